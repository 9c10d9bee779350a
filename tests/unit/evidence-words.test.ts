import { expect, test } from "vitest";
import type { Claim, Sought } from "../../src/edition/edition.ts";
import {
	allSources,
	countsInWords,
	inEnglish,
	moveInWords,
	originInWords,
	publisherAndDate,
	readersInWords,
	roleInWords,
	soughtInWords,
	sourceName,
} from "../../src/wording/evidence-words.ts";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

/** A claim of the example. @throws if there is none of that id */
function claimOf(id: string, changes: Record<string, string> = {}): Claim {
	const claim = exampleEdition(changes).claims.find((claim) => claim.id === id);
	if (!claim) throw new Error(`The example has no claim “${id}”.`);
	return claim;
}
const opening = claimOf("opening");
const length = claimOf("length");

test("sources and origins are counted, one in the singular", () => {
	const counts = (sources: number, origins: number) =>
		countsInWords({ counts: { sources, origins } });
	expect(counts(4, 2)).toBe("4 sources, 2 origins");
	expect(counts(1, 1)).toBe("1 source, 1 origin");
});

test("a source is named by its publisher and its day, or by what is known of the day", () => {
	expect(publisherAndDate(length.deciding)).toBe("The Gazette, June 2022");
	const undated = (note: string) =>
		publisherAndDate(
			claimOf("opening", {
				"sources.yaml": changed(
					"sources.yaml",
					'  issued: "2021-06-01"\n',
					note,
				),
			}).deciding,
		);
	expect(undated("  issued-note: spring 2021\n")).toBe("The Town, spring 2021");
	expect(undated("")).toBe("The Town, no date seen");
});

test("the way from the deciding source leads to all of them, or to the only one", () => {
	const counts = (sources: number) => ({ counts: { sources, origins: 1 } });
	expect(allSources(counts(4))).toBe("All 4 sources");
	expect(allSources(counts(2))).toBe("Both sources");
	expect(allSources(counts(1))).toBe("Its source");
});

test("a source that shares publisher and day with another is named with its title", () => {
	const { source } = opening.deciding;
	expect(sourceName(source, [source])).toBe("The Town, 1 June 2021");
	const other = { ...source, id: "town-2", title: "A second notice" };
	expect(sourceName(other, [source, other])).toBe(
		"The Town, 1 June 2021: A second notice",
	);
});

test("of words that somebody else published their origin is said", () => {
	const { source } = opening.deciding;
	const originOf = (origin: string, publishedBy: string) =>
		originInWords({ source: { ...source, origin, publishedBy } });
	expect(originOf("Reuters", "The Daily News")).toBe("Origin: Reuters");
	expect(originOf("The Town", "The Town")).toBeUndefined();
	expect(originOf("Bloomberg", "BloombergQuint")).toBeUndefined();
});

test("a quotation in English is its translation, or itself", () => {
	expect(inEnglish(length.deciding)).toBe("88 metres in all");
	expect(inEnglish(opening.deciding)).toBe(
		"The bridge was opened this morning.",
	);
});

test("what a quotation does is said before the words that it concerns", () => {
	expect(opening.citations.map((use) => roleInWords(use))).toEqual([
		"Establishes “opened on 1 June 2021”",
		"Establishes “1 June 2021”",
	]);
	expect(
		roleInWords({ ...length.deciding, role: "limits", bearsOn: "90 metres" }),
	).toBe("Limits what is known of “90 metres”");
});

test("who read a note is one sentence, and says so if nobody else has", () => {
	expect(readersInWords(length)).toBe(
		"Written by editor, 1 July 2021; checked by second reader, 1 July 2021.",
	);
	expect(readersInWords(opening)).toBe(
		"Written by editor, 1 July 2021; not yet read by anybody else.",
	);
});

test("where and how a document was sought ends with what came of it", () => {
	const sought: Sought = {
		id: "figure",
		claims: [],
		what: "The builder’s own figure.",
		where: "the builder’s pages",
		how: "two searches",
		when: "June 2022",
		result: "not found",
		movesTo: undefined,
	};
	expect(soughtInWords(sought)).toBe(
		"Sought in the builder’s pages: two searches (June 2022). Result: not found.",
	);
});

test("a verdict moved, is new, or was retired", () => {
	const move = { claim: "length", present: undefined };
	expect(moveInWords({ ...move, was: "Supported", now: "Contested" })).toBe(
		"was: Supported; now: Contested",
	);
	expect(moveInWords({ ...move, was: undefined, now: "Contested" })).toBe(
		"new: Contested",
	);
	expect(moveInWords({ ...move, was: "Supported", now: undefined })).toBe(
		"was: Supported; retired",
	);
});

test.each([
	["establishes", "Establishes “90 metres long”"],
	["counts", "Counts “90 metres long”"],
	["qualifies", "Qualifies “90 metres long”"],
	["contradicts", "Contradicts “90 metres long”"],
	["context", "Context of “90 metres long”"],
	["limits", "Limits what is known of “90 metres long”"],
] as const)(
	"what %s is said so, before the words that it bears on",
	(role, said) => {
		expect(roleInWords({ ...length.deciding, role })).toBe(said);
	},
);
