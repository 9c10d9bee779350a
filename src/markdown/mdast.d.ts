import type { Data, Parent, PhrasingContent } from "mdast";

/** The author's words that make a claim, as an element of their own in the page. */
export interface ClaimNode extends Parent {
	type: "claim";
	data: Data;
	children: PhrasingContent[];
}

declare module "mdast" {
	interface PhrasingContentMap {
		claim: ClaimNode;
	}
	interface RootContentMap {
		claim: ClaimNode;
	}
}
