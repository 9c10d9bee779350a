import type { Element, ElementContent } from "hast";
import type { FootnoteReference } from "mdast";
import { defaultHandlers, type Options, type State } from "mdast-util-to-hast";
import { loadEdition } from "../site/load.ts";
import { HEADINGS } from "../wording/labels.ts";
import { WORD_END } from "./article-tree.ts";

/** Characters of a claim's words in the name of a link: enough to know it by. */
export const NAME_LENGTH = 60;

/** The GFM marker, named for those who hear it and known as the editors' for those who copy. */
function footnoteReference(state: State, node: FootnoteReference): Element {
	const sup = defaultHandlers.footnoteReference(state, node);
	const claim = loadEdition().claims.find(({ id }) => id === node.identifier);
	const [link] = sup.children;
	if (!claim || link?.type !== "element") return sup;
	link.properties.ariaLabel = `Note ${claim.number}, ${claim.statusWords.toLowerCase()}`;
	link.children = [{ type: "text", value: String(claim.number) }];
	sup.properties.dataEditorial = "";
	sup.children.unshift({ type: "text", value: WORD_END });
	return sup;
}

const labelOf = (index: number): string => {
	const { claims, passages } = loadEdition();
	return passages.find(({ id }) => id === claims[index]?.passage)?.label ?? "";
};

/** remark-rehype options: the ids of DESIGN, a heading people see, and back-links in words. */
export const footnoteOptions: Options = {
	clobberPrefix: "",
	footnoteLabel: HEADINGS.evidence,
	footnoteLabelProperties: {},
	footnoteBackContent: (index): ElementContent[] => [
		{ type: "text", value: `Back to ${labelOf(index)}` },
	],
	footnoteBackLabel: (index) =>
		`Back to ${labelOf(index)} from note ${index + 1}`,
	handlers: { footnoteReference },
};
