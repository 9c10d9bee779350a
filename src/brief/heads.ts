import type { Layout } from "./layout.ts";

type Mark = Layout["marks"][number];
type Kind = Mark["kind"];

/** Something that stands on these pages. */
interface Stretch {
	kind: Kind;
	name: string;
	from: number;
	until: number;
}

/** Begin and end of the same thing follow each other among the marks of their kind. */
function stretchesOf(marks: readonly Mark[], kind: Kind): Stretch[] {
	const own = marks.filter((mark) => mark.kind === kind);
	const ends = own.filter(({ edge }) => edge === "end");
	return own
		.filter(({ edge }) => edge === "start")
		.map(({ name, page }, index) => ({
			kind,
			name,
			from: page,
			until: ends[index]?.page ?? page,
		}));
}

/** `12–15`, or `12` alone; of paragraphs `¶1–3`. */
function range(names: readonly string[]): string {
	const [first = ""] = names;
	const last = names.at(-1) ?? first;
	return first === last ? first : `${first}–${last.replace("¶", "")}`;
}

/** What the page numbers of a part are said of: nothing, notes, or sources under their own heading. */
const BEFORE: Record<Kind, string> = {
	part: "",
	passage: "",
	note: ", notes ",
	source: " ",
};

/**
 * What stands at the head of each page, page 1 first: the paragraphs of the article, or the parts of the
 * annex with the numbers of their notes or sources.
 * @param pages number of pages
 */
export function headsOf({ marks }: Layout, pages: number): string[] {
	const namesByPage = (kind: Kind): string[][] => {
		const names: string[][] = Array.from({ length: pages }, () => []);
		for (const { name, from, until } of stretchesOf(marks, kind))
			for (let page = from; page <= until; page += 1)
				names[page - 1]?.push(name);
		return names;
	};
	const [parts, passages, notes, sources] = (
		["part", "passage", "note", "source"] as const
	).map(namesByPage);
	return Array.from({ length: pages }, (_, page) => {
		const paragraphs = passages?.[page] ?? [];
		if (paragraphs.length > 0) return range(paragraphs);
		const names = parts?.[page] ?? [];
		if (names.length > 1) return `${names[0]} – ${names.at(-1)}`;
		const [name = ""] = names;
		const numbers = (
			[
				["note", notes?.[page]],
				["source", sources?.[page]],
			] as const
		).find(([, of]) => (of ?? []).length > 0);
		return numbers
			? `${name}${BEFORE[numbers[0]]}${range(numbers[1] ?? [])}`
			: name;
	});
}
