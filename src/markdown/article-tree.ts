import type {
	FootnoteDefinition,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
} from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { Claim, Edition, Passage, Run } from "../edition/edition.ts";

/** A tag that the page replaces with the component of that name. */
function component(
	name: string,
	attributes: Record<string, string>,
	children: MdxJsxFlowElement["children"] = [],
): MdxJsxFlowElement {
	return {
		type: "mdxJsxFlowElement",
		name,
		attributes: Object.entries(attributes).map(([name, value]) => ({
			type: "mdxJsxAttribute",
			name,
			value,
		})),
		children,
	};
}

/**
 * A zero-width space between a mark and the word beside it. Without it “media” and its note's number
 * are the one word “media1” to a browser that looks for the words of a link.
 */
export const WORD_END = "\u200b";

function marked(run: Run, claims: Map<string, Claim>): PhrasingContent[] {
	const claim = run.claim === undefined ? undefined : claims.get(run.claim);
	if (!claim) return [{ type: "text", value: run.text }];
	return [
		{
			type: "claim",
			data: {
				hName: "span",
				hProperties: {
					id: `c-${claim.id}`,
					className: ["claim"],
					dataStatus: claim.status,
				},
			},
			children: [{ type: "text", value: run.text }],
		},
		{ type: "footnoteReference", identifier: claim.id, label: claim.id },
	];
}

function paragraph(passage: Passage, claims: Map<string, Claim>): Paragraph {
	const words = passage.runs.flatMap((run) => marked(run, claims));
	const number: PhrasingContent = {
		type: "link",
		url: `#${passage.id}`,
		data: {
			hProperties: {
				className: ["pilcrow"],
				dataEditorial: "",
				dataNumber: passage.number,
				ariaLabel: `${passage.label}: link to this paragraph`,
			},
		},
		children: [{ type: "text", value: `${passage.label}${WORD_END}` }],
	};
	return {
		type: "paragraph",
		data: { hProperties: { id: passage.id } },
		children: passage.number === undefined ? words : [number, ...words],
	};
}

/**
 * The article as Markdown tree: every passage followed by the annotations of its claims, what stands
 * between article and evidence, and a GFM footnote for each claim. Words, order and numbers are the edition's.
 */
export function articleTree(edition: Edition): Root {
	const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
	const passages: RootContent[] = edition.passages.flatMap((passage) => [
		paragraph(passage, claims),
		component("Annotations", { passage: passage.id }),
	]);
	const notes = edition.claims.map(
		({ id }): FootnoteDefinition => ({
			type: "footnoteDefinition",
			identifier: id,
			label: id,
			children: [component("Note", { claim: id })],
		}),
	);
	return {
		type: "root",
		children: [
			component("ArticleBody", {}, passages as MdxJsxFlowElement["children"]),
			component("AfterArticle", {}),
			...notes,
		],
	};
}
