import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
import { RULES } from "./pdf/accessibility.ts";
import { words } from "./pdf/objects.ts";
import { SPOILED } from "./pdf/spoiled.ts";

const load = (file: string): Promise<PDFDocument> =>
	PDFDocument.load(readFileSync(join(inject("briefs"), file)), {
		updateMetadata: false,
	});

/** Both papers are set from one template: what its code decides is looked at once. */
describe("brief.pdf", async () => {
	const file = await load("brief.pdf");
	test.each(Object.entries(RULES))("%s", (_, rule) => {
		expect(rule(file)).toEqual([]);
	});
});

/** What the breaks of pages and lines could change. */
const BY_LAYOUT = [
	"has headings that go down one level at a time",
	"has notes that follow their reference, each with an ID",
	"paints nothing that is neither tagged nor an artifact",
	"has no tag without content on its page",
	"has a glyph for every character",
] as const;

test("brief-letter.pdf obeys what its own breaks could change", async () => {
	const file = await load("brief-letter.pdf");
	for (const rule of BY_LAYOUT) expect(RULES[rule](file), rule).toEqual([]);
});

describe("a spoiled file is found out", () => {
	test.each(SPOILED)("%s: %s", async (rule, _, spoil, complaint) => {
		const file = await load("brief.pdf");
		spoil(file);
		expect(RULES[rule](file).join("\n")).toContain(complaint);
	});

	test("and every rule has a spoiled file", () => {
		expect([...new Set(SPOILED.map(([rule]) => rule))]).toEqual(
			Object.keys(RULES),
		);
	});
});

test("title, author, language, keywords and date are in the file", async () => {
	const file = await load("brief.pdf");
	expect(file.getTitle()).toBe("Japan’s North Korea Reset: annotated edition");
	expect(file.getAuthor()).toBe("Sandip Kumar Mishra");
	expect(file.getKeywords()).toBe(
		"East Asia Compass, Institute of Peace and Conflict Studies, annotated edition, evidence",
	);
	expect(words(file.catalog, "Lang")).toBe("en");
	expect(file.getCreationDate()?.toISOString()).toBe(
		"2026-11-25T00:00:00.000Z",
	);
});
