import type { CslItem } from "../wording/csl.ts";

/**
 * RIS knows speeches and interviews as sound recordings alone; what was read is a text on the web. Its
 * legislation is a court’s case to some readers; a report keeps title, institution, date and address.
 */
const NEAREST: Partial<Record<CslItem["type"], CslItem["type"]>> = {
	interview: "webpage",
	legislation: "report",
	speech: "webpage",
};

/** The item under the nearest type that reference managers have. */
export const withNearestType = (item: CslItem): CslItem => ({
	...item,
	type: NEAREST[item.type] ?? item.type,
});
