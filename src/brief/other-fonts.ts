import PRINTABLE from "../checks/printable.json" with { type: "json" };
import { cutScriptFont } from "../fonts/cut-script-font.ts";
import {
	charactersByFont,
	fontOfLanguage,
	type TextInLanguage,
} from "../text/needed-fonts.ts";
import type { ScriptFont } from "../text/script-fonts.ts";

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

/** Text of the data, each with the tag of its language. */
function* textsIn(
	value: unknown,
	language?: string,
): Generator<TextInLanguage> {
	if (typeof value === "string") yield { text: value, language };
	if (typeof value !== "object" || value === null) return;
	const own: unknown = Reflect.get(value, "language");
	for (const inner of Object.values(value))
		yield* textsIn(inner, typeof own === "string" ? own : language);
}

/** Cuts the fonts that the data need beside those of every brief; most need none. */
export async function otherFonts(data: object): Promise<OtherFonts> {
	const texts = [...textsIn(data)];
	const found = charactersByFont(texts, (character) =>
		printable.has(character),
	);
	const files: Buffer[] = [];
	for (const [font, characters] of found)
		files.push(await cutScriptFont(font, characters, nameOf(font)));
	const languages = new Set(texts.flatMap(({ language }) => language ?? []));
	return {
		files,
		families: [...found.keys()].map(nameOf),
		byLanguage: Object.fromEntries(
			[...languages].flatMap((language) => {
				const own = fontOfLanguage(language);
				return own && found.has(own)
					? [[language, [nameOf(own)]] as const]
					: [];
			}),
		),
	};
}
