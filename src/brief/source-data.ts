import type { Citation, Edition, Source } from "../edition/edition.ts";
import { HEADINGS, KIND_WORDS } from "../wording/labels.ts";
import { detailsInWords, languageOfTitle } from "../wording/source-words.ts";
import { LABELS } from "./labels.ts";

/** The number of each source in the brief, by its id. */
export type Numbers = ReadonlyMap<string, number>;

/** Where the brief uses a source: `notes 3, 7`, each number leading to the place of that name in the brief. */
interface Uses {
	name: string;
	places: { target: string; text: string }[];
}

/** What a list of sources is sorted by: the publisher’s name, then the date. */
const sortKey = ({ publishedBy, issued = "" }: Source) =>
	`${publishedBy.replace(/^The /, "").toLowerCase()} ${issued}`;

const sortedSources = ({ sources }: Edition): Source[] =>
	sources.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

/** Sources are numbered here and nowhere else: by their publishers, because that is how they are looked up. */
export const numbersOf = (edition: Edition): Numbers =>
	new Map(sortedSources(edition).map(({ id }, index) => [id, index + 1]));

function usesOf(source: Source, edition: Edition): Uses[] {
	const { aftermath, chronicle, claims } = edition;
	const citesIt = ({ citations }: { citations: readonly Citation[] }) =>
		citations.some((citation) => citation.source.id === source.id);
	const notes = claims.filter(citesIt).map(({ id, number }) => ({
		target: `evidence-${id}`,
		text: String(number),
	}));
	const sentences = (aftermath?.notes ?? [])
		.filter(citesIt)
		.map(({ letter }) => ({ target: `after-${letter}`, text: letter }));
	const drawn = chronicle?.events.some((event) => event.source === source);
	return [
		{ name: notes.length === 1 ? "note" : "notes", places: notes },
		{ name: `${HEADINGS.afterwards.toLowerCase()},`, places: sentences },
		{
			name: "",
			places: drawn
				? [{ target: "part-figures", text: LABELS.figures.toLowerCase() }]
				: [],
		},
	].filter(({ places }) => places.length > 0);
}

/** Whose words they are, where it is not the publisher’s own. */
const originOf = ({ origin, publishedBy }: Source): string | null =>
	origin === publishedBy ? null : `Words of ${origin}.`;

const sourceData = (source: Source, index: number, edition: Edition) => ({
	number: index + 1,
	label: `Source ${index + 1}`,
	title: source.title,
	language: languageOfTitle(source) ?? null,
	publishedBy: source.publishedBy,
	details: detailsInWords(source).filter(
		(detail) => detail !== source.publishedBy,
	),
	kind: KIND_WORDS[source.kind],
	origin: originOf(source),
	url: source.URL,
	uses: usesOf(source, edition),
});

/** The sources by their publishers, each with the places that cite it, as JSON for the template. */
export const sourcesData = (edition: Edition) =>
	sortedSources(edition).map((source, index) =>
		sourceData(source, index, edition),
	);
