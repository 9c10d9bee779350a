import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cutScriptFont } from "../fonts/cut-script-font.ts";
import { charactersByFont, fontOfLanguage } from "../text/needed-fonts.ts";
import type { Card } from "./card.ts";
import { mixedTypeface } from "./mixed-typeface.ts";
import { type FontTypeface, type Typeface, typeface } from "./typeface.ts";

/** The fonts come from npm packages, wherever the built program that reads them stands. */
const require = createRequire(join(process.cwd(), "package.json"));

const installed = (file: string, figures: "onum" | "lnum"): FontTypeface =>
	typeface(Uint8Array.from(readFileSync(require.resolve(file))), figures);

/** The site’s own faces, whole, as the families on npm have them. */
const LATIN = {
	serif: installed("source-serif/TTF/SourceSerif4-Regular.ttf", "onum"),
	display: installed(
		"source-serif/TTF/SourceSerif4Display-Regular.ttf",
		"onum",
	),
	sans: installed("source-sans/TTF/SourceSans3-Regular.ttf", "lnum"),
	sansSemibold: installed("source-sans/TTF/SourceSans3-Semibold.ttf", "lnum"),
};

/** Whether all of them have a character. */
export const inLatinFaces = (character: string): boolean =>
	Object.values(LATIN).every((face) => face.has(character));

/** The faces of cards. */
export type CardFaces = Record<keyof typeof LATIN, Typeface>;

/** All that is said on a card. */
const saidOn = ({ finding, foot, head, label, standfirst, words }: Card) =>
	[
		head,
		label,
		words,
		standfirst ?? "",
		finding?.digest ?? "",
		finding?.quote ?? "",
		finding?.source ?? "",
		foot,
	].join("");

/**
 * The faces of some cards: each has its own characters, and those of other scripts are cut from the script fonts.
 * @param language tag of the article’s language, which says whose forms characters of Chinese and Japanese have
 */
export async function facesFor(
	cards: readonly Card[],
	language: string,
): Promise<CardFaces> {
	const found = charactersByFont(
		[{ text: cards.map(saidOn).join(""), language }],
		inLatinFaces,
	);
	const own = fontOfLanguage(language);
	const others: FontTypeface[] = [];
	for (const [font, characters] of found) {
		const cut = await cutScriptFont(font, characters, font.family);
		const face = typeface(Uint8Array.from(cut), "lnum");
		if (font === own) others.unshift(face);
		else others.push(face);
	}
	return {
		serif: mixedTypeface([LATIN.serif, ...others]),
		display: mixedTypeface([LATIN.display, ...others]),
		sans: mixedTypeface([LATIN.sans, ...others]),
		sansSemibold: mixedTypeface([LATIN.sansSemibold, ...others]),
	};
}
