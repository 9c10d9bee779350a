import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { fileText } from "../../src/reading/file-text.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { exampleContent } from "./example-content.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("UTF-8 with LF is read as it is", () => {
	expect(fileText("a.md", bytes("é\n日本\n"))).toEqual({
		text: "é\n日本\n",
		problems: [],
	});
});

test("a byte order mark and CR LF are reported, and put right for what follows", () => {
	const { text, problems } = fileText("a.md", bytes("\ufeffone\r\ntwo\r\n"));
	expect(text).toBe("one\ntwo\n");
	expect(
		problems.map(({ code, line, column }) => `${line}:${column} ${code}`),
	).toEqual(["1:1 file-with-bom", "1:5 file-with-crlf"]);
});

test("10 MB are not looked into", () => {
	expect(fileText("a.md", new Uint8Array(10_000_000))).toEqual({
		text: undefined,
		problems: [
			{
				file: "a.md",
				line: 1,
				column: 1,
				code: "file-too-large",
				severity: "error",
				message: "The file has 10000000 bytes; 1000000 is the most.",
				cure: "Look whether it belongs into this folder.",
			},
		],
	});
});

test("a claim’s file that is too large is there all the same", () => {
	const folder = mkdtempSync(join(tmpdir(), "content-"));
	writeFileSync(join(folder, "large.md"), new Uint8Array(1_000_001));
	const { texts, problems = [] } = readContent(folder);
	expect([...texts.keys()]).toEqual([]);
	const found = judge({
		...exampleContent({ "claims/length.md": undefined }),
		problems: problems.map((problem) => ({
			...problem,
			file: "claims/length.md",
		})),
	}).problems;
	expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
		"file-too-large claims/length.md",
		"source-unused sources.yaml",
	]);
});

test("an empty folder lacks every file that is needed", () => {
	const folder = mkdtempSync(join(tmpdir(), "content-"));
	const { problems, edition } = judge(readContent(folder));
	expect(edition).toBeUndefined();
	expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
		"file-missing anchors.lock.json",
		"file-missing article.mdx",
		"file-missing editions.yaml",
		"file-missing source-article.txt",
		"file-missing sources.yaml",
	]);
});

test.each([
	[
		"source-article.txt",
		"Add the file, or point CONTENT_DIR at a folder that has one.",
	],
	["anchors.lock.json", "Run npm run anchors."],
	["editions.yaml", 'Run npm run edition -- "First edition".'],
])("without %s it is said how to get one", (file, cure) => {
	const { problems } = judge(exampleContent({ [file]: undefined }));
	expect(problems).toEqual([
		{
			file,
			line: 1,
			column: 1,
			code: "file-missing",
			severity: "error",
			message: `There is no ${file} in content.`,
			cure,
		},
	]);
});

test("what an editor’s programs leave about is not content", () => {
	const folder = mkdtempSync(join(tmpdir(), "content-"));
	for (const name of [".DS_Store", "article.mdx~", "notes.docx"])
		writeFileSync(join(folder, name), "x");
	expect([...readContent(folder).texts.keys()]).toEqual(["notes.docx"]);
});
