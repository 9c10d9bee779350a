import type { Nodes, PhrasingContent } from "mdast";
import type { Aftermath } from "../edition/edition.ts";
import { type ProseRun, proseOf } from "../wording/printed-prose.ts";
import { citationData } from "./citation-data.ts";

/** Words up to a reference, and its letter; the end of a paragraph can have none. */
interface Stretch {
	runs: ProseRun[];
	letter: string | null;
}

const runsOf = (children: PhrasingContent[]): ProseRun[] =>
	proseOf({
		type: "root",
		children: [{ type: "paragraph", children }],
	}).flatMap(({ runs }) => runs);

function stretchesOf(block: Nodes, letterOf: (name: string) => string | null) {
	if (block.type !== "paragraph") return [];
	const stretches: Stretch[] = [];
	let from = 0;
	for (const [index, node] of block.children.entries()) {
		if (node.type !== "footnoteReference") continue;
		stretches.push({
			runs: runsOf(block.children.slice(from, index)),
			letter: letterOf(node.label ?? node.identifier),
		});
		from = index + 1;
	}
	const rest = runsOf(block.children.slice(from));
	return rest.length > 0
		? [...stretches, { runs: rest, letter: null }]
		: stretches;
}

/** What happened next, as JSON for the template: paragraphs, and the sources of each sentence by its letter. */
export function aftermathData({ dateWords, text, notes }: Aftermath) {
	const letterOf = (name: string) =>
		notes.find(({ id }) => id === name)?.letter ?? null;
	return {
		date: dateWords,
		paragraphs: text.children.map((block) => stretchesOf(block, letterOf)),
		notes: notes.map(({ letter, citations }) => ({
			letter,
			citations: citations.map(citationData),
		})),
	};
}
