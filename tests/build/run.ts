import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A command of the project as a user would run it. */
export interface Run {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** What Vitest sets in the environment for itself, and a build would take for its own. */
const OF_VITEST = [
	"BASE_URL",
	"DEV",
	"MODE",
	"NODE_ENV",
	"PROD",
	"SSR",
	"TEST",
];

/** Runs a program of node_modules/.bin, or node, with extra environment. */
export function run(
	program: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Run {
	const inherited = Object.entries(process.env).filter(
		([name]) => !OF_VITEST.includes(name),
	);
	const { status, stdout, stderr } = spawnSync(
		`node_modules/.bin/${program}`,
		args,
		{ encoding: "utf8", env: { ...Object.fromEntries(inherited), ...env } },
	);
	return { status, stdout, stderr };
}

/** A fresh folder outside the project, for a site to be built in. */
export const freshFolder = (): string =>
	mkdtempSync(join(tmpdir(), "annotated-article-"));
