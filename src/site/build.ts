/**
 * `npm run build`: builds the site beside the former one and puts it in its place when it is whole,
 * so that a build that fails leaves nothing half-written. Argument: the folder, `dist` if none is given.
 */
import { spawnSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";

const folder = process.argv[2] ?? "dist";
const next = `${folder}.next`;
const clear = (path: string) => rmSync(path, { recursive: true, force: true });

clear(next);
const { status } = spawnSync(
	"node_modules/.bin/astro",
	["build", "--outDir", next],
	{ stdio: "inherit" },
);
if (status === 0) {
	clear(folder);
	renameSync(next, folder);
} else {
	clear(next);
	process.exitCode = status ?? 1;
}
