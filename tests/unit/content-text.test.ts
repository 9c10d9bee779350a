import { expect, test } from "vitest";
import { partsOf } from "../../src/brief/content-runs.ts";
import { contentText } from "../../src/brief/content-text.ts";

const run = (x: string, y: string, font: string, shown: string) =>
	`q\n1 0 0 -1 ${x} ${y} cm\n/c0 cs\n0.10980392 0.09411765 0.07058824 scn\nBT\n0 Tr\n${font} Tf\n1 0 0 -1 0 0 Tm\n${shown}\nET\nQ\n`;

const piece = (id: number, runs: string, language = "") =>
	`/Span <<\n  /MCID ${id}${language}\n>> BDC\n${runs}EMC\n`;

const RULE = "q\n0 12.6 m\n470 12.6 l\nS\nQ\n";

const CONTENT = [
	RULE,
	piece(
		0,
		run("62.362206", "766.86224", "/f1 8", "[(\\000A\\000\\)) 40 (\\000B)] TJ"),
	),
	piece(1, run("62.362206", "757.36224", "/f1 8", "(\\000\\r) Tj")),
	piece(
		2,
		run("70.5", "757.36224", "/f3 8", "<00410128> Tj"),
		"\n  /Lang (ja-JP)",
	),
	RULE,
].join("");

test("content is read as pieces of words with their places, and all else as it stands", () => {
	const colour = "/c0 cs\n0.10980392 0.09411765 0.07058824 scn";
	expect(partsOf(CONTENT)).toEqual([
		RULE,
		{
			id: 0,
			said: "",
			runs: [
				{
					x: 62.362206,
					y: 766.86224,
					colour,
					font: "/f1 8 Tf",
					shown: "[(\\000A\\000\\)) 40 (\\000B)] TJ",
				},
			],
		},
		{
			id: 1,
			said: "",
			runs: [
				{
					x: 62.362206,
					y: 757.36224,
					colour,
					font: "/f1 8 Tf",
					shown: "(\\000\\r) Tj",
				},
			],
		},
		{
			id: 2,
			said: "/Lang (ja-JP)",
			runs: [
				{
					x: 70.5,
					y: 757.36224,
					colour,
					font: "/f3 8 Tf",
					shown: "<00410128> Tj",
				},
			],
		},
		RULE,
	]);
});

test("pieces that follow each other are one text object, which says what changes; a joined piece has no tag of its own", () => {
	expect(contentText(partsOf(CONTENT), new Set([1]))).toBe(
		`${RULE}BT
/Span<</MCID 0>>BDC
/c0 cs
.1098 .0941 .0706 scn
/f1 8 Tf
62.36 766.86 Td[(\0A\0\\))40(\0B)] TJ
0 -9.5 Td(\0\\r)Tj
EMC
/Span<</MCID 2/Lang (ja-JP)>>BDC
/f3 8 Tf
8.14 0 Td(\0A\u0001\\()Tj
EMC
ET
${RULE}`,
	);
});

test("what is not written as Typst writes words stays as it stands", () => {
	const turned = piece(0, run("1", "2", "/f1 8", "(a) Tj")).replace(
		"1 0 0 -1 0 0 Tm",
		"1 0 0.2 -1 0 0 Tm",
	);
	expect(partsOf(turned)).toEqual([turned]);
	expect(contentText([turned], new Set())).toBe(turned);
});
