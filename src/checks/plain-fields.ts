import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { error } from "../reading/fault.ts";
import type { Located } from "../reading/yaml.ts";
import { rule } from "./rule.ts";

type Path = readonly PropertyKey[];

/**
 * Fields whose words are printed as they are typed. Not here: words of others, in which signs stay as
 * they were read (titles, quotations, the article), and notes and remarks on sources, which are Markdown.
 */
const PLAIN: readonly string[] = [
	"addresses",
	"by",
	"changes",
	"description",
	"digest",
	"from",
	"gloss",
	"how",
	"issued-note",
	"origin",
	"owner",
	"place",
	"publisher",
	"reason",
	"rights",
	"text",
	"what",
	"where",
	"would-change",
];

/** The same by the file, where the name means something else in another. */
const PLAIN_IN: Record<string, readonly string[]> = {
	about: ["sources"],
	events: ["title"],
	slips: ["remark"],
};

const markdown = unified().use(remarkParse).freeze();

const NAMES: Partial<Record<Nodes["type"], string>> = {
	blockquote: "a block quotation",
	code: "code",
	definition: "a link’s definition",
	emphasis: "emphasis",
	heading: "a heading",
	html: "a tag",
	image: "an image",
	inlineCode: "code",
	link: "a link",
	list: "a list",
	strong: "emphasis",
	thematicBreak: "a rule",
};

/** What in a text an editor meant as markup, if anything: its name, and the text itself. */
function markupIn(text: string): { name: string; typed: string } | undefined {
	let found: { name: string; typed: string } | undefined;
	visit(markdown.parse(text), (node) => {
		const { start, end } = node.position ?? {};
		const typed = text.slice(start?.offset, end?.offset);
		const reference = /&#?\w+;/.exec(typed)?.[0];
		const name = NAMES[node.type];
		if (name !== undefined) found ??= { name, typed };
		else if (node.type === "text" && reference && node.value !== typed)
			found ??= { name: "a sign for a sign", typed: reference };
	});
	return found;
}

/** Every text of some fields at any depth, with its path. */
function* textsOf(
	value: unknown,
	names: readonly string[],
	path: Path = [],
): Iterable<[path: Path, text: string]> {
	if (typeof value !== "object" || value === null) return;
	for (const [key, entry] of Object.entries(value)) {
		const inside = [...path, Array.isArray(value) ? Number(key) : key];
		const isPlain = names.includes(key) || path.at(-1) === "actors";
		if (typeof entry === "string" && isPlain) yield [inside, entry];
		yield* textsOf(entry, names, inside);
	}
}

/** What is printed as it is typed holds no markup, which a reader would see as signs. */
export const plainFields = rule(
	{
		"markup-in-plain-field": error(
			"a field that is printed as it is typed holds Markdown or a tag",
			"Write the words alone; emphasis, links and lists stand in notes and remarks.",
		),
	},
	function* ({ article, claims, replies, aftermath, ...data }) {
		const parts: [part: Located<unknown> | undefined, names: string][] = [
			[article?.meta, "article"],
			...claims.map((claim): [Located<unknown>, string] => [claim, "claim"]),
			...replies.map((reply): [Located<unknown>, string] => [reply, "reply"]),
			[aftermath, "aftermath"],
			[data.about, "about"],
			[data.sources, "sources"],
			[data.slips, "slips"],
			[data.events, "events"],
			[data.sought, "sought"],
			[data.editions, "editions"],
		];
		for (const [part, file] of parts)
			for (const [path, text] of textsOf(part?.data, [
				...PLAIN,
				...(PLAIN_IN[file] ?? []),
			])) {
				const markup = markupIn(text);
				if (!part || !markup) continue;
				yield {
					...part.place(path),
					code: "markup-in-plain-field",
					message: `“${path.map(String).at(-1)}” is printed as it is typed, and holds ${markup.name}: “${markup.typed}”.`,
				};
			}
	},
);
