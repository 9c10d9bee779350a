import { startOf } from "../reading/problem.ts";
import { parseNote, parseRemarks } from "../reading/prose.ts";
import type { PublishedDraft } from "../reading/published.ts";
import type { EditionRecord, FormerNote } from "./edition.ts";

/** The notes as editions published them, newest first. What a file holds was checked when it was written. */
export const composePublished = (
	drafts: readonly PublishedDraft[],
	history: readonly EditionRecord[],
): FormerNote[] =>
	drafts
		.flatMap(({ data, edition, claim, file }): FormerNote[] => {
			const record = history.find(({ number }) => number === edition);
			if (!data || !record) return [];
			const place = () => startOf(file);
			return [
				{
					claim,
					edition: { number: edition, label: record.label },
					data,
					note: parseNote(data.note, place).root,
					remarks: parseRemarks(data.sources, place).remarks,
				},
			];
		})
		.sort((a, b) => b.edition.number - a.edition.number);
