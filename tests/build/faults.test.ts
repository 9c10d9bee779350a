import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { copyOfProject } from "../copy-of-project.ts";
import { OTHER_SITE } from "../edition.ts";
import { environment, filesOf, run, siteFolder } from "./run.ts";

test("a build that lacks memory ends in a sentence, and the former site is as it was", () => {
	const former = siteFolder();
	writeFileSync(join(former, "index.html"), "the former site");
	const { status, stderr } = run("node", ["src/site/build.ts", former], {
		CONTENT_DIR: "tests/fixtures/other",
		NODE_OPTIONS: "--max-old-space-size=48",
	});
	expect(status).toBe(1);
	expect(stderr).toContain(
		"The build was ended by SIGABRT, and the former site is as it was. If nobody stopped it, it had too little memory",
	);
	expect(readdirSync(former)).toEqual(["index.html"]);
	expect(readFileSync(join(former, "index.html"), "utf8")).toBe(
		"the former site",
	);
});

/** What tools keep between two builds. */
const KEPT = [
	"node_modules/.astro/data-store.json",
	"node_modules/.vite/deps/_metadata.json",
	".astro/data-store.json",
	".astro/content-modules.mjs",
	".astro/settings.json",
	".cache/turn",
	".cache/builds/1/site/index.html",
];

test("a build makes the same site where all that tools keep is garbage", () => {
	const copy = copyOfProject();
	for (const file of KEPT) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		writeFileSync(join(copy, file), "\u0000{garbage");
	}
	const { status, stderr } = spawnSync(
		"node_modules/.bin/node",
		["src/site/build.ts", "dist"],
		{
			cwd: copy,
			encoding: "utf8",
			env: environment(OTHER_SITE),
		},
	);
	expect(stderr).toBe("");
	expect(status).toBe(0);
	expect(filesOf(join(copy, "dist"))).toEqual(filesOf(inject("otherSite")));
});
