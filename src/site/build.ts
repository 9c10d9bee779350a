/** `npm run build`: builds the site. Argument: the folder where it shall stand, `dist` if none is given. */
import { spawnSync } from "node:child_process";
import "../editing/told-faults.ts";
import { buildSite } from "./build-site.ts";

process.exitCode = await buildSite(
	process.argv[2] ?? "dist",
	(next) =>
		spawnSync("node_modules/.bin/astro", ["build", "--outDir", next], {
			stdio: "inherit",
			// Astro would write of its use into the home folder, and stop where that cannot be written.
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
		}).status,
);
