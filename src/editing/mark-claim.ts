import { blockText, type MarkedRun, readArticle } from "../reading/article.ts";
import { ARTICLE_FILE } from "../reading/draft.ts";
import { offsetAt } from "../reading/problem.ts";
import { firstWords } from "../text/first-words.ts";
import { matchQuote } from "../text/match-quote.ts";

/** The article with one more claim marked, or the sentence that says why there is none. */
export type Marking = { text: string } | { refusal: string };

const shown = (words: string) => `“${firstWords(words, 60)}”`;

/** Runs of the article that hold some of the words; more than one if they reach into a claim. */
function runsHolding(runs: readonly MarkedRun[], words: string): MarkedRun[] {
	const start = runs
		.map(({ text }) => text)
		.join("")
		.indexOf(words);
	let from = 0;
	return runs.filter(({ text }) => {
		const begin = from;
		from += text.length;
		return begin < start + words.length && from > start;
	});
}

/** Why words cannot be marked that stand in a text never, or more than once; undefined for those that stand there once. */
function notOnce(text: string, words: string): string | undefined {
	const times = text.split(words).length - 1;
	if (times === 1) return undefined;
	if (times > 1)
		return `The words ${shown(words)} stand ${times} times in the article; give more of them.`;
	const match = matchQuote(text, words);
	const near = match ? ` Most like them: ${shown(match.words)}.` : "";
	return `The article does not have the words ${shown(words)}.${near}`;
}

/**
 * Puts a claim's tags around words of article.mdx.
 * @param article text of the file
 * @param id of the new claim
 * @param words the author's, as they stand in one paragraph
 */
export function markClaim(article: string, id: string, words: string): Marking {
	const { article: draft, problems } = readArticle(ARTICLE_FILE, article);
	if (!draft || problems.length > 0)
		return {
			refusal: `${ARTICLE_FILE} has problems; npm run check names them.`,
		};
	const runs = draft.blocks.flatMap((block) => block.runs);
	if (runs.some(({ claim }) => claim === id))
		return { refusal: `The claim “${id}” is marked in the article already.` };

	const texts = draft.blocks.map(blockText);
	const refusal = notOnce(texts.join("\n\n"), words);
	if (refusal !== undefined) return { refusal };
	const block = draft.blocks[texts.findIndex((text) => text.includes(words))];
	const [run, ...more] = runsHolding(block?.runs ?? [], words);
	const other = [run, ...more].find((part) => part?.claim !== undefined);
	if (other)
		return {
			refusal: `The words ${shown(words)} overlap the claim “${other.claim}”.`,
		};
	const start = run ? article.indexOf(words, offsetAt(article, run.place)) : -1;
	const text = `${article.slice(0, start)}<Claim id="${id}">${words}</Claim>${article.slice(start + words.length)}`;
	const after = readArticle(ARTICLE_FILE, text);
	const unchanged =
		start >= 0 &&
		after.problems.length === 0 &&
		after.article?.blocks.map(blockText).join("\n\n") === texts.join("\n\n");
	return unchanged
		? { text }
		: {
				refusal: `The words ${shown(words)} are typed with a backslash or a sign for a sign; put the tags around them by hand.`,
			};
}

/** The file of a new claim: what can be known, and blanks that the checks name one by one. */
export const claimTemplate = `---
status:
digest:
would-change:
wrote:
  by:
  on:
sources:
  - source:
    role:
    bears-on:
    decides: true
    quote:
    language:
---

`;
