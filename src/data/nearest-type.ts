import type { CslItem } from "../wording/csl.ts";

/** BibLaTeX and RIS know these types as sound recordings alone; what was read is a text on the web. */
const AS_WEBPAGE: readonly CslItem["type"][] = ["speech", "interview"];

/** The item under the nearest type that reference managers have. */
export const withNearestType = (item: CslItem): CslItem =>
	AS_WEBPAGE.includes(item.type) ? { ...item, type: "webpage" } : item;
