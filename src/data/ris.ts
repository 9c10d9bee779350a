import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { characterEntitiesLegacy } from "character-entities-legacy";
import type { CslDate, CslItem } from "../wording/csl.ts";
import { withNearestType } from "./nearest-type.ts";

type Fields = Record<string, string | string[]>;

/** `[[2019, 5, 2]]` → `2019/05/02/`, the date of RIS; unknown parts stay empty. */
function risDate({ "date-parts": [[year, month, day]] }: CslDate): string {
	const two = (part: number | undefined) =>
		part === undefined ? "" : String(part).padStart(2, "0");
	return `${year}/${two(month)}/${two(day)}/`;
}

const nameOf = (person: NonNullable<CslItem["author"]>[number]): string =>
	"literal" in person
		? person.literal
		: [person.family, person.given, person.suffix].filter(Boolean).join(", ");

/** What HTML reads as a character even without a semicolon, as `&curren` in `&current_page`. */
const ENTITY = new RegExp(
	`&(#(?=[\\dx])|(?=${characterEntitiesLegacy.join("|")}))(.)`,
	"gi",
);

/**
 * An address that a reader finds whole who takes RIS for HTML, as Zotero does: the letter after the
 * ampersand is percent-encoded, which no server tells from the letter.
 */
const addressOf = (URL: string): string =>
	URL.replace(
		ENTITY,
		(_, hash: string, next: string) =>
			`&${hash}%${next.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/**
 * One record. The plugin knows types and tags; this function corrects what it loses or misplaces:
 * authors and full dates of newspapers, names of websites, days of access, ids of more than 20 characters.
 */
function complete({ TY, ...fields }: Fields, item: CslItem) {
	const container = item["container-title"];
	return {
		TY,
		...fields,
		...(item.author && { AU: item.author.map(nameOf) }),
		...(item.issued && { DA: risDate(item.issued) }),
		...(container && { T2: container }),
		UR: addressOf(item.URL),
		Y2: risDate(item.accessed),
		ID: item.id,
	};
}

/** A value on one line: a line break in it would begin another field, or another record. */
const onOneLine = (value: string): string =>
	value.replace(/[\s\p{Cc}\u0085]+/gu, " ").trim();

/** Lines are not folded, because readers join folded lines with a space, even inside words and addresses. */
const lines = (record: Record<string, string | string[] | undefined>) => [
	...Object.entries(record).flatMap(([tag, values]) =>
		[values ?? []].flat().map((value) => `${tag}  - ${onOneLine(value)}`),
	),
	"ER  - ",
	"",
];

/** Items as a RIS file (UTF-8, CR LF, as the specification asks). */
export function risOf(items: readonly CslItem[]): string {
	const typed = items.map(withNearestType);
	const records = plugins.output.format(
		"ris",
		// The plugin would write the day of access into the volume of some types.
		typed.map(({ accessed, ...item }) => item),
		{ format: "object" },
	);
	return typed
		.flatMap((item, index) => lines(complete(records[index] ?? {}, item)))
		.map((line) => `${line}\r\n`)
		.join("");
}
