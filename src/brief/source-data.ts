import type { Citation, Edition, Source } from "../edition/edition.ts";
import { HEADINGS, KIND_WORDS } from "../wording/labels.ts";
import { detailsInWords, languageOfTitle } from "../wording/source-words.ts";
import { hostOf } from "./addresses.ts";

/** Where the brief uses a source: `notes 3, 7`, each number leading to the place of that name in the brief. */
interface Uses {
	name: string;
	places: { target: string; text: string }[];
}

/** What a list of sources is sorted by: the publisher’s name, then the date. */
const sortKey = ({ publishedBy, issued = "" }: Source) =>
	`${publishedBy.replace(/^The /, "").toLowerCase()} ${issued}`;

function usesOf(source: Source, { claims, aftermath }: Edition): Uses[] {
	const citesIt = ({ citations }: { citations: readonly Citation[] }) =>
		citations.some((citation) => citation.source.id === source.id);
	const notes = claims.filter(citesIt).map(({ id, number }) => ({
		target: `evidence-${id}`,
		text: String(number),
	}));
	const sentences = (aftermath?.notes ?? [])
		.filter(citesIt)
		.map(({ letter }) => ({ target: `after-${letter}`, text: letter }));
	return [
		{ name: notes.length === 1 ? "note" : "notes", places: notes },
		{ name: `${HEADINGS.afterwards.toLowerCase()},`, places: sentences },
	].filter(({ places }) => places.length > 0);
}

function sourceData(source: Source, edition: Edition) {
	return {
		title: source.title,
		language: languageOfTitle(source) ?? null,
		publishedBy: source.publishedBy,
		details: detailsInWords(source).filter(
			(detail) => detail !== source.publishedBy,
		),
		kind: KIND_WORDS[source.kind],
		url: source.URL,
		host: hostOf(source.URL),
		uses: usesOf(source, edition),
	};
}

/** The sources by their publishers, each with the places that cite it, as JSON for the template. */
export const sourcesData = (edition: Edition) =>
	edition.sources
		.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
		.map((source) => sourceData(source, edition));
