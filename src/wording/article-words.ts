import type { Edition } from "../edition/edition.ts";
import { authorsInWords } from "../edition/words.ts";
import type { Author } from "../reading/schema.ts";
import { ANNOTATED_EDITION } from "./labels.ts";

type Article = Edition["article"];

/** The authors’ names without titles: `Sandip Kumar Mishra`. */
export const authorOf = ({ author }: Article): string => authorsInWords(author);

/** The authors’ names as they stand under the title: `Dr Sandip Kumar Mishra`. */
export const titledAuthorOf = ({ author }: Article): string =>
	new Intl.ListFormat("en-GB").format(
		author.map((one) => {
			const title = "title" in one ? one.title : undefined;
			return [title, authorsInWords([one])].filter(Boolean).join(" ");
		}),
	);

/** The name that an author is sorted and called by: `Mishra`. */
export const shortName = (author: Author): string =>
	"literal" in author ? author.literal : author.family;

/** The language of what the page itself says, and of its notes. */
export const INTERFACE_LANGUAGE = "en";

/** The language tags that are needed around the author’s words, and around the page’s own among them; none where both are one. */
export const languagesOf = ({
	language,
}: Article): { authors?: string; ours?: string } =>
	language === INTERFACE_LANGUAGE
		? {}
		: { authors: language, ours: INTERFACE_LANGUAGE };

/** What the article appeared in: its series, or else who published it. */
export const seriesOf = ({ series, publisher }: Article): string =>
	series ?? publisher;

/** A series or publisher with the article’s number in it, if it has one: `The Surveyor, no. 12`. */
export const withNumber = (name: string, { number }: Article): string =>
	number === undefined ? name : `${name}, no. ${number}`;

/** `Japan’s North Korea Reset: annotated edition` */
export const editionTitle = ({ title }: Article): string =>
	`${title}: ${ANNOTATED_EDITION}`;

/** At the head of printed pages: `Mishra, Japan’s North Korea Reset`. */
export const runningHead = ({ author, title }: Article): string =>
	`${new Intl.ListFormat("en-GB").format(author.map(shortName))}, ${title}`;
