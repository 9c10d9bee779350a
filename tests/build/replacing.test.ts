import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { BUILDS } from "../../src/site/build-folders.ts";
import { environment, freshFolder, run } from "./run.ts";
import { standInSite } from "./stand-in-site.ts";

const NODE = "node_modules/.bin/node";

/** A build beside this process, and a group of its own as a terminal or a host makes one. */
const begin = (...args: string[]): ChildProcess =>
	spawn(NODE, args, { stdio: "ignore", env: environment(), detached: true });
const build = (folder: string, word: string): ChildProcess =>
	begin("tests/build/stand-in-build.ts", folder, word);

/** Kills a build with all that belongs to it. @returns its process */
async function kill(child: ChildProcess): Promise<string> {
	const { pid, exitCode } = child;
	if (!pid) throw new Error("The build has not begun.");
	if (exitCode === null) process.kill(-pid, "SIGKILL");
	await statusOf(child);
	return String(pid);
}

async function statusOf(child: ChildProcess): Promise<number | null> {
	if (child.exitCode === null && child.signalCode === null)
		await once(child, "exit");
	return child.exitCode;
}

/** The files of a folder with their texts. */
const filesOf = (folder: string): Map<string, string> =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
	);

const sorted = (site: Map<string, string>) =>
	[...site].sort(([a], [b]) => (a < b ? -1 : 1));

/** The word of the site that stands in a folder, if it is whole and nothing else is there. */
function standing(folder: string, words: readonly string[]) {
	const found = JSON.stringify(sorted(filesOf(folder)));
	return words.find(
		(word) => JSON.stringify(sorted(standInSite(word))) === found,
	);
}

/** Asks for the front page for as long as something runs; @returns how often it was there and whole, and what else was seen. */
async function readWhile(running: Promise<unknown>, folder: string) {
	let over = false;
	const end = () => {
		over = true;
	};
	running.then(end, end);
	const pages = new Set(
		["one", "two"].map((word) => standInSite(word).get("index.html")),
	);
	const others: string[] = [];
	let whole = 0;
	while (!over) {
		for (let times = 0; times < 50; times += 1) {
			const path = join(folder, "index.html");
			const text = existsSync(path) ? readFileSync(path, "utf8") : "nothing";
			if (pages.has(text)) whole += 1;
			else others.push(text.slice(0, 40));
		}
		await sleep(0);
	}
	return { whole, others };
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function* random(seed: number): Generator<number, never> {
	for (let state = seed; ; ) {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}
}

async function siteOf(word: string): Promise<string> {
	const folder = join(freshFolder(), "site");
	expect(await statusOf(build(folder, word))).toBe(0);
	return folder;
}

describe("a build that takes the place of a former one", () => {
	test("leaves the site of the new files alone, and the date of what did not change", async () => {
		const folder = await siteOf("one");
		const robots = statSync(join(folder, "robots.txt")).mtimeMs;
		expect(standing(folder, ["one"])).toBe("one");
		expect(await statusOf(build(folder, "two"))).toBe(0);
		expect(standing(folder, ["two"])).toBe("two");
		expect(statSync(join(folder, "robots.txt")).mtimeMs).toBe(robots);
	});

	test.skipIf(!existsSync("/dev/shm"))(
		"may stand on another file system, as a mount does",
		async () => {
			const folder = mkdtempSync("/dev/shm/site-");
			for (const word of ["one", "two"]) {
				expect(await statusOf(build(folder, word))).toBe(0);
				expect(standing(folder, ["one", "two"])).toBe(word);
			}
			rmSync(folder, { recursive: true });
		},
	);

	test("leaves the former site as it was when the disk is full half way", () => {
		const [built, folder] = [join(freshFolder(), "site"), freshFolder()];
		for (const [site, size] of [
			[folder, 100],
			[built, 100_000],
		] as const) {
			mkdirSync(site, { recursive: true });
			writeFileSync(join(site, "first.html"), `written with ${size} bytes`);
			writeFileSync(join(site, "last.html"), " ".repeat(size));
		}
		const former = filesOf(folder);
		// A limit to the size of files refuses a write as a full disk does, and needs no rights.
		const { status, stderr } = spawnSync(
			"sh",
			[
				"-c",
				`ulimit -f 20; exec ${NODE} src/site/put-in-place.ts "$0" "$1"`,
				built,
				folder,
			],
			{ encoding: "utf8", env: environment({ NODE_COMPILE_CACHE: "" }) },
		);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^The site could not be put into [^\n]+ EFBIG: [^\n]+\n$/,
		);
		expect(filesOf(folder)).toEqual(former);
		expect(readdirSync(folder)).toEqual(["first.html", "last.html"]);
	});

	test("leaves what another build is bringing, and removes what a killed one was", async () => {
		const folder = await siteOf("one");
		const gone = spawnSync(NODE, ["-e", ""]).pid;
		for (const pid of [gone, process.pid]) {
			mkdirSync(join(folder, `.arriving-${pid}-x`));
			writeFileSync(join(folder, `.arriving-${pid}-x`, "index.html"), "");
		}
		expect(await statusOf(build(folder, "two"))).toBe(0);
		const arriving = readdirSync(folder).filter((name) => /^\./.test(name));
		expect(arriving).toEqual([`.arriving-${process.pid}-x`]);
	});

	test("is refused in a sentence where a file stands", async () => {
		const folder = join(freshFolder(), "site");
		writeFileSync(folder, "a file");
		const { status, stderr } = run("node", [
			"tests/build/stand-in-build.ts",
			folder,
			"one",
		]);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^The site could not be put into .*\/site\. EEXIST: [^\n]+\.\n$/,
		);
		expect(readFileSync(folder, "utf8")).toBe("a file");
	});

	test("bears a folder where a file is to be, and a file where a folder is to be", async () => {
		const folder = join(freshFolder(), "site");
		mkdirSync(join(folder, "index.html"), { recursive: true });
		writeFileSync(join(folder, "index.html", "old"), "");
		writeFileSync(join(folder, "p"), "");
		expect(await statusOf(build(folder, "one"))).toBe(0);
		expect(standing(folder, ["one"])).toBe("one");
	});

	test("is seen by no reader half, also when two build at once", async () => {
		const folder = await siteOf("one");
		const both = Promise.all(
			["two", "one"].map((word) => statusOf(build(folder, word))),
		);
		const { whole, others } = await readWhile(both, folder);
		expect(await both).toEqual([0, 0]);
		expect(others).toEqual([]);
		expect(whole).toBeGreaterThan(100);
		expect(standing(folder, ["one", "two"])).toBeDefined();
	});

	test("may be killed at any moment: the former site stands, or the new one, and the next build removes what is left", async () => {
		const folder = await siteOf("one");
		const start = performance.now();
		await statusOf(build(folder, "one"));
		const duration = performance.now() - start;
		const moments = random(5588);
		const words = ["one", "two"];
		const killed: string[] = [];
		for (let round = 0; round < 20; round += 1) {
			const child = build(folder, words[round % 2] ?? "");
			const stopped = sleep(moments.next().value * duration).then(() =>
				kill(child),
			);
			const { others } = await readWhile(stopped, folder);
			killed.push(await stopped);
			expect(others).toEqual([]);
			// What a build has begun to put in place stands a moment later.
			await expect.poll(() => standing(folder, words)).toBeDefined();
		}
		expect(await statusOf(build(folder, "two"))).toBe(0);
		await expect.poll(() => standing(folder, words)).toBe("two");
		const left = () => readdirSync(BUILDS).filter((id) => killed.includes(id));
		await expect.poll(left).toEqual([]);
	});
});
