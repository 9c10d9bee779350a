import { Feed } from "feed";
import type { Edition, Move } from "../edition/edition.ts";
import { editionTitle } from "../wording/article-words.ts";
import { moveInWords } from "../wording/evidence-words.ts";
import { noteLabel } from "../wording/labels.ts";

/** `Note 3, long-running-mistrust: new: Not established` */
const moveLine = (move: Move): string =>
	`${move.present ? `${noteLabel(move.present)}, ` : ""}${move.claim}: ${moveInWords(move)}`;

/**
 * The editions as an Atom feed (RFC 4287), newest first.
 * @param addresses whole addresses of the feed and of the page of changes
 */
export function changesFeed(
	edition: Edition,
	addresses: { feed: string; page: string },
): string {
	const { article, current, history } = edition;
	// A day has no time of its own: it begins at midnight, so that the feed is the same whenever it is built.
	const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);
	const feed = new Feed({
		id: addresses.page,
		link: addresses.page,
		feedLinks: { atom: addresses.feed },
		title: `Changes: ${editionTitle(article)}`,
		copyright: `Notes: ${current.label}`,
		updated: dayOf(current.date),
		generator: "annotated-article",
	});
	for (const { label, number, date, changes, moves } of history)
		feed.addItem({
			id: `${addresses.page}#edition-${number}`,
			link: `${addresses.page}#edition-${number}`,
			title: label,
			date: dayOf(date),
			description: [changes, ...moves.map(moveLine)].join("\n"),
		});
	return feed.atom1();
}
