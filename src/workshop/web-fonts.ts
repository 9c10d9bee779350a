/**
 * `npm run fonts`: cuts the web fonts in src/fonts and the brief’s Japanese font from the full families
 * on npm, and writes the advance widths and the character list that two checks need. The results are
 * committed; run it to change the cut, or when the content has a character that no font has.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Blob, Face, Font } from "harfbuzzjs";
import subsetFont from "subset-font";
import { briefFontFiles } from "../brief/brief-fonts.ts";
import { namesOf, renamed } from "./font-names.ts";
import { cutJapaneseFont } from "./japanese-font.ts";
import { writeMissingCharacters } from "./missing-characters.ts";

const require = createRequire(import.meta.url);
const folder = (name: string) =>
	dirname(require.resolve(`${name}/package.json`));

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) =>
		String.fromCodePoint(from + i),
	).join("");

/** Signs of Latin-1 that no prose of our time is written with: bare accents, ordinals, fractions, a currency’s placeholder. */
const UNUSED = /[¤¦¨ª¬¯¸¹º¼½¾]/g;

/** Latin as English, Romance and German use it, romanised Japanese and Korean, and typographic marks. */
const TEXT = `${range(0x20, 0x7e)}${range(0xa0, 0xff).replace(UNUSED, "")}ĀāĒēĪīŌōŪūŎŏŬŭŒœŠšŽž–—‘’“”†‡•…′″‹›€−¶`;
/** Titles, quotations of names, labels. */
const PLAIN = `${range(0x20, 0x7e)}\u00a0éōū–—‘’“”…·`;

const KERNING = ["kern", "liga", "mark", "ccmp", "locl"];

const CUTS = [
	{
		name: "serif",
		family: "Annotated Serif",
		style: "Regular",
		from: "source-serif/TTF/SourceSerif4-Regular.ttf",
		text: TEXT,
		features: [...KERNING, "onum", "smcp"],
	},
	{
		name: "serif-italic",
		family: "Annotated Serif",
		style: "Italic",
		from: "source-serif/TTF/SourceSerif4-It.ttf",
		text: PLAIN,
		features: [...KERNING, "onum"],
	},
	{
		name: "serif-display",
		family: "Annotated Serif Display",
		style: "Regular",
		from: "source-serif/TTF/SourceSerif4Display-Regular.ttf",
		text: PLAIN,
		features: KERNING,
	},
	{
		name: "sans",
		family: "Annotated Sans",
		style: "Regular",
		from: "source-sans/TTF/SourceSans3-Regular.ttf",
		text: TEXT,
		features: [...KERNING, "tnum"],
	},
	{
		name: "sans-semibold",
		family: "Annotated Sans",
		style: "Semibold",
		from: "source-sans/TTF/SourceSans3-Semibold.ttf",
		text: PLAIN,
		features: KERNING,
	},
];

/** The cut’s own names: the licence reserves “Source” for the unchanged fonts, whose notice stays. */
function namesFor({ family, style }: (typeof CUTS)[number], original: Buffer) {
	const names = namesOf(original);
	const full = `${family} ${style}`;
	const postScript = full.replaceAll(" ", "-");
	const version = names.get(5) ?? "";
	return {
		copyright: names.get(0) ?? "",
		family,
		style,
		unique: `${version};${postScript}`,
		full,
		version,
		postScript,
		licence: names.get(13) ?? "",
		licenceAddress: names.get(14) ?? "",
	};
}

let total = 0;
for (const cut of CUTS) {
	const [family = "", ...path] = cut.from.split("/");
	const original = readFileSync(join(folder(family), ...path));
	const keepFeatures = cut.features;
	const subset = await subsetFont(original, cut.text, {
		targetFormat: "sfnt",
		keepFeatures,
	});
	// Cutting once more changes nothing but the format.
	const font = await subsetFont(
		renamed(subset, namesFor(cut, original)),
		cut.text,
		{ targetFormat: "woff2", keepFeatures, preserveNameIds: [13, 14] },
	);
	writeFileSync(`src/fonts/${cut.name}.woff2`, font);
	total += font.length;
	console.log(`${cut.name.padEnd(16)} ${font.length} bytes`);
}
console.log(`total            ${total} bytes`);

const sans = new Face(
	new Blob(
		readFileSync(join(folder("source-sans"), "TTF/SourceSans3-Regular.ttf")),
	),
);
const face = new Font(sans);
const widths = [...new Set(TEXT)].sort().map((character) => {
	const glyph = face.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0;
	return [character, face.glyphHAdvance(glyph) / sans.upem] as const;
});
writeFileSync(
	"src/text/sans-widths.json",
	`${JSON.stringify(Object.fromEntries(widths), null, 2)}\n`,
);

const japanese = await cutJapaneseFont();
console.log(`noto-serif-jp    ${japanese} bytes`);

/** Characters that every Latin style of the brief has, and those of its Japanese font. */
const [kanji, ...styles] = briefFontFiles()
	.toReversed()
	.map(
		(file) =>
			new Set<number>(new Face(new Blob(readFileSync(file))).collectUnicodes()),
	);
const latin = styles.reduce((common, style) => common.intersection(style));
const printable = [...latin.union(kanji ?? new Set<number>())]
	.sort((a, b) => a - b)
	.map((code) => String.fromCodePoint(code))
	.filter((character) => !/\p{C}/u.test(character));
writeFileSync(
	"src/checks/printable.json",
	`${JSON.stringify(printable.join(""))}\n`,
);

console.log(`script fonts lack ${await writeMissingCharacters()} characters`);
