import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createFont, type FontEditor } from "fonteditor-core";
import subsetFont from "subset-font";
import PRINTABLE from "../checks/printable.json" with { type: "json" };
import { has, SCRIPT_FONTS, type ScriptFont } from "../text/script-fonts.ts";

/** Resolves from the project’s root, because the built code lies elsewhere. */
const require = createRequire(resolve("package.json"));

const printable: ReadonlySet<string> = new Set(PRINTABLE);

/** Fonts that the data need beside those of every brief. */
export interface OtherFonts {
	files: Buffer[];
	/** Names of their families. */
	families: string[];
	/** The families to try first for words in a language, by its tag. */
	byLanguage: Record<string, string[]>;
}

/** The name under which a family is found. */
const nameOf = ({ family }: ScriptFont): string => `Brief ${family}`;

const fontOf = (language: string | undefined): ScriptFont | undefined =>
	SCRIPT_FONTS.find(({ languages }) =>
		languages.some((tag) => language === tag),
	) ??
	SCRIPT_FONTS.find(({ languages }) =>
		languages.some((tag) => language?.startsWith(`${tag}-`)),
	);

const canShow = ({ pieces }: ScriptFont, character: string): boolean =>
	pieces.some((piece) => has(piece, character));

/** Text of the data, each with the tag of its language. */
function* textsIn(
	value: unknown,
	language?: string,
): Generator<{ text: string; language: string | undefined }> {
	if (typeof value === "string") yield { text: value, language };
	if (typeof value !== "object" || value === null) return;
	const own: unknown = Reflect.get(value, "language");
	for (const inner of Object.values(value))
		yield* textsIn(inner, typeof own === "string" ? own : language);
}

/**
 * The characters to take from each family: those that the brief’s own fonts do not have, and for words in
 * a language those that it writes in its own way, as Chinese does characters of Japanese.
 */
function charactersByFont(data: object): Map<ScriptFont, Set<string>> {
	const found = new Map<ScriptFont, Set<string>>();
	for (const { text, language } of textsIn(data)) {
		const own = language?.startsWith("ja") ? undefined : fontOf(language);
		for (const character of new Set(text)) {
			if (/[\p{Script=Latin}\p{C}\p{ASCII}]/u.test(character)) continue;
			const font =
				own && canShow(own, character)
					? own
					: printable.has(character)
						? undefined
						: SCRIPT_FONTS.find((one) => canShow(one, character));
			if (font) found.set(font, (found.get(font) ?? new Set()).add(character));
		}
	}
	return found;
}

/** Cuts a family to some characters. Its pieces are files for the web; what is cut from them becomes one font. */
async function cut(
	font: ScriptFont,
	characters: ReadonlySet<string>,
): Promise<Buffer> {
	const folder = dirname(
		require.resolve(`@fontsource-variable/${font.family}/package.json`),
	);
	let whole: FontEditor.Font | undefined;
	for (const piece of font.pieces) {
		const own = [...characters].filter((character) => has(piece, character));
		if (own.length === 0) continue;
		const file = `${font.family}-${piece.name}-wght-normal.woff2`;
		const part = createFont(
			await subsetFont(
				readFileSync(join(folder, "files", file)),
				own.join(""),
				{
					targetFormat: "sfnt",
					variationAxes: { wght: 400 },
				},
			),
			{ type: "ttf", compound2simple: true },
		);
		whole = whole?.merge(part, { scale: 1 }) ?? part;
	}
	if (!whole) throw new Error(`${font.family} has none of the characters.`);
	const { name } = whole.get();
	name.fontFamily = nameOf(font);
	Reflect.set(name, "preferredFamily", nameOf(font));
	return Buffer.from(whole.write({ type: "ttf", toBuffer: true }));
}

/** Cuts the fonts that the data need beside those of every brief; most need none. */
export async function otherFonts(data: object): Promise<OtherFonts> {
	const found = charactersByFont(data);
	const fonts = [...found.keys()];
	const files: Buffer[] = [];
	for (const [font, characters] of found)
		files.push(await cut(font, characters));
	const languages = [...textsIn(data)].flatMap(
		({ language }) => language ?? [],
	);
	return {
		files,
		families: fonts.map(nameOf),
		byLanguage: Object.fromEntries(
			[...new Set(languages)].flatMap((language) => {
				const own = fontOf(language);
				return own && found.has(own)
					? [[language, [nameOf(own)]] as const]
					: [];
			}),
		),
	};
}
