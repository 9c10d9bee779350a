/** The Japanese font of the brief, cut from a family that is too large (60 MB) to be installed with the project. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { JAPANESE_FONT } from "../brief/brief-fonts.ts";
import { readContent } from "../site/content-folder.ts";

const FAMILY = "@expo-google-fonts/noto-serif-jp";
const VERSION = "0.4.3";

/** The first rows of JIS X 0208: marks and kana, then the 2,965 kanji of daily use; EUC-JP is its address. */
function everyday(): string {
	const decoder = new TextDecoder("euc-jp");
	const rows = [0xa1, 0xa4, 0xa5, ...range(0xb0, 0xcf)];
	return rows
		.flatMap((row) => range(0xa1, 0xfe).map((cell) => [row, cell]))
		.map((pair) => decoder.decode(Uint8Array.from(pair)))
		.join("");
}

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Japanese characters that the content needs beyond those of daily use. */
function inContent(): string {
	const texts = [...readContent().texts.values()].join("");
	return [
		...(texts.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu) ?? []),
	].join("");
}

/** Installs the family into a folder of its own for a moment, and writes the cut. @returns its bytes */
export async function cutJapaneseFont(): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), "japanese-font-"));
	const install = ["install", "--no-save", "--prefix", folder];
	execFileSync("npm", [...install, `${FAMILY}@${VERSION}`], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	const file = join(
		folder,
		"node_modules",
		FAMILY,
		"400Regular/NotoSerifJP_400Regular.ttf",
	);
	const cut = await subsetFont(readFileSync(file), everyday() + inContent(), {
		targetFormat: "sfnt",
		keepFeatures: ["locl", "ccmp", "kern", "palt"],
	});
	rmSync(folder, { recursive: true });
	writeFileSync(JAPANESE_FONT, cut);
	return cut.length;
}
