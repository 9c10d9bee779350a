import type { Edition } from "../../edition/edition.ts";

/** A source to be asked for, at its own address and in the archive. */
export interface AskedSource {
	id: string;
	/** Where an editor finds it. */
	title: string;
	url: string;
	archive: string;
}

/** What an edition cites: the original first, then every source once. */
export function askedSources({ article, sources }: Edition): AskedSource[] {
	const cited = sources.map(({ id, title, URL, archiveLookup }) => ({
		id,
		title,
		url: URL,
		archive: archiveLookup,
	}));
	if (cited.some(({ url }) => url === article.URL)) return cited;
	const day = article.date.replaceAll("-", "");
	const original = {
		id: "article",
		title: article.title,
		url: article.URL,
		archive: `https://web.archive.org/web/${day}/${article.URL}`,
	};
	return [original, ...cited];
}
