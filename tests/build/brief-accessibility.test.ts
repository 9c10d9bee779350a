import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
import { RULES } from "./pdf/accessibility.ts";
import { words } from "./pdf/objects.ts";
import { SPOILED } from "./pdf/spoiled.ts";

const load = (file: string): Promise<PDFDocument> =>
	PDFDocument.load(readFileSync(join(inject("site"), file)), {
		updateMetadata: false,
	});

describe.each(["brief.pdf", "brief-letter.pdf"])("%s", async (name) => {
	const file = await load(name);
	test.each(Object.entries(RULES))("%s", (_, rule) => {
		expect(rule(file)).toEqual([]);
	});
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
		"2026-11-24T00:00:00.000Z",
	);
});
