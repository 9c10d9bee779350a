import type { Piece, Run } from "./content-runs.ts";

/** Of a point: a thousandth of the height of the smallest letters is less than 0.01. */
const DIGITS = 2;

const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** A number as PDF reads it, in as few characters as it takes. */
const short = (value: number, digits = DIGITS): string =>
	String(Number(value.toFixed(digits))).replace(/^(-?)0\./, "$1.");

/** Components of colours have eight bits. */
const shortColour = (colour: string): string =>
	colour.replaceAll(/\d*\.\d+/g, (part) => short(Number(part), 4));

const ESCAPED: Readonly<Record<string, string>> = {
	n: "\n",
	r: "\r",
	t: "\t",
	b: "\b",
	f: "\f",
};

/** The bytes of a string: ISO 32000-1, 7.3.4. */
const bytesOf = (string: string): string =>
	string.startsWith("<")
		? Buffer.from(string.replaceAll(/[<>\s]/g, ""), "hex").toString("latin1")
		: string
				.slice(1, -1)
				.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
					/^[0-7]/.test(escaped)
						? String.fromCharCode(Number.parseInt(escaped, 8))
						: (ESCAPED[escaped] ?? escaped),
				);

/** A byte is written as itself where it can be: Typst writes most as four characters. */
const shortStrings = (shown: string): string =>
	shown.replaceAll(
		/ ?(\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[\dA-Fa-f\s]*>) ?/g,
		(_, string: string) =>
			`(${bytesOf(string)
				.replaceAll(/[\\()]/g, "\\$&")
				.replaceAll("\r", "\\r")})`,
	);

/** One text object with many runs: what stays as it was is not said again. */
function* textObject(
	pieces: readonly Piece[],
	joined: ReadonlySet<number>,
): Generator<string> {
	let [x, y] = [0, 0];
	let [colour, font] = ["", ""];
	const placed = (run: Run): string => {
		const [right, up] = [rounded(run.x) - x, rounded(run.y) - y];
		[x, y] = [rounded(run.x), rounded(run.y)];
		return `${short(right)} ${short(up)} Td`;
	};
	yield "BT";
	for (const [index, { id, runs, said }] of pieces.entries()) {
		if (!joined.has(id)) {
			if (index > 0) yield "EMC";
			yield `/Span<</MCID ${id}${said}>>BDC`;
		}
		for (const run of runs) {
			if (run.colour !== colour) yield shortColour(run.colour);
			if (run.font !== font) yield run.font;
			({ colour, font } = run);
			yield placed(run) + shortStrings(run.shown);
		}
	}
	yield "EMC";
	yield "ET";
}

/**
 * The content of a page in fewer bytes: pieces that follow each other are one text object.
 * @param joined pieces that go on with the one before them
 */
export function contentText(
	parts: readonly (Piece | string)[],
	joined: ReadonlySet<number>,
): string {
	const written: string[] = [];
	let pieces: Piece[] = [];
	const finish = () => {
		if (pieces.length > 0) written.push(...textObject(pieces, joined));
		pieces = [];
	};
	for (const part of parts) {
		if (typeof part !== "string") {
			pieces.push(part);
			continue;
		}
		finish();
		written.push(part.trimEnd());
	}
	finish();
	return `${written.join("\n")}\n`;
}
