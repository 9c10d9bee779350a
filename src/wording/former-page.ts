import type { Claim, Edition, FormerNote } from "../edition/edition.ts";
import { firstWords } from "../text/first-words.ts";
import { byline } from "./passage-page.ts";

/** The page of a note as an edition published it. */
export interface FormerPage {
	former: FormerNote;
	/** The claim as it stands; undefined if it was retired. */
	present: Claim | undefined;
	/** `c/blue-book/1/` */
	path: string;
	title: string;
	description: string;
}

/** The path of a note as an edition published it. */
export const formerPath = (claim: string, edition: number): string =>
	`c/${claim}/${edition}/`;

/** A page for each published state of each note. */
export const formerPages = (edition: Edition): FormerPage[] =>
	edition.published.map((former) => {
		const { claim, data } = former;
		const { label } = former.edition;
		const present = edition.claims.find(({ id }) => id === claim);
		return {
			former,
			present,
			path: formerPath(claim, former.edition.number),
			title: `“${firstWords(data.words, 60)}” · ${data.verdict} · ${label}`,
			description: `${data.verdict}: ${data.digest} The note as ${label} published it, on ${byline(edition)}, ${data.passage}.`,
		};
	});
