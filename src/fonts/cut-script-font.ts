import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createFont, type FontEditor } from "fonteditor-core";
import subsetFont from "subset-font";
import { has, type ScriptFont } from "../text/script-fonts.ts";

/** Resolves from the project’s root, because the built code lies elsewhere. */
const require = createRequire(resolve("package.json"));

/**
 * Cuts a family to some characters. Its pieces are files for the web; what is cut from them becomes one font.
 * @param name that of the family in the cut
 * @returns a TrueType font of regular weight
 */
export async function cutScriptFont(
	font: ScriptFont,
	characters: ReadonlySet<string>,
	name: string,
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
	const names = whole.get().name;
	names.fontFamily = name;
	Reflect.set(names, "preferredFamily", name);
	return Buffer.from(whole.write({ type: "ttf", toBuffer: true }));
}
