import { type Anchor, anchorsOf } from "../edition/article-anchors.ts";
import { firstWords } from "../edition/words.ts";
import { blockText } from "../reading/article.ts";
import { ARTICLE_FILE } from "../reading/draft.ts";
import type { Problem } from "../reading/problem.ts";
import type { AnchorsData } from "../reading/schema.ts";
import { matchQuote } from "../text/match-quote.ts";
import type { Rule } from "./rule.ts";

/** Length of a passage in a message, in characters. */
const SHOWN = 60;

/** A fault whose place is found elsewhere. */
type Fault = Omit<Problem, "file" | "line" | "column">;

/** An id that was published and stands no more, with what its words may have become. */
function missing(id: string, exact: string, text: string): Fault {
	const match = matchQuote(text, exact);
	const now = match
		? ` Most like them now: “${firstWords(match.words, SHOWN)}”.`
		: "";
	return {
		code: "anchor-missing",
		message: `“${id}” was published at “${firstWords(exact, SHOWN)}” and is gone.${now}`,
		cure: `Put it back, or retire it: npm run anchors -- retire ${id} "the reason" [successor].`,
	};
}

/** What is wrong between an id of the article and the record of it. */
function compare(
	anchor: Anchor,
	{ anchors, retired }: AnchorsData,
	edition: string,
): Fault | undefined {
	const { id, selector } = anchor;
	const record = anchors[id];
	if (retired[id]) {
		return {
			code: "anchor-reused",
			message: `“${id}” was retired on ${retired[id].retired} and stands in the article again.`,
			cure: "Give these words another id; a link to the old one must go on saying what happened.",
		};
	}
	if (!record) {
		return {
			code: "anchor-unrecorded",
			message: `“${id}” is new and not recorded.`,
			cure: `Run npm run anchors, or add under “anchors”: ${JSON.stringify(id)}: ${JSON.stringify({ published: edition, selector })}`,
		};
	}
	if (record.selector.exact !== selector.exact) {
		return {
			code: "anchor-moved",
			message: `“${id}” was published at “${firstWords(record.selector.exact, SHOWN)}” and stands now at “${firstWords(selector.exact, SHOWN)}”.`,
			cure: "Put it back at its words, and give the others an id of their own.",
		};
	}
	return undefined;
}

/** Words that are not the author's are for another rule to name. */
const isVerbatim = (id: string, words: string, yardstick: string): boolean =>
	id.startsWith("c-")
		? yardstick.includes(words)
		: yardstick.split("\n\n").includes(words);

/** Promise 3: an id that was published stands at its words for ever, or says what became of them. */
export const publishedAnchors: Rule = ({
	article,
	anchors,
	editions,
	yardstick = "",
	problems,
}) => {
	// Ids of an article that could not be read as it was meant are not to be compared.
	const unread = problems.some(({ file }) => file === ARTICLE_FILE);
	if (!article || unread || !anchors?.data) return [];
	const record = anchors.data;
	const edition =
		editions?.data?.at(-1)?.date ?? article.meta.data?.checked ?? "";
	const present = anchorsOf(article);
	const ids = new Set(present.map(({ id }) => id));
	const text = article.blocks.map(blockText).join("\n\n");
	return [
		...present
			.filter(({ id, selector }) => isVerbatim(id, selector.exact, yardstick))
			.flatMap((anchor) => {
				const fault = compare(anchor, record, edition);
				return fault ? [{ ...anchor.place, ...fault }] : [];
			}),
		...Object.entries(record.anchors)
			.filter(([id]) => !ids.has(id))
			.map(([id, { selector }]) => ({
				...anchors.place(["anchors", id]),
				...missing(id, selector.exact, text),
			})),
		...Object.entries(record.retired).flatMap(([id, { successor }]) =>
			successor === undefined || ids.has(successor) || record.retired[successor]
				? []
				: [
						{
							...anchors.place(["retired", id, "successor"]),
							code: "anchor-successor" as const,
							message: `“${id}” leads on to “${successor}”, which does not exist.`,
							cure: "Name an id of the article, or take the successor out.",
						},
					],
		),
	];
};
