import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodePDFRawStream, PDFDocument, PDFRawStream } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { briefData } from "../../src/brief/brief-data.ts";
import { BriefError } from "../../src/brief/brief-error.ts";
import { compileBrief, TEMPLATE } from "../../src/brief/compile.ts";
import { loadTypst } from "../../src/brief/typst.ts";
import { judge } from "../../src/checks/judge.ts";
import type { ContentFiles } from "../../src/reading/content-files.ts";
import { changed, exampleContent } from "../unit/example-content.ts";
import { words } from "./pdf/objects.ts";
import { freshFolder, run, siteFolder } from "./run.ts";

const CODE =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>';

/** Data of a small brief. */
function dataOf(content: ContentFiles = exampleContent()) {
	const { edition, problems } = judge(content, true);
	if (!edition) throw new Error(JSON.stringify(problems));
	const address = (part: string) => `https://example.org/${part}`;
	return { ...briefData(edition, address), paper: "a4", qrCode: CODE };
}

/** The template with one passage of one file replaced; the passage must be there. */
function spoiledTemplate(file: string, from: string, to: string): string {
	const folder = freshFolder();
	cpSync(TEMPLATE, folder, { recursive: true });
	const text = readFileSync(join(folder, file), "utf8");
	if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
	writeFileSync(join(folder, file), text.replace(from, to));
	return folder;
}

/** What is said when a brief cannot be set. */
async function complaint(data: object, folder?: string): Promise<string> {
	try {
		await compileBrief(data, folder);
	} catch (error) {
		if (error instanceof BriefError) return error.message;
		throw error;
	}
	return "It was set.";
}

test("a brief of another article is set as well", async () => {
	const { pages, pdf } = await compileBrief(dataOf());
	expect(pages).toBe(3);
	expect(pdf.subarray(0, 8).toString()).toBe("%PDF-1.7");
});

/** The languages that pieces of each page are marked with; the file’s own is English. */
async function languagesIn(pdf: Uint8Array): Promise<string[][]> {
	const file = await PDFDocument.load(pdf);
	expect(words(file.catalog, "Lang")).toBe("en");
	return file.getPages().map(({ node }) => {
		const content = node.Contents();
		if (!(content instanceof PDFRawStream)) throw new Error("No content.");
		const code = Buffer.from(decodePDFRawStream(content).decode());
		const marked = code
			.toString("latin1")
			.matchAll(/\/Lang \((\w[\w-]*)\)[^>]*>>\s*BDC/g);
		return [
			...new Set([...marked].flatMap(([, language]) => language ?? [])),
		].sort();
	});
}

test("the words of an author who writes another language are marked with it on every page, those around them with the brief’s", async () => {
	const german = dataOf(
		exampleContent({
			"article.mdx": changed("article.mdx", "language: en", "language: de"),
		}),
	);
	const pages = await languagesIn((await compileBrief(german)).pdf);
	expect(pages).toEqual([
		["de", "en"],
		// A note quotes a Japanese newspaper.
		["de", "en", "ja-JP"],
		["de", "en", "ja-JP"],
	]);
	const english = await languagesIn((await compileBrief(dataOf())).pdf);
	expect(english.flat()).not.toContain("de");
});

test("a character that no font has stops it, although the system may have a font for it", async () => {
	const data = { ...dataOf(), runningHead: "Brown, A Bridge الجسر" };
	expect(await complaint(data)).toBe(
		'The PDF brief cannot be set. Typst says:\nPDF/UA-1 error: the text `"ر"` could not be displayed with font `"Source Sans 3"`',
	);
});

test("an image without alternative text stops it", async () => {
	const folder = spoiledTemplate("front.typ", ", alt: data.home.codeAlt", "");
	expect(await complaint(dataOf(), folder)).toBe(
		"The PDF brief cannot be set. Typst says:\nPDF/UA-1 error: missing alt text",
	);
});

test("a fault of the template is named with its place", async () => {
	const folder = spoiledTemplate("front.typ", "= grid(", "= grit(");
	expect(await complaint(dataOf(), folder)).toMatch(
		/^The PDF brief cannot be set\. Typst says:\n\S*front\.typ:\d+:26 {2}unknown variable: grit\n/,
	);
});

test("a warning stops it too", async () => {
	const folder = spoiledTemplate(
		"style.typ",
		'"Source Serif 4 Display"',
		'"Source Serif 5 Display"',
	);
	expect(await complaint(dataOf(), folder)).toContain(
		"unknown font family: source serif 5 display",
	);
});

test("words of the content are never markup", async () => {
	const title = "#panic() *a* _b_ `c` $d$ <e> @f \\ // g";
	const { pages } = await compileBrief({ ...dataOf(), title });
	expect(pages).toBe(3);
});

test("a system for which there is no compiler is told so", () => {
	const missing = () => {
		throw new Error("Failed to load native binding");
	};
	expect(() => loadTypst(missing)).toThrow(
		/^The PDF brief is set by Typst, and @myriaddreamin\/typst-ts-node-compiler cannot be loaded on this system \(\w+, \w+\)\.\nRun npm ci again\./,
	);
});

test("the build of the site ends with the message and without a stack trace", () => {
	const site = siteFolder();
	const preload = join(freshFolder(), "no-typst.cjs");
	writeFileSync(
		preload,
		`const { _load } = require("node:module");
require("node:module")._load = function (name, ...rest) {
	if (name.includes("typst-ts-node-compiler")) throw new Error("Failed to load native binding");
	return _load.call(this, name, ...rest);
};`,
	);
	const { status, stderr, stdout } = run("astro", ["build", "--outDir", site], {
		CONTENT_DIR: "tests/fixtures/example",
		NODE_OPTIONS: `--require ${preload}`,
	});
	expect(status).toBe(1);
	expect(stderr + stdout).toContain("cannot be loaded on this system");
	expect(stderr + stdout).not.toMatch(/^\s+at /m);
});

test("Korean and Chinese are printed by fonts that are cut to their characters, Chinese in its own forms", async () => {
	const content = exampleContent({
		"claims/length.md": changed(
			"claims/length.md",
			"The newspaper gives",
			'<span lang="ko">읽은 대로</span> <span lang="zh-Hans">习近平举谈鲜岛问题换直</span>. The newspaper gives',
		),
	});
	const { pdf } = await compileBrief(dataOf(content));
	const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const file = await promise;
	const texts = await Promise.all(
		Array.from({ length: file.numPages }, async (_, index) => {
			const { items } = await (await file.getPage(index + 1)).getTextContent();
			return items.map((item) => ("str" in item ? item.str : "")).join("");
		}),
	);
	expect(texts.join("")).toContain("읽은 대로");
	expect(texts.join("")).toContain("习近平举谈鲜岛问题换直");
	const fonts = [
		...Buffer.from(pdf)
			.toString("latin1")
			.matchAll(/\/BaseFont \/\w+\+(\S+)/g),
	].map(([, name]) => name);
	expect(fonts.some((name) => /kr/i.test(name ?? ""))).toBe(true);
	expect(fonts.some((name) => /sc/i.test(name ?? ""))).toBe(true);
});
