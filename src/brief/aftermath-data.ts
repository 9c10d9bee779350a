import type { Nodes, PhrasingContent } from "mdast";
import type { Aftermath, Edition } from "../edition/edition.ts";
import { type ProseRun, proseOf } from "../wording/printed-prose.ts";
import { onAftermath } from "../wording/statements.ts";
import { citationData } from "./citation-data.ts";
import type { Numbers } from "./source-data.ts";

/** Words up to a reference, and its letter; the end of a paragraph can have none. */
interface Sentence {
	runs: ProseRun[];
	letter: string | null;
}

const runsOf = (children: PhrasingContent[]): ProseRun[] =>
	proseOf({
		type: "root",
		children: [{ type: "paragraph", children }],
	}).flatMap(({ runs }) => runs);

function sentencesOf(
	block: Nodes,
	letterOf: (name: string) => string | null,
): Sentence[] {
	if (block.type !== "paragraph") return [];
	const sentences: Sentence[] = [];
	let from = 0;
	for (const [index, node] of block.children.entries()) {
		if (node.type !== "footnoteReference") continue;
		sentences.push({
			runs: runsOf(block.children.slice(from, index)),
			letter: letterOf(node.label ?? node.identifier),
		});
		from = index + 1;
	}
	const rest = runsOf(block.children.slice(from));
	return rest.length > 0
		? [...sentences, { runs: rest, letter: null }]
		: sentences;
}

/** What happened next, as JSON for the template: paragraphs, and the sources of each sentence by its letter. */
export function aftermathData(
	aftermath: Aftermath,
	edition: Edition,
	numbers: Numbers,
) {
	const { text, notes } = aftermath;
	const letterOf = (name: string) =>
		notes.find(({ id }) => id === name)?.letter ?? null;
	return {
		byline: onAftermath(aftermath, edition),
		paragraphs: text.children.map((block) => sentencesOf(block, letterOf)),
		notes: notes.map(({ letter, citations }) => ({
			letter,
			label: `Sources of sentence ${letter}`,
			uses: citations.map((use) => citationData(use, numbers)),
		})),
	};
}
