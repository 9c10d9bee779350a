import { stringify } from "yaml";
import type { Edition } from "../edition/edition.ts";
import type { Person } from "../reading/schema.ts";
import { editionTitle } from "../wording/article-words.ts";

const cffPerson = (person: Person) =>
	"literal" in person
		? { name: person.literal }
		: {
				"family-names": person.family,
				...(person.given && { "given-names": person.given }),
				...(person.suffix && { "name-suffix": person.suffix }),
			};

/**
 * This edition as a Citation File Format 1.2.0 file, with the article that it is based on as a reference.
 * The format asks for authors; where the content names no editors, it says no more than that.
 * @param address of the page
 */
export const citationCff = (
	{ about, article, current }: Edition,
	address: string,
): string =>
	stringify({
		"cff-version": "1.2.0",
		message: "Cite the notes by this entry, and the article by its own.",
		type: "dataset",
		title: editionTitle(article),
		authors: about.editors?.map(cffPerson) ?? [
			{ name: "The editors, who are not named" },
		],
		version: String(current.number),
		"date-released": current.date,
		url: address,
		references: [
			{
				type: "report",
				title: article.title,
				authors: article.author.map(cffPerson),
				institution: { name: article.publisher },
				"date-published": article.date,
				url: article.URL,
				languages: [article.language],
			},
		],
	});
