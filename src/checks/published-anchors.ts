import {
	type Anchor,
	anchorsOf,
	isForgetful,
} from "../edition/article-anchors.ts";
import { claimId, isClaimId } from "../edition/ids.ts";
import { blockText } from "../reading/article.ts";
import { ANCHORS_FILE, ARTICLE_FILE } from "../reading/draft.ts";
import { error, type Finding, publishing } from "../reading/fault.ts";
import type { AnchorsData } from "../reading/record-schema.ts";
import type { Located } from "../reading/yaml.ts";
import { firstWords } from "../text/first-words.ts";
import { matchQuote } from "../text/match-quote.ts";
import { rule } from "./rule.ts";

const FAULTS = {
	"anchor-missing": error(
		"an id that was published is gone",
		"Put it back, or retire it with a reason by npm run anchors.",
	),
	"anchor-moved": error(
		"a published id stands at other words",
		"Put it back at its words, and give the others an id of their own.",
	),
	"anchor-reused": error(
		"a retired id is used again",
		"Give these words another id; a link to the old one must go on saying what happened.",
	),
	"anchor-successor": error(
		"a retired id leads to one that does not exist",
		"Name an id of the article, or take the successor out.",
	),
	"anchors-lost": publishing(
		"the record of published ids has lost them",
		"Bring the file back as git has it: begun anew it would forget what readers link to.",
	),
	"anchor-unrecorded": publishing(
		"a new id is not recorded in anchors.lock.json",
		"Run npm run anchors.",
	),
};

/** A fault whose place is found elsewhere. */
type Fault = Omit<Finding<keyof typeof FAULTS>, "file" | "line" | "column">;

/** A passage in a message: its first words, at most 60 characters of them. */
const shown = (words: string): string => `“${firstWords(words, 60)}”`;

/** An id that was published and stands no more, with what its words may have become. */
function missing(id: string, exact: string, text: string): Fault {
	const match = matchQuote(text, exact);
	const now = match ? ` Most like them now: ${shown(match.words)}.` : "";
	return {
		code: "anchor-missing",
		message: `“${id}” was published at ${shown(exact)} and is gone.${now}`,
		cure: `Put it back, or retire it: npm run anchors -- retire ${id} "the reason" [successor].`,
	};
}

/** What is wrong between an id of the article and the record of it. */
function compare(
	{ id, selector }: Anchor,
	{ anchors, retired }: AnchorsData,
	published: string,
): Fault | undefined {
	const record = anchors[id];
	if (retired[id])
		return {
			code: "anchor-reused",
			message: `“${id}” was retired on ${retired[id].retired} and stands in the article again.`,
		};
	if (!record)
		return {
			code: "anchor-unrecorded",
			message: `“${id}” is new and not recorded.`,
			cure: `Run npm run anchors, or add under “anchors”: ${JSON.stringify(id)}: ${JSON.stringify({ published, selector })}`,
		};
	if (record.selector.exact !== selector.exact)
		return {
			code: "anchor-moved",
			message: `“${id}” was published at ${shown(record.selector.exact)} and stands now at ${shown(selector.exact)}.`,
		};
	return undefined;
}

/** Words that are not the author's are for another rule to name. */
const isVerbatim = (id: string, words: string, yardstick: string): boolean =>
	isClaimId(id)
		? yardstick.includes(words)
		: yardstick.split("\n\n").includes(words);

/** Retired ids that lead on to one that is neither in the article nor retired itself. */
function* lostSuccessors(
	{ retired }: AnchorsData,
	present: ReadonlyMap<string, Anchor>,
	place: Located<AnchorsData>["place"],
): Iterable<Finding<"anchor-successor">> {
	for (const [id, { successor }] of Object.entries(retired)) {
		if (successor === undefined || present.has(successor)) continue;
		if (retired[successor]) continue;
		yield {
			...place(["retired", id, "successor"]),
			code: "anchor-successor",
			message: `“${id}” leads on to “${successor}”, which does not exist.`,
		};
	}
}

/** Promise 3: an id that was published stands at its words for ever, or says what became of them. */
export const publishedAnchors = rule(
	FAULTS,
	function* ({ article, claims, anchors, editions, yardstick = "", problems }) {
		if (!article || !anchors?.data) return;
		// Ids of an article that was not read as it was meant are not to be compared.
		const unread = problems.some(({ file }) => file === ARTICLE_FILE);
		const authorNotes = article.blocks.filter(
			({ kind }) => kind === "author-note",
		);
		if (unread || authorNotes.length > 1) return;
		const record = anchors.data;
		if (isForgetful(record, editions?.data)) {
			yield {
				...anchors.place(["anchors"]),
				code: "anchors-lost",
				message: `An edition is published, and ${ANCHORS_FILE} does not have the ids of its paragraphs.`,
			};
			return;
		}
		const published =
			editions?.data?.at(-1)?.date ?? article.meta.data?.checked ?? "";
		const present = new Map<string, Anchor>();
		// What is marked a second time is another rule's.
		for (const anchor of anchorsOf(article))
			if (!present.has(anchor.id)) present.set(anchor.id, anchor);
		for (const [id, anchor] of present) {
			if (!isVerbatim(id, anchor.selector.exact, yardstick)) continue;
			const fault = compare(anchor, record, published);
			if (fault) yield { ...anchor.place, ...fault };
		}

		const text = article.blocks.map(blockText).join("\n\n");
		// Of a claim whose file is there, and of a paragraph that was left out, another rule says so.
		const reported = new Set(claims.map(({ id }) => claimId(id)));
		const whole = yardstick.endsWith(text);
		for (const [id, { selector }] of Object.entries(record.anchors)) {
			if (present.has(id) || reported.has(id)) continue;
			if (!isClaimId(id) && !whole) continue;
			yield {
				...anchors.place(["anchors", id]),
				...missing(id, selector.exact, text),
			};
		}
		yield* lostSuccessors(record, present, anchors.place);
	},
);
