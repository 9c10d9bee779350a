import { readFileSync } from "node:fs";
import { Blob, Face } from "harfbuzzjs";
import { expect, test } from "vitest";
import { briefFontFiles, JAPANESE_FONT } from "../../src/brief/brief-fonts.ts";
import { readContent } from "../../src/site/content-folder.ts";
import { EDITION } from "../edition.ts";

/** Characters that a font file has. */
const charactersOf = (file: string): Set<string> => {
	const codes: Iterable<number> = new Face(
		new Blob(readFileSync(file)),
	).collectUnicodes();
	return new Set([...codes].map((code) => String.fromCodePoint(code)));
};

const japanese = charactersOf(JAPANESE_FONT);

test("the Japanese font has every Japanese character of the edition", () => {
	const texts = [...readContent(EDITION).texts.values()].join("");
	const needed = new Set(
		texts.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu) ?? [],
	);
	expect(needed.size).toBeGreaterThan(250);
	expect([...needed].filter((character) => !japanese.has(character))).toEqual(
		[],
	);
});

test("every Latin style, or else the Japanese font, has each of the characters that the checks let pass", () => {
	const printable: string = JSON.parse(
		readFileSync("src/checks/printable.json", "utf8"),
	);
	expect(printable.length).toBeGreaterThan(3_000);
	const latin = briefFontFiles().filter(
		(file) => !file.endsWith(JAPANESE_FONT),
	);
	expect(latin).toHaveLength(13);
	for (const file of latin) {
		const own = charactersOf(file);
		expect(
			[...printable].filter(
				(character) => !own.has(character) && !japanese.has(character),
			),
			file,
		).toEqual([]);
	}
});
