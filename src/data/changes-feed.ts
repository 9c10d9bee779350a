import { Feed } from "feed";
import type { Element, Text } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Edition, EditionRecord, Move } from "../edition/edition.ts";
import { editionTitle } from "../wording/article-words.ts";
import { moveInWords } from "../wording/evidence-words.ts";
import { noteLabel } from "../wording/labels.ts";

/** `Note 3, long-running-mistrust: new: Not established` */
const moveLine = (move: Move): string =>
	`${move.present ? `${noteLabel(move.present)}, ` : ""}${move.claim}: ${moveInWords(move)}`;

const textNode = (value: string): Text => ({ type: "text", value });

const element = (tagName: string, children: Element["children"]): Element => ({
	type: "element",
	tagName,
	properties: {},
	children,
});

/** What an edition changed, as HTML: a paragraph, and a list of the verdicts that moved. */
const htmlOf = ({ changes, moves }: EditionRecord): string =>
	toHtml([
		element("p", [textNode(changes)]),
		...(moves.length > 0
			? [
					element(
						"ul",
						moves.map((move) => element("li", [textNode(moveLine(move))])),
					),
				]
			: []),
	]);

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
	for (const record of history)
		feed.addItem({
			id: `${addresses.page}#edition-${record.number}`,
			link: `${addresses.page}#edition-${record.number}`,
			title: record.label,
			date: dayOf(record.date),
			description: htmlOf(record),
		});
	return feed.atom1();
}
