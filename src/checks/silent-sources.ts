import { toString as textOf } from "mdast-util-to-string";
import { error } from "../reading/fault.ts";
import type { Role } from "../reading/fields.ts";
import { claimTexts } from "./claim-runs.ts";
import { rule } from "./rule.ts";

/** How a remark says that its source has nothing on the point. */
const SILENT =
	/\bsilent\b|\b(?:do|does|did) not (?:mention|name|say)\b|\b(?:mentions|names|says|has) (?:no|nothing)\b|\b(?:beyond|not in) the excerpt\b/i;

/** How a note says so of one of its sources. */
const CALLED_SILENT = /\bsilent\b|\b(?:do|does|did) not mention\b/i;

/** Roles of a source that speaks to the point. */
const SPEAKING: readonly Role[] = ["establishes", "counts", "contradicts"];

/** A source that has nothing on the point is not said to establish it. */
export const silentSources = rule(
	{
		"silent-source": error(
			"a source is called silent on the point and counted among those that speak to it",
			"Give it the role “limits” or “context”, or quote the words by which it speaks.",
		),
	},
	function* ({ article, claims }) {
		const texts = claimTexts(article);
		for (const { id, data, note, place } of claims) {
			if (!data) continue;
			const { digest, sources } = data;
			for (const [index, use] of sources.entries()) {
				const { source, role, decides, remark = "" } = use;
				const said = SILENT.exec(remark)?.[0];
				if (said === undefined || !SPEAKING.includes(role)) continue;
				// It may speak to a part of the claim, such as a date, and be silent on the rest.
				if (!decides && use["bears-on"] !== texts.get(id)) continue;
				yield {
					...place(["sources", index, "remark"]),
					code: "silent-source",
					message: `“${source}” is said to speak to “${id}”, and its remark says “${said}”.`,
				};
			}
			const said = CALLED_SILENT.exec(`${digest}\n${textOf(note)}`)?.[0];
			if (said === undefined) continue;
			if (sources.some(({ role }) => !SPEAKING.includes(role))) continue;
			yield {
				...place(["sources"]),
				code: "silent-source",
				message: `The note of “${id}” says “${said}” of a source, and all of its sources are said to speak.`,
			};
		}
	},
);
