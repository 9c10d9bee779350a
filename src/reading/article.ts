import type { Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { firstWords } from "../text/first-words.ts";
import { typedOffset } from "../text/typed.ts";
import { error, problem } from "./fault.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import {
	behind,
	type Place,
	type PlaceOf,
	type Problem,
	placesIn,
} from "./problem.ts";
import { offsetOf, parseArticleText } from "./prose.ts";
import { type ArticleData, articleSchema } from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

export const ARTICLE_FAULTS = {
	"article-markup": error(
		"something other than words and claims is in the article",
		"Take it out, or put a backslash before the sign that is meant as itself.",
	),
	"claim-nested": error(
		"a claim is marked inside another",
		"Close the first before the second, or leave one of them out.",
	),
	"claim-empty": error(
		"a claim is marked around no words",
		"Put its tags around the words that make the claim, or take them out.",
	),
};

/** A run of the author's words; `claim` names the claim they are marked with. */
export interface MarkedRun {
	text: string;
	claim?: string;
	/** Where the run begins in the file: for a claim its tag, else its words. */
	place: Place;
	/** The run as it is typed there, with tags and backslashes. */
	typed: string;
}

/** The standfirst, a paragraph of the article, or the line on its author. */
export interface Block {
	kind: "standfirst" | "paragraph" | "author-note";
	runs: MarkedRun[];
	place: Place;
}

/** `article.mdx` as read, not yet judged. */
export interface ArticleDraft {
	meta: Located<ArticleData>;
	/** In the order of the article; the standfirst is the first. */
	blocks: Block[];
}

export const blockText = (block: Block): string =>
	block.runs.map((run) => run.text).join("");

/** The place of a character of a block's text; inside a claim, the place of the claim's tag. */
export function placeIn(block: Block, offset: number): Place {
	let left = offset;
	for (const { text, claim, place, typed } of block.runs) {
		if (left > text.length) {
			left -= text.length;
			continue;
		}
		if (claim !== undefined) return place;
		const before = typedOffset(text, left, typed, "markdown");
		return behind(place, typed.slice(0, before));
	}
	return block.place;
}

/** Reads article.mdx: fields, and paragraphs of plain words in which claims are marked. */
export function readArticle(
	file: string,
	text: string,
): { article?: ArticleDraft; problems: Problem[] } {
	const parts = splitFrontmatter(file, text);
	if ("code" in parts) return { problems: [parts] };
	const meta = readYaml(parts.yaml, articleSchema);
	const placeOf = placesIn(file, text);
	const root = parseArticleText(parts.body, placeOf);
	if ("code" in root) return { problems: [...meta.problems, root] };
	const standfirst = readStandfirst(meta);
	const reader = new ArticleReader(text, placeOf);
	const blocks = reader.blocks(root.children, "paragraph");
	return {
		article: { meta, blocks: [...standfirst.blocks, ...blocks] },
		problems: [...meta.problems, ...standfirst.problems, ...reader.problems],
	};
}

/** The field `standfirst`: plain words, or Markdown like the text below if claims are marked in it. */
function readStandfirst(meta: Located<ArticleData>): {
	blocks: Block[];
	problems: Problem[];
} {
	const typed = meta.data?.standfirst;
	if (typed === undefined) return { blocks: [], problems: [] };
	const placeOf = (offset: number) => meta.placeInText(["standfirst"], offset);
	const place = placeOf(0);
	if (!typed.includes("<Claim")) {
		const run = { text: typed, typed, place };
		return {
			blocks: [{ kind: "standfirst", runs: [run], place }],
			problems: [],
		};
	}
	const root = parseArticleText(typed, placeOf);
	if ("code" in root) return { blocks: [], problems: [root] };
	const reader = new ArticleReader(typed, placeOf);
	const blocks = reader.blocks(root.children, "standfirst");
	return { blocks, problems: reader.problems };
}

/** Makes blocks and runs of an article's tree, and notes what is wrong on the way. */
class ArticleReader {
	readonly problems: Problem[] = [];
	readonly #text: string;
	readonly #placeOf: PlaceOf;

	/** @param text of the whole file */
	constructor(text: string, placeOf: PlaceOf) {
		this.#text = text;
		this.#placeOf = placeOf;
	}

