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

const claimFile = (number: number, words: string): string => `---
status: ${["supported", "supported-with-detail", "judgement"][number % 3]}
digest: Measurement ${number} says so.
would-change: Another measurement.
wrote: { by: editor, on: "2021-07-01" }
sources:
  - source: town
    role: establishes
    bears-on: ${words}
    decides: true
    quote: Measurement ${number}, ${saying(number, 8 + (number % 20))}
    language: en
  - source: gazette
    role: establishes
    bears-on: ${words}
    quotation: bridge
---

Note ${number}: ${saying(number + 3, 30)}.
`;

/** An article of some paragraphs, with a file for each of its claims. */
function contentOf(
	paragraphs: readonly string[],
	claims: readonly string[],
): ContentFiles {
	const body = paragraphs.join("\n\n");
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
		...claims.map(
			(words, index) =>
				[`claims/claim-${index + 1}.md`, claimFile(index + 1, words)] as const,
		),
	]);
	return { folder, texts: files };
}

const marked = (number: number, words: string): string =>
	`<Claim id="claim-${number}">${words}</Claim>`;

/**
 * An article as long as one may want, with its notes.
 * @param paragraphs number of paragraphs
 * @param each claims of a paragraph, from 1
 */
export function longContent(paragraphs: number, each = 3): ContentFiles {
	const claims = Array.from({ length: each * paragraphs }, (_, index) =>
		claimWords(index + 1),
	);
	const texts = Array.from({ length: paragraphs }, (_, index) => {
		const [first = "", ...others] = claims
			.slice(each * index, each * (index + 1))
			.map((words, place) => marked(each * index + place + 1, words));
		return [
			`${first}, and ${saying(index, 25)}.`,
			...(others.length > 0 ? [`${others.join("; ")}.`] : []),
		].join(" ");
	});
	return contentOf(texts, claims);
}

/**
 * An article with a line in the lower half of a page of which every word is a claim: it goes to the next page
 * with all its notes, or they are parted.
 * @param count of the claims on that line
 * @param former claims on the page before it
 */
export function crowdedContent(
	count: number,
	former: readonly string[],
): ContentFiles {
	const crowd = Array.from(
		{ length: count },
		(_, index) => `x${String.fromCharCode(97 + index)}`,
	);
	const claims = [...former, ...crowd];
	const all = claims.map((words, index) => marked(index + 1, words));
	return contentOf(
		[
			`The bridge was ${all.slice(0, former.length).join(" ")} and ${saying(3, 140)}.`,
			...[4, 5].map((seed) => `The bridge was ${saying(seed, 140)}.`),
			`The bridge was ${saying(1, 61)} as was said ${all.slice(former.length).join(" ")} and ${saying(2, 60)}.`,
		],
		claims,
	);
}
