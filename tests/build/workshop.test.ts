import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lockSchema, missingOptionals } from "../../src/workshop/lock.ts";
import { EDITION } from "../edition.ts";
import { run } from "./run.ts";

test("every file is formatted and linted", () => {
	const { status, stdout, stderr } = run("biome", [
		"ci",
		"--error-on-warnings",
		".",
	]);
	expect(status, stdout + stderr).toBe(0);
});

test("every file passes the type checker", () => {
	const { status, stdout, stderr } = run("astro", ["check"]);
	expect(status, stdout + stderr).toBe(0);
});

test("the lock holds every optional package, so that npm ci works everywhere; `npm run lock` completes it", () => {
	const lock = lockSchema.parse(
		JSON.parse(readFileSync("package-lock.json", "utf8")),
	);
	expect(missingOptionals(lock)).toEqual([]);
});

/** The pages for people, whole. */
const README = readFileSync("README.md", "utf8");
const BUILDING = readFileSync(".github/building.md", "utf8");

test("every dependency has its exact version, and its reason in the page on building", () => {
	const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
	const names = Object.keys(devDependencies);
	expect(
		names.filter((name) => !/^\d+\.\d+\.\d+$/.test(devDependencies[name])),
	).toEqual([]);
	expect(names.filter((name) => !BUILDING.includes(`\`${name}\``))).toEqual([]);
});

test("every file and folder that the README and the page on building name is there, and every room is named", () => {
	const named = [README, BUILDING].flatMap((page) =>
		[
			...page.matchAll(/`((?:\.?\w+\/)*(?:src|tests|\.github)\/[\w./-]*)`/g),
		].map(([, path = ""]) => path),
	);
	expect(named.length).toBeGreaterThan(40);
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
	const rooms = readdirSync("src", { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `src/${name}/`);
	expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
});

test("every command that the README and the page on building name is one", () => {
	const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
	const named = [README, BUILDING].flatMap((page) =>
		[...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name),
	);
	expect(named).toContain("build");
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the top level holds what the README says and nothing else", () => {
	const tracked = execFileSync(
		"git",
		["ls-files", "--cached", "--others", "--exclude-standard"],
		{ encoding: "utf8" },
	);
	const top = new Set(
		tracked
			.trim()
			.split("\n")
			.map((path) => path.split("/")[0])
			.filter((name) => !name?.startsWith(".")),
	);
	expect([...top].sort()).toEqual([
		"LICENSE",
		"README.md",
		"astro.config.mjs",
		"content",
		"package-lock.json",
		"package.json",
		"public",
		"src",
		"tailwind.config.ts",
		"tests",
		"tsconfig.json",
	]);
});

test("the fonts have every Latin character of the edition", () => {
	const widths = JSON.parse(readFileSync("src/text/sans-widths.json", "utf8"));
	const files = execFileSync(
		"git",
		["ls-files", "--cached", "--others", "--exclude-standard", EDITION],
		{ encoding: "utf8" },
	)
		.trim()
		.split("\n");
	const characters = new Set(
		files.flatMap((file) => Array.from(readFileSync(file, "utf8"))),
	);
	const latin = [...characters].filter(
		(character) =>
			/[\p{Script=Latin}\p{P}\p{N}]/u.test(character) &&
			!/[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/.test(character),
	);
	expect(latin.filter((character) => !(character in widths))).toEqual([]);
});
