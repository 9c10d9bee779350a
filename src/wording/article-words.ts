import type { Edition } from "../edition/edition.ts";
import { authorsInWords } from "../edition/words.ts";
import { ANNOTATED_EDITION } from "./labels.ts";

type Article = Edition["article"];

/** The author’s name without a title: `Sandip Kumar Mishra`. */
export const authorOf = ({ author }: Article): string =>
	authorsInWords([author]);

/** The author’s name as it stands under the title: `Dr Sandip Kumar Mishra`. */
export const titledAuthorOf = (article: Article): string =>
	[article.author.title, authorOf(article)].filter(Boolean).join(" ");

/** A series or publisher with the article’s number in it, if it has one: `The Surveyor, no. 12`. */
export const withNumber = (name: string, { number }: Article): string =>
	number === undefined ? name : `${name}, no. ${number}`;

/** `Japan’s North Korea Reset: annotated edition` */
export const editionTitle = ({ title }: Article): string =>
	`${title}: ${ANNOTATED_EDITION}`;

/** At the head of printed pages: `Mishra, Japan’s North Korea Reset`. */
export const runningHead = ({ author, title }: Article): string =>
	`${author.family}, ${title}`;
