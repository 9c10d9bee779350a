import {
	type CslItem,
	cslOfArticle,
	cslOfEdition,
	cslOfNote,
	cslOfSources,
} from "../wording/csl.ts";
import { formerPath } from "../wording/former-page.ts";
import { addressOf } from "./addresses.ts";
import { loadEdition } from "./load.ts";

/** The note of a claim as an item to cite: at the address that keeps it as this edition has it. */
export function citedNote(id: string): CslItem | undefined {
	const edition = loadEdition();
	const claim = edition.claims.find((claim) => claim.id === id);
	const published = edition.published.find((note) => note.claim === id);
	const path = published
		? formerPath(id, published.edition.number)
		: `c/${id}/`;
	return claim && cslOfNote(claim, edition, addressOf(path));
}

/** What can be cited from a file, by the file's name: the article, its sources, this edition, each of its notes. */
export function cited(): {
	params: { cited: string };
	props: { items: CslItem[] };
}[] {
	const edition = loadEdition();
	const file = (name: string, ...items: CslItem[]) => ({
		params: { cited: name },
		props: { items },
	});
	return [
		file("article", cslOfArticle(edition)),
		file("sources", ...cslOfSources(edition)),
		file("edition", cslOfEdition(edition, addressOf())),
		...edition.claims.flatMap(({ id }) => {
			const note = citedNote(id);
			return note ? [file(`c-${id}`, note)] : [];
		}),
	];
}
