/** `npm run build`: builds the site. Argument: the folder where it shall stand, `dist` if none is given. */
import { spawnSync } from "node:child_process";
import "../editing/told-faults.ts";
import { buildSite } from "./build-site.ts";
import { refusalIn } from "./system-fault.ts";

/** Lets Astro write the site into a folder. @returns its exit status, null where the system has ended it */
function built(next: string): number | null {
	const { status, signal, stderr } = spawnSync(
		"node_modules/.bin/astro",
		["build", "--outDir", next],
		{
			stdio: ["inherit", "inherit", "pipe"],
			encoding: "utf8",
			maxBuffer: Number.POSITIVE_INFINITY,
			// Astro would write of its use into the home folder, and stop where that cannot be written.
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
		},
	);
	const refusal = status === 0 ? undefined : refusalIn(stderr);
	// Astro tells what the system refused with its own stack.
	if (refusal) console.error(`${refusal} The former site is as it was.`);
	else process.stderr.write(stderr);
	if (signal)
		console.error(
			`The build was ended by ${signal}, and the former site is as it was. If nobody stopped it, it had too little memory: it takes more than 256 MB, which NODE_OPTIONS=--max-old-space-size=… may forbid.`,
		);
	return status;
}

process.exitCode = await buildSite(process.argv[2] ?? "dist", built);
