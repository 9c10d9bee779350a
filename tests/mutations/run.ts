/**
 * `npm run mutations`: makes each fault of the list in a copy of the project, and says which test notices it.
 * Words after `--` are parts of the names of files: only their faults are made. Exit status 1 where a fault is
 * noticed by nobody, or stands no longer in its file.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "../build/run.ts";
import { copyOfProject } from "../copy-of-project.ts";
import { OTHER_SITE } from "../edition.ts";
import type { Mutation } from "./mutation.ts";
import { OF_CHECKS } from "./of-checks.ts";
import { OF_DATA } from "./of-data.ts";
import { OF_SITE } from "./of-site.ts";
import { OF_WORDS } from "./of-words.ts";

const MUTATIONS = [...OF_CHECKS, ...OF_WORDS, ...OF_DATA, ...OF_SITE];

/** Milliseconds after which a fault counts as noticed: a build that never ends is seen by everybody. */
const LONGEST = 300_000;

/** What the tests of the list do not ask for the fault: one site, with its briefs, that is built once, from code without one. */
const SOUND = ["otherSite", "liveSite", "briefs"];

/** Builds a sound site in the copy. @returns the variables by which tests/build-site.ts finds it */
function soundSites(copy: string): NodeJS.ProcessEnv {
	const folder = join(copy, ".cache/sound");
	const { status, stderr } = spawnSync(
		"node_modules/.bin/node",
		["src/site/build.ts", folder],
		{
			cwd: copy,
			encoding: "utf8",
			env: environment(OTHER_SITE),
		},
	);
	if (status !== 0) throw new Error(stderr);
	return Object.fromEntries(
		SOUND.map((site) => [`SITE_UNDER_TEST_${site}`, folder]),
	);
}

/** Runs tests in the copy. @returns the first that fails, or undefined */
function failing(
	copy: string,
	tests: readonly string[],
	env: NodeJS.ProcessEnv,
): string | undefined {
	const [, project = ""] = tests[0]?.split("/") ?? [];
	const { status, stdout, stderr, error } = spawnSync(
		"node_modules/.bin/node",
		[
			"node_modules/vitest/vitest.mjs",
			...["run", "--config", "tests/vitest.config.ts", "--root", "."],
			...["--project", project, "--bail", "1", "--no-color", ...tests],
		],
		{
			cwd: copy,
			encoding: "utf8",
			timeout: LONGEST,
			env: { ...environment({ NO_COLOR: "1" }), ...env },
		},
	);
	if (error) return "the clock: it comes to no end";
	if (status === 0) return undefined;
	return (
		/^ FAIL +(.*)$/m.exec(`${stdout}\n${stderr}`)?.[1] ??
		"the build, which fails"
	);
}

/** A test of the list that fails without a fault: it would notice nothing. */
function failingAlready(
	copy: string,
	list: readonly Mutation[],
	env: NodeJS.ProcessEnv,
): string | undefined {
	const files = [...new Set(list.flatMap(({ tests }) => tests))];
	const projects = Map.groupBy(files, (file) => file.split("/")[1]);
	for (const tests of projects.values()) {
		const found = failing(copy, tests, env);
		if (found) return found;
	}
	return undefined;
}

/** Makes a fault in the copy, runs its tests, and takes it back. @returns the line to print */
function judged(
	copy: string,
	{ file, passage, replacement, breaks, tests }: Mutation,
	env: NodeJS.ProcessEnv,
): { outcome: "killed" | "SURVIVED" | "STALE"; line: string } {
	const path = join(copy, file);
	const sound = readFileSync(path, "utf8");
	const times = sound.split(passage).length - 1;
	if (times !== 1)
		return {
			outcome: "STALE",
			line: `${file} has ${JSON.stringify(passage)} ${times} times, not once.`,
		};
	writeFileSync(
		path,
		sound.replace(passage, () => replacement),
	);
	const by = failing(copy, tests, env);
	writeFileSync(path, sound);
	return by === undefined
		? { outcome: "SURVIVED", line: `${file}: ${breaks}. Asked: ${tests}` }
		: { outcome: "killed", line: `${file}: ${breaks}. By ${by}` };
}

const wanted = process.argv.slice(2);
const list = MUTATIONS.filter(
	({ file }) =>
		wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
const start = performance.now();
const copy = copyOfProject();
const sites = list.some(({ tests }) => !tests[0]?.startsWith("tests/unit/"))
	? soundSites(copy)
	: {};
const broken = failingAlready(copy, list, sites);
if (broken) {
	console.error(`Without any fault this fails already: ${broken}`);
	process.exit(1);
}
const outcomes = list.map((mutation) => {
	const { outcome, line } = judged(copy, mutation, sites);
	console.log(`${outcome}  ${line}`);
	return outcome;
});
rmSync(copy, { recursive: true });
const killed = outcomes.filter((outcome) => outcome === "killed").length;
console.log(
	`${killed} of ${list.length} faults are noticed; ${Math.round((performance.now() - start) / 1000)} s.`,
);
process.exitCode = killed === list.length ? 0 : 1;