	/** @param kind of the blocks, unless they say of themselves that they are on the author */
	blocks(nodes: readonly RootContent[], kind: Block["kind"]): Block[] {
		return nodes.flatMap((node): Block[] => {
			if (node.type === "mdxJsxFlowElement" && node.name === "AuthorNote")
				return this.blocks(node.children, "author-note");
			if (node.type !== "paragraph") this.#refuse(node);
			// What is refused keeps its words, so that they are not reported as missing too.
			return linesIn(node).map((line) => this.#block(line, kind));
		});
	}

	#block(line: Paragraph | Heading, kind: Block["kind"]): Block {
		const { place } = this.#typed(line);
		const author = authorNoteIn(line.children);
		return author
			? { kind: "author-note", runs: this.#runs(author), place }
			: { kind, runs: this.#runs(line.children), place };
	}

	#runs(nodes: readonly PhrasingContent[], outer?: string): MarkedRun[] {
		return nodes.flatMap((node) => this.#run(node, outer));
	}

	/** @param outer claim that the node is inside of */
	#run(node: PhrasingContent, outer: string | undefined): MarkedRun[] {
		const typed = this.#typed(node);
		if (node.type === "text") return [{ text: node.value, ...typed }];
		const claim = claimOf(node);
		if (!claim) {
			this.#refuse(node);
			return [{ text: wordsIn(node), ...typed }];
		}
		const words = textOf(node);
		if (outer !== undefined)
			this.#report(
				"claim-nested",
				node,
				`The claim at “${firstWords(words, 50)}” begins inside the claim “${outer}”.`,
			);
		if (words.trim() === "")
			this.#report(
				"claim-empty",
				node,
				`The claim “${claim.id}” is around no words.`,
			);
		const [first, ...rest] = this.#runs(claim.children, claim.id);
		if (!first || first.claim !== undefined)
			return first ? [first, ...rest] : [];
		// If there is more than words in a claim, the words before it count as the claim's.
		return [{ text: first.text, claim: claim.id, ...typed }, ...rest];
	}

	/** A node as it is typed, and where. */
	#typed(node: RootContent): Pick<MarkedRun, "place" | "typed"> {
		const start = offsetOf(node);
		return {
			place: this.#placeOf(start),
			typed: this.#text.slice(start, node.position?.end.offset),
		};
	}

	#refuse(node: RootContent): void {
		const [line = ""] = this.#typed(node).typed.split("\n");
		const excerpt = line.length > 40 ? `${line.slice(0, 40)}…` : line;
		this.#report(
			"article-markup",
			node,
			`The article holds only its words and claims; this is something else: “${excerpt}”.`,
		);
	}

	#report(
		code: keyof typeof ARTICLE_FAULTS,
		node: RootContent,
		message: string,
	): void {
		const { place } = this.#typed(node);
		this.problems.push(problem(ARTICLE_FAULTS, { ...place, code, message }));
	}
}

/** The paragraphs of a block, which a quotation or a list may have several of. */
function linesIn(node: RootContent): (Paragraph | Heading)[] {
	const lines: (Paragraph | Heading)[] = [];
	visit(node, (inner) => {
		if (inner.type === "paragraph" || inner.type === "heading")
			lines.push(inner);
	});
	return lines;
}

/** What an `<AuthorNote>` holds that is a paragraph's only content. */
function authorNoteIn([only, ...more]: Paragraph["children"]):
	| PhrasingContent[]
	| undefined {
	return only?.type === "mdxJsxTextElement" &&
		only.name === "AuthorNote" &&
		more.length === 0
		? only.children
		: undefined;
}

/** A claim's tag, if its `id` is written there as plain text and is its only attribute. */
function claimOf(
	node: PhrasingContent,
): { id: string; children: PhrasingContent[] } | undefined {
	if (node.type !== "mdxJsxTextElement" || node.name !== "Claim")
		return undefined;
	const [attribute, ...more] = node.attributes;
	return attribute?.type === "mdxJsxAttribute" &&
		attribute.name === "id" &&
		typeof attribute.value === "string" &&
		more.length === 0
		? { id: attribute.value, children: node.children }
		: undefined;
}

/** The words of what is refused; code has none. */
const wordsIn = (node: PhrasingContent): string =>
	node.type === "mdxTextExpression" ? "" : textOf(node);
