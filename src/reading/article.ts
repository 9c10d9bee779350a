import type { PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { firstWords } from "../edition/words.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { type Place, type Problem, placeAt } from "./problem.ts";
import { parseArticleText } from "./prose.ts";
import { type ArticleData, articleSchema } from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

/** A run of the author's words; `claim` names the claim they are marked with. */
export interface MarkedRun {
	text: string;
	claim?: string;
	/** Where the run begins in the file: for a claim its tag, else its words. */
	place: Place;
}

/** A paragraph of the article, or the line on its author. */
export interface Block {
	kind: "paragraph" | "author-note";
	runs: MarkedRun[];
	place: Place;
}

/** `article.mdx` as read, not yet judged. */
export interface ArticleDraft {
	meta: Located<ArticleData>;
	blocks: Block[];
}

export const blockText = (block: Block): string =>
	block.runs.map((run) => run.text).join("");

/** The place of a character of a block's text; inside a claim, the place of the claim's tag. */
export function placeIn(block: Block, offset: number): Place {
	let left = offset;
	for (const run of block.runs) {
		if (left <= run.text.length) {
			return run.claim === undefined
				? { ...run.place, column: run.place.column + left }
				: run.place;
		}
		left -= run.text.length;
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
	const root = parseArticleText(parts.body, { file, text, offset: 0 });
	if ("code" in root) return { problems: [...meta.problems, root] };

	const problems: Problem[] = [];
	const placeOf = (node: RootContent) =>
		placeAt(file, text, node.position?.start.offset ?? 0);
	const refuse = (node: RootContent) =>
		problems.push({
			...placeOf(node),
			code: "article-markup",
			message: `The article holds only its words and claims; this is something else: “${excerpt(node, text)}”.`,
			cure: "Take it out, or put a backslash before the sign that is meant as itself.",
		});

	/** What is refused keeps its words, so that they are not reported as missing too. */
	const run = (node: PhrasingContent, outer?: string): MarkedRun[] => {
		const place = placeOf(node);
		const marks = outer === undefined ? {} : { claim: outer };
		if (node.type === "text") return [{ text: node.value, ...marks, place }];
		const claim =
			node.type === "mdxJsxTextElement" && node.name === "Claim"
				? idOf(node)
				: undefined;
		if (node.type !== "mdxJsxTextElement" || claim === undefined) {
			refuse(node);
			const text =
				node.type.startsWith("mdx") && !("children" in node)
					? ""
					: textOf(node);
			return [{ text, ...marks, place }];
		}
		if (outer !== undefined) {
			problems.push({
				...place,
				code: "claim-nested",
				message: `The claim at “${firstWords(textOf(node), 50)}” begins inside the claim “${outer}”.`,
				cure: "Close the first before the second, or leave one of them out.",
			});
		}
		if (textOf(node).trim() === "") {
			problems.push({
				...place,
				code: "claim-empty",
				message: `The claim “${claim}” is around no words.`,
				cure: "Put its tags around the words that make the claim, or take them out.",
			});
		}
		const [only, ...more] = node.children;
		if (only?.type === "text" && more.length === 0)
			return [{ text: only.value, claim, place }];
		// Of a claim that holds another, the words before it count as its own.
		return node.children.flatMap((child, index) =>
			run(child, child.type === "text" && index > 0 ? undefined : claim),
		);
	};

	const block = (node: RootContent, kind: Block["kind"]): Block[] => {
		if (node.type === "paragraph") {
			const [only, ...more] = node.children;
			if (
				only?.type === "mdxJsxTextElement" &&
				only.name === "AuthorNote" &&
				more.length === 0
			) {
				return [
					{
						kind: "author-note",
						runs: only.children.flatMap((child) => run(child)),
						place: placeOf(node),
					},
				];
			}
			return [
				{
					kind,
					runs: node.children.flatMap((child) => run(child)),
					place: placeOf(node),
				},
			];
		}
		if (node.type === "mdxJsxFlowElement" && node.name === "AuthorNote") {
			return node.children.flatMap((child) => block(child, "author-note"));
		}
		refuse(node);
		if (node.type !== "heading") return [];
		return [
			{
				kind,
				runs: node.children.flatMap((child) => run(child)),
				place: placeOf(node),
			},
		];
	};

	const blocks = root.children.flatMap((node) => block(node, "paragraph"));
	return {
		article: { meta, blocks },
		problems: [...meta.problems, ...problems],
	};
}

/** The `id` of a claim's tag, if it is written there as plain text and is the only attribute. */
function idOf(
	node: Extract<PhrasingContent, { type: "mdxJsxTextElement" }>,
): string | undefined {
	const [attribute, ...more] = node.attributes;
	return attribute?.type === "mdxJsxAttribute" &&
		attribute.name === "id" &&
		typeof attribute.value === "string" &&
		more.length === 0
		? attribute.value
		: undefined;
}

/** The first words of a node as they are typed. */
function excerpt(node: RootContent, text: string): string {
	const { start, end } = node.position ?? {
		start: { offset: 0 },
		end: { offset: 0 },
	};
	const typed = text.slice(start.offset, end.offset).split("\n")[0] ?? "";
	return typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
}
