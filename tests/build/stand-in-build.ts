/**
 * Stands in for a build of the site, which takes seconds: writes the files of one of two small sites, slowly
 * enough to be stopped anywhere. Arguments: the folder, and the site’s word.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../src/site/build-site.ts";
import { standInSite } from "./stand-in-site.ts";

const [folder = "", word = ""] = process.argv.slice(2);

const pause = (milliseconds: number) =>
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

process.exitCode = await buildSite(folder, (next) => {
	for (const [path, text] of standInSite(word)) {
		mkdirSync(join(next, path, ".."), { recursive: true });
		writeFileSync(join(next, path), text);
		pause(2);
	}
	return 0;
});
