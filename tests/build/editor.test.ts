import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyOfProject } from "../copy-of-project.ts";
import { environment } from "./run.ts";

/** Four words of the article that no claim has, and that stand in it once. */
function unclaimedWords(article: string): string {
	const body = article.split(/^---$/m).slice(2).join("---");
	const text = body.replaceAll(/<[^>]+>/g, "");
	const runs = body
		.replaceAll(/<Claim [^>]+>[\s\S]*?<\/Claim>/g, "\n")
		.split(/\n|<[^>]+>/);
	const words = runs
		.flatMap((run) => run.match(/\w+ \w+ \w+ \w+/g) ?? [])
		.find((found) => text.split(found).length === 2);
	if (!words) throw new Error("Every word of the article is in a claim.");
	return words;
}

/** A claim’s file as an editor fills it in. */
const filledIn = (source: string, words: string) => `---
status: supported-with-detail
digest: "Found again, word for word, by an editor at work."
would-change: A text that has other words.
wrote: { by: editor, on: "2026-11-24" }
sources:
  - source: ${source}
    role: establishes
    bears-on: ${words}
    decides: true
    quote: Found again, word for word.
    language: en
---

An editor at work has found this again, word for word.
`;

/** The claim’s file with the first word of its note changed. */
const withAnotherWord = (file: string): string => {
	const end = file.indexOf("\n---\n", 4) + 5;
	return file.slice(0, end) + file.slice(end).replace(/\w+/, "Changed");
};

test("an editor who changes a note, adds a claim and publishes both sees every test of the content pass", {
	timeout: 300_000,
}, () => {
	const folder = copyOfProject();
	const content = (name: string) => join(folder, "content", name);
	const read = (name: string) => readFileSync(content(name), "utf8");
	/** In the editor’s shell nobody has named a content folder. */
	const { CONTENT_DIR: _, ...shell } = environment();
	const npm = (...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(
			"npm",
			["run", "--silent", ...args],
			{ cwd: folder, encoding: "utf8", env: shell },
		);
		expect(status, stdout + stderr).toBe(0);
		return stdout;
	};

	const [changed = ""] = readdirSync(content("claims"));
	writeFileSync(
		content(`claims/${changed}`),
		withAnotherWord(read(`claims/${changed}`)),
	);
	const words = unclaimedWords(read("article.mdx"));
	npm("new:claim", "--", "found-again", words);
	const [, source = ""] = /^([\w-]+):/m.exec(read("sources.yaml")) ?? [];
	writeFileSync(content("claims/found-again.md"), filledIn(source, words));
	npm("anchors");
	npm("edition", "--", "A word of a note; a claim that was found again.");
	expect(npm("check")).toMatch(/: nothing to correct\.\n$/);

	const { status, stdout, stderr } = spawnSync(
		"npm",
		["test", "--", "--project", "content"],
		{ cwd: folder, encoding: "utf8", env: shell },
	);
	expect(status, stdout + stderr).toBe(0);
	expect(stdout).toMatch(/\n\d\d passed, 0 failed\n$/);
	rmSync(folder, { recursive: true });
});
