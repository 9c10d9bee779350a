import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** Resolves from the project’s root, because the built code lies elsewhere. */
const require = createRequire(resolve("package.json"));

/** The Japanese subset that `npm run fonts` makes. */
export const JAPANESE_FONT = "src/brief/fonts/noto-serif-jp.ttf";

/** Its family. */
export const JAPANESE_FAMILY = "Noto Serif JP";

/** Package and file of each style; each optical size has its own drawing. */
const STYLES = [
	["source-serif", "OTF/SourceSerif4-Regular.otf"],
	["source-serif", "OTF/SourceSerif4-It.otf"],
	["source-serif", "OTF/SourceSerif4SmText-Regular.otf"],
	["source-serif", "OTF/SourceSerif4SmText-It.otf"],
	["source-serif", "OTF/SourceSerif4SmText-Semibold.otf"],
	["source-serif", "OTF/SourceSerif4Caption-Regular.otf"],
	["source-serif", "OTF/SourceSerif4Caption-It.otf"],
	["source-serif", "OTF/SourceSerif4Caption-Semibold.otf"],
	["source-serif", "OTF/SourceSerif4Subhead-Regular.otf"],
	["source-serif", "OTF/SourceSerif4Subhead-It.otf"],
	["source-serif", "OTF/SourceSerif4Display-Regular.otf"],
	["source-sans", "OTF/SourceSans3-Regular.otf"],
	["source-sans", "OTF/SourceSans3-Semibold.otf"],
] as const;

/** Every font file of the brief, in the pinned packages and in this room. */
export const briefFontFiles = (): string[] => [
	...STYLES.map(([name, file]) =>
		join(dirname(require.resolve(`${name}/package.json`)), file),
	),
	resolve(JAPANESE_FONT),
];

export const briefFonts = (): Buffer[] =>
	briefFontFiles().map((file) => readFileSync(file));
