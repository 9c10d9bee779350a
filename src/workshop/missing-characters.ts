/** What the packages of script fonts say that they have and do not: the check must not promise it. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Blob, Face } from "harfbuzzjs";
import subsetFont from "subset-font";
import { declaredIn, SCRIPT_FONTS } from "../text/script-fonts.ts";

const require = createRequire(import.meta.url);

const FILE = "src/text/missing-characters.json";

/** Looks into every piece of every family, and writes what it lacks. @returns the number of such characters */
export async function writeMissingCharacters(): Promise<number> {
	const missing: Record<string, string> = {};
	for (const { family, pieces } of SCRIPT_FONTS) {
		const folder = dirname(
			require.resolve(`@fontsource-variable/${family}/package.json`),
		);
		let lacking = "";
		for (const piece of pieces) {
			const declared = declaredIn(piece);
			const file = `${family}-${piece.name}-wght-normal.woff2`;
			const font = await subsetFont(
				readFileSync(join(folder, "files", file)),
				declared.join(""),
				{ targetFormat: "sfnt" },
			);
			const own = new Set(new Face(new Blob(font)).collectUnicodes());
			lacking += declared
				.filter((character) => !own.has(character.codePointAt(0) ?? 0))
				.join("");
		}
		missing[family] = lacking;
	}
	writeFileSync(FILE, `${JSON.stringify(missing, null, "\t")}\n`);
	return [...Object.values(missing).join("")].length;
}
