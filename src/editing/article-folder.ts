import type { Root } from "mdast";
import remarkMdx from "remark-mdx";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { stringify } from "yaml";
import {
	ARTICLE_FILE,
	SOURCES_FILE,
	YARDSTICK_FILE,
} from "../reading/draft.ts";
import type { Author } from "../reading/schema.ts";

/** What stands above an article's paragraphs, in this order, and is the author's or publisher's word. */
export const HEAD_FIELDS = [
	"series",
	"title",
	"dateline",
	"standfirst",
] as const;

/**
 * What is known of an article besides its text. A field that is not known becomes a blank to fill in; one of
 * the head that is empty is one that the article does not have.
 */
export interface KnownFields {
	series?: string;
	title?: string;
	dateline?: string;
	standfirst?: string;
	author?: readonly Author[];
	publisher?: string;
	/** ISO day. */
	date?: string;
	number?: string;
	language?: string;
	url?: string;
}

/** What an editor writes into a blank; a field that is not here may be left out. */
const BLANKS: Record<string, string | undefined> = {
	author: "{ family: …, given: … }, or { literal: … } of an institution",
	publisher: "who published it",
	date: 'its day, "2019-05-20"',
	language: "its language tag, such as en",
	URL: "where it was published, https://…",
};

/** The blocks of a plain text: empty lines part them, and a line break inside one is a blank. */
export function blocksOf(text: string): string[] {
	return text
		.replace(/^\ufeff/, "")
		.replaceAll(/\r\n?/g, "\n")
		.split(/\n(?:[^\S\n]*\n)+/)
		.map((block) => block.replace(/^\n|\n$/g, "").replaceAll("\n", " "))
		.filter((block) => block.trim() !== "");
}

const printer = unified().use(remarkStringify).use(remarkMdx).freeze();

/** Words as MDX that reads back as these very words, on one line. */
export function asMdx(words: string): string {
	const tree: Root = {
		type: "root",
		children: [
			{ type: "paragraph", children: [{ type: "text", value: words }] },
		],
	};
	return printer
		.stringify(tree)
		.replace(/\n$/, "")
		.replace(
			/^(?=import|export)./,
			(first) =>
				// A paragraph that begins so would be taken for code.
				`&#x${first.charCodeAt(0).toString(16)};`,
		);
}

const field = (name: string, value: unknown): string =>
	stringify({ [name]: value }, { lineWidth: 0 });

function frontmatter(
	head: readonly [name: string, words: string][],
	known: KnownFields,
	checked: string,
): string {
	const [author, ...others] = known.author ?? [];
	const rest = {
		author: others.length > 0 ? known.author : author,
		publisher: known.publisher,
		date: known.date,
		number: known.number,
		language: known.language,
		URL: known.url,
		checked,
	};
	const lines = Object.entries(rest).flatMap(([name, value]) => {
		if (value !== undefined) return [field(name, value)];
		const blank = BLANKS[name];
		return blank ? [`${name}: # ${blank}\n`] : [];
	});
	return `---\n${head
		.map(([name, value]) => field(name, value))
		.join("")}${lines.join("")}---\n`;
}

/** Takes from the blocks what stands above the paragraphs; a field that is given empty is passed over. */
export function takeHead(
	blocks: string[],
	known: KnownFields,
): [name: string, words: string][] {
	return HEAD_FIELDS.flatMap((name) => {
		const words = (known[name] ?? blocks[0] ?? "").trim();
		if (words === "") return [];
		if (blocks[0]?.trim() === words) blocks.shift();
		return [[name, words] satisfies [string, string]];
	});
}

/**
 * A content folder made from a plain text, without claims. What is not given as a field of the head is
 * taken from the text, block after block; what is given and stands there too is not taken twice.
 * @param options.authorLine the last block is a line on the author
 * @param checked ISO day from which the notes date
 * @returns the text of each file, or undefined if the text has no paragraph
 */
export function newEdition(
	text: string,
	known: KnownFields,
	options: { authorLine: boolean },
	checked: string,
): Map<string, string> | undefined {
	const blocks = blocksOf(text);
	const head = takeHead(blocks, known);
	if (blocks.length === 0) return undefined;
	const body = blocks.map((block, index) =>
		options.authorLine && index === blocks.length - 1
			? `<AuthorNote>${asMdx(block)}</AuthorNote>`
			: asMdx(block),
	);
	return new Map([
		[
			YARDSTICK_FILE,
			[...head.map(([, words]) => words), ...blocks].join("\n\n"),
		],
		[
			ARTICLE_FILE,
			`${frontmatter(head, known, checked)}\n${body.join("\n\n")}\n`,
		],
		[SOURCES_FILE, "# Every source once; terms are CSL’s.\n"],
	]);
}
