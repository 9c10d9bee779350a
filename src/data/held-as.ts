import type { CslItem } from "../wording/csl.ts";

/** Types for which BibLaTeX and RIS have only sound recordings: what was read is their text on the web. */
const READ_ON_THE_WEB: readonly CslItem["type"][] = ["speech", "interview"];

/** An item under the nearest type that reference managers have. */
export const heldAs = (item: CslItem): CslItem =>
	READ_ON_THE_WEB.includes(item.type) ? { ...item, type: "webpage" } : item;
