import type { PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { splitFrontmatter } from "./frontmatter.ts";
import { type Place, type Problem, placeAt } from "./problem.ts";
import { parseArticleText } from "./prose.ts";
import { type ArticleData, articleSchema } from "./schema.ts";
import { firstWords } from "./words.ts";
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

	const run = (node: PhrasingContent): MarkedRun[] => {
		if (node.type === "text")
			return [{ text: node.value, place: placeOf(node) }];
		const claim =
			node.type === "mdxJsxTextElement" && node.name === "Claim"
				? idOf(node)
				: undefined;
		if (node.type !== "mdxJsxTextElement" || claim === undefined) {
			refuse(node);
			return [];
		}
		for (const child of node.children) {
			if (child.type === "text") continue;
			if (child.type !== "mdxJsxTextElement" || child.name !== "Claim")
				refuse(child);
			else {
				problems.push({
					...placeOf(child),
					code: "claim-nested",
					message: `The claim at “${firstWords(textOf(child), 50)}” begins inside the claim “${claim}”.`,
					cure: "Close the first before the second, or leave one of them out.",
				});
			}
		}
		return [{ text: textOf(node), claim, place: placeOf(node) }];
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
						runs: only.children.flatMap(run),
						place: placeOf(node),
					},
				];
			}
			return [{ kind, runs: node.children.flatMap(run), place: placeOf(node) }];
		}
		if (node.type === "mdxJsxFlowElement" && node.name === "AuthorNote") {
			return node.children.flatMap((child) => block(child, "author-note"));
		}
		refuse(node);
		return [];
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
