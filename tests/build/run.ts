import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

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
	"VITEST",
];

/** The environment a user’s shell would give, and what is added to it. */
export const environment = (
	added: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv => ({
	...Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) =>
				!/^(VITEST|SITE_UNDER_TEST)_/.test(name) && !OF_VITEST.includes(name),
		),
	),
	...added,
});

/** Runs a program of node_modules/.bin, or node, with extra environment. */
export function run(
	program: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Run {
	const { status, stdout, stderr } = spawnSync(
		`node_modules/.bin/${program}`,
		args,
		{ encoding: "utf8", env: environment(env) },
	);
	return { status, stdout, stderr };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (typeof address !== "object" || !address)
		throw new Error("A listening server has an address.");
	return address.port;
}

/** A fresh folder outside the project. */
export const freshFolder = (): string =>
	mkdtempSync(join(tmpdir(), "annotated-article-"));

/**
 * A fresh folder for a site to be built in. It is inside the project, because Astro puts the parts of
 * all sites that are built elsewhere into one folder, where two builds at once take each other's away.
 */
export function siteFolder(): string {
	mkdirSync(".cache", { recursive: true });
	return mkdtempSync(join(".cache", "site-"));
}

/** Every file of a folder with its bytes, by path. */
export const filesOf = (folder: string): Map<string, string> =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => {
				const path = join(parentPath, name);
				return [relative(folder, path), readFileSync(path, "base64")];
			}),
	);

/** Runs a command of `src/editing` beside this process, which may be the server that it asks. */
export const command = (
	name: string,
	args: readonly string[],
	added: NodeJS.ProcessEnv,
	cwd = process.cwd(),
): Promise<Run> =>
	new Promise((done) => {
		const child = spawn(
			resolve("node_modules/.bin/node"),
			[resolve(`src/editing/${name}.ts`), ...args],
			{ cwd, env: { ...process.env, ...added } },
		);
		let stdout = "";
		child.stdout.on("data", (data) => {
			stdout += data;
		});
		let stderr = "";
		child.stderr.on("data", (data) => {
			stderr += data;
		});
		child.on("close", (status) => done({ status, stdout, stderr }));
	});
