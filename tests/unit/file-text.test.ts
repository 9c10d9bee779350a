import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { recordAnchors } from "../../src/editing/record-anchors.ts";
import { anchorsOf } from "../../src/edition/article-anchors.ts";
import { readArticle } from "../../src/reading/article.ts";
import { fileText } from "../../src/reading/file-text.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { longContent } from "../long-content.ts";
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

test("50 MB that strayed in are refused, and not decoded", () => {
	const decode = vi.spyOn(TextDecoder.prototype, "decode");
	expect(fileText("plan.pdf", new Uint8Array(50_000_000))).toEqual({
		text: undefined,
		problems: [
			{
				file: "plan.pdf",
				line: 1,
				column: 1,
				code: "file-too-large",
				severity: "error",
				message: "The file has 50000000 bytes; 10000000 is the most.",
				cure: "Look whether it belongs in this folder.",
			},
		],
	});
	expect(decode.mock.calls).toHaveLength(0);
});

test("what npm run anchors writes for a thousand paragraphs and three thousand claims is read", () => {
	const text = longContent(1000).texts.get("article.mdx") ?? "";
	const { article, problems } = readArticle("article.mdx", text);
	expect(problems).toEqual([]);
	const present = article ? anchorsOf(article) : [];
	expect(present).toHaveLength(4000);
	const empty = { anchors: {}, retired: {} };
	const record = recordAnchors(empty, present, "2022-07-01");
	const file = bytes(`${JSON.stringify(record, null, 2)}\n`);
	expect(file.length).toBeGreaterThan(1_000_000);
	const read = fileText("anchors.lock.json", file);
	expect(read.problems).toEqual([]);
	expect(JSON.parse(read.text ?? "")).toEqual(record);
});

describe("line ends after the last word of the source text", () => {
	test("are no words; those of other files stay", () => {
		for (const end of ["", "\n", "\n\n"])
			expect(
				fileText("source-article.txt", bytes(`One.\n\nTwo.${end}`)),
			).toEqual({
				text: "One.\n\nTwo.",
				problems: [],
			});
		expect(fileText("slips.yaml", bytes("[]\n")).text).toBe("[]\n");
	});

	test("are no fault, and change neither text, hash, selectors nor fingerprint", () => {
		const folder = mkdtempSync(join(tmpdir(), "content-"));
		cpSync("tests/fixtures/example", folder, { recursive: true });
		appendFileSync(join(folder, "source-article.txt"), "\n");
		const { edition, problems } = judge(readContent(folder));
		const without = judge(exampleContent());
		expect(problems).toEqual([]);
		expect(edition).toEqual(without.edition);
		expect(edition?.text.slice(-10)).toBe("surveyor.".padStart(10));
	});
});

test("a claim’s file that is too large is there all the same", () => {
	const folder = mkdtempSync(join(tmpdir(), "content-"));
	writeFileSync(join(folder, "large.md"), new Uint8Array(10_000_001));
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
	]);
});

test("an empty folder is one fault, not one for each file", () => {
	const folder = mkdtempSync(join(tmpdir(), "content-"));
	const { problems, edition } = judge(readContent(folder));
	expect(edition).toBeUndefined();
	expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
		`file-missing There is no content in ${folder}.`,
	]);
});

test.each([
	[
		"source-article.txt",
		"Bring it back: git checkout -- content/source-article.txt, or copy it from where this content was last built.",
	],
	[
		"anchors.lock.json",
		"Bring it back: git checkout -- content/anchors.lock.json, or copy it from where this content was last built. Only a new edition, of which nothing is published, begins one: npm run anchors -- --first",
	],
	[
		"editions.yaml",
		'Bring it back: git checkout -- content/editions.yaml, or copy it from where this content was last built. Only a new edition, of which nothing is published, begins one: npm run edition -- --first "First edition."',
	],
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
	const names = [".DS_Store", "article.mdx~", "~$plan.docx", "#plan.md#"];
	for (const name of [...names, "Thumbs.db", "notes.docx"])
		writeFileSync(join(folder, name), "x");
	expect([...readContent(folder).texts.keys()]).toEqual(["notes.docx"]);
});

describe("what a content folder’s path can be", () => {
	const said = (folder: string) =>
		judge(readContent(folder)).problems.map(({ message }) =>
			message.replaceAll(folder, "content"),
		);
	const place = () => mkdtempSync(join(tmpdir(), "content-"));

	test("nothing, a file, a link to itself: one sentence each", () => {
		const folder = place();
		expect(said(join(folder, "nowhere"))).toEqual([
			"The content folder content is not there, or is a link to what is not there.",
		]);
		writeFileSync(join(folder, "file"), "");
		expect(said(join(folder, "file"))).toEqual([
			"The content folder content is a file where a folder is needed.",
		]);
		symlinkSync("loop", join(folder, "loop"));
		expect(said(join(folder, "loop"))).toEqual([
			"The content folder content is a link that leads back to itself.",
		]);
	});

	test("a folder with other folders in it, which are not read", () => {
		const folder = place();
		cpSync("tests/fixtures/example", folder, { recursive: true });
		mkdirSync(join(folder, "pictures/2021"), { recursive: true });
		mkdirSync(join(folder, "claims/old"));
		symlinkSync(folder, join(folder, "again"));
		const { texts } = readContent(folder);
		expect([...texts.keys()]).toHaveLength(exampleContent().texts.size);
		expect(said(folder)).toEqual([
			"Nothing reads the folder “again”.",
			"Nothing reads the folder “claims/old”.",
			"Nothing reads the folder “pictures”.",
		]);
	});

	test("a link to a folder, or files that are links, are as good as themselves", () => {
		const folder = place();
		symlinkSync(resolve("tests/fixtures/example"), join(folder, "link"));
		expect(said(join(folder, "link"))).toEqual([]);
	});
});

describe("what a file of the content can be", () => {
	test.each([
		["a link to nothing", (path: string) => symlinkSync("nowhere", path)],
		["a link to itself", (path: string) => symlinkSync("slips.yaml", path)],
	])("%s is one fault", (_what, make) => {
		const folder = mkdtempSync(join(tmpdir(), "content-"));
		cpSync("tests/fixtures/example", folder, { recursive: true });
		rmSync(join(folder, "slips.yaml"));
		make(join(folder, "slips.yaml"));
		const { problems } = judge(readContent(folder));
		expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
			"file-unreadable slips.yaml",
		]);
	});

	test("a folder of a file’s name is a folder", () => {
		const folder = mkdtempSync(join(tmpdir(), "content-"));
		cpSync("tests/fixtures/example", folder, { recursive: true });
		rmSync(join(folder, "slips.yaml"));
		mkdirSync(join(folder, "slips.yaml"));
		expect(
			judge(readContent(folder)).problems.map(({ message }) => message),
		).toEqual(["Nothing reads the folder “slips.yaml”."]);
	});
});
