import type { ContentFiles } from "../src/reading/content-files.ts";
import { exampleContent } from "./unit/example-content.ts";

const WORDS =
	"the bridge over this river was measured again in June and found shorter than any newspaper of the county had said when it opened with bands flags and a long speech by its engineer".split(
		" ",
	);

const EDITIONS = `- number: 1
  date: "2021-07-01"
  changes: First edition.
  verdicts: {}
  fingerprint: sha256-${"0".repeat(64)}
`;

/** Words that differ from place to place and are the same in every run. */
const saying = (seed: number, length: number): string =>
	Array.from(
		{ length },
		(_, index) => WORDS[(seed * 7 + index * (1 + (seed % 5))) % WORDS.length],
	).join(" ");

const claimWords = (number: number): string =>
	`Claim ${number} says that ${saying(number, 9)}`;

const claimFile = (number: number): string => `---
status: ${["supported", "supported-with-detail", "judgement"][number % 3]}
digest: Measurement ${number} says so.
would-change: Another measurement.
wrote: { by: editor, on: "2021-07-01" }
sources:
  - source: town
    role: establishes
    bears-on: ${claimWords(number)}
    decides: true
    quote: Measurement ${number}, ${saying(number, 8 + (number % 20))}
    language: en
  - source: gazette
    role: establishes
    bears-on: ${claimWords(number)}
    quotation: bridge
---

Note ${number}: ${saying(number + 3, 30)}.
`;

/**
 * An article as long as one may want, with its notes.
 * @param paragraphs number of paragraphs
 * @param each claims of a paragraph, from 1
 */
export function longContent(paragraphs: number, each = 3): ContentFiles {
	const claim = (number: number) =>
		`<Claim id="claim-${number}">${claimWords(number)}</Claim>`;
	const body = Array.from({ length: paragraphs }, (_, index) => {
		const [first = "", ...others] = Array.from({ length: each }, (_, place) =>
			claim(each * index + place + 1),
		);
		return [
			`${first}, and ${saying(index, 25)}.`,
			...(others.length > 0 ? [`${others.join("; ")}.`] : []),
		].join(" ");
	}).join("\n\n");
	const text = body.replaceAll(/<[^>]+>/g, "");
	const { folder, texts } = exampleContent();
	const head = texts.get("article.mdx")?.split("---\n")[1] ?? "";
	const yardstick = texts.get("source-article.txt")?.split("\n\n").slice(0, 4);
	const files = new Map<string, string>([
		["article.mdx", `---\n${head}---\n\n${body}\n`],
		["source-article.txt", [...(yardstick ?? []), text].join("\n\n")],
		[
			"sources.yaml",
			(texts.get("sources.yaml") ?? "").replace(
				"\ngazette:\n",
				`$&  quotations:\n    bridge:\n      quote: 橋\n      language: ja\n      gloss: the bridge\n`,
			),
		],
		["editions.yaml", EDITIONS],
		["anchors.lock.json", '{"anchors":{},"retired":{}}'],
		...Array.from(
			{ length: each * paragraphs },
			(_, index) =>
				[`claims/claim-${index + 1}.md`, claimFile(index + 1)] as const,
		),
	]);
	return { folder, texts: files };
}
