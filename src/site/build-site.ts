import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { inOwnFolder } from "./build-folders.ts";

const PUT_IN_PLACE = join(import.meta.dirname, "put-in-place.ts");

/** A process of its own puts a site in place, so that stopping the build does not stop it halfway. */
async function putInPlace(next: string, folder: string): Promise<number> {
	const child = spawn(process.execPath, [PUT_IN_PLACE, next, folder], {
		detached: true,
		stdio: "inherit",
	});
	const [status] = await once(child, "exit");
	return status ?? 1;
}

/**
 * Builds a site and puts it in the place of the former one when it is whole: a build that fails or is stopped
 * leaves the former site as it was.
 * @param folder where the site shall stand
 * @param build writes a site into the folder that it is given. @returns its exit status
 * @returns the exit status, 0 when the site stands
 */
export const buildSite = (
	folder: string,
	build: (next: string) => number | null,
): Promise<number> =>
	inOwnFolder(async (own) => {
		const next = join(own, "site");
		const status = build(next) ?? 1;
		return status === 0 ? putInPlace(next, folder) : status;
	});
