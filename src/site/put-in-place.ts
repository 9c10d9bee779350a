/** Second half of `npm run build`. Arguments: a site that was built, and the folder where it shall stand. */
import { join } from "node:path";
import { stop } from "../editing/terminal.ts";
import { inOwnFolder, take } from "./build-folders.ts";
import { replaceSite } from "./replace-site.ts";

const [built = "", folder = ""] = process.argv.slice(2);

const failure = await inOwnFolder((own) => {
	const next = join(own, "site");
	// The build was stopped, and another one has removed what it had built.
	if (!take(built, next)) return "The site that was built is gone";
	try {
		return replaceSite(next, folder);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
});
if (failure) stop(`The site could not be put into ${folder}. ${failure}.`);
