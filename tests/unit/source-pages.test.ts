import { expect, test } from "vitest";
import { archiveLink, onCaptures } from "../../src/wording/captures.ts";
import { sourcePages } from "../../src/wording/source-page.ts";
import { frozenEdition } from "../frozen-edition.ts";

const edition = frozenEdition();
const pageOf = (id: string) => {
	const page = sourcePages(edition).find(({ source }) => source.id === id);
	if (!page) throw new Error(`There is no source ${id}.`);
	return page;
};

test("every source has a page, with at least one quotation", () => {
	const pages = sourcePages(edition);
	expect(pages.length).toBe(195);
	expect(pages.filter(({ quotations }) => quotations.length === 0)).toEqual([]);
});

test("words that two notes quote stand once, with both uses and what they do there", () => {
	const { path, quotations } = pageOf("thenews-2019-05-02");
	expect(path).toBe("s/thenews-2019-05-02/");
	expect(
		quotations.find(({ quote }) => quote.startsWith("Abe, seen as"))?.uses,
	).toEqual([
		{
			label: "Note 1",
			path: "c/softening/",
			role: "Establishes “softening in the Shinzo Abe government's previously hard-line approach towards North Korea”",
			decides: true,
		},
		expect.objectContaining({
			label: "Note 29",
			path: "c/conciliatory-months/",
		}),
	]);
});

test("words of an event and of what happened next lead to their places", () => {
	expect(
		pageOf("yonhap-2018-09-26").quotations[0]?.uses.map(({ path }) => path),
	).toEqual(["c/gestures/", "#fn-gestures"]);
	expect(
		pageOf("kcna-watch-2019-06-02").quotations.flatMap(({ uses }) =>
			uses.map(({ label }) => label),
		),
	).toContain("What happened next, b");
});

test("sources of one origin are named together", () => {
	expect(pageOf("thenews-2019-05-02").sameOrigin.map(({ id }) => id)).toContain(
		"afp-2019-05-02",
	);
});

test("a source that nobody looked up leads to where a copy may be, and this is said once", () => {
	const { source, quotations } = pageOf("thenews-2019-05-02");
	const quote = quotations[0]?.quote ?? "";
	expect(archiveLink({ source, quote })).toEqual({
		href: "https://web.archive.org/web/20190520/https://www.thenews.com.pk/print/466199-abe-ready-to-meet-n-korea-s-kim-unconditionally",
		words: "Archive",
	});
	expect(onCaptures(edition)).toBe(
		"No source has been looked up in an archive yet; “Archive” leads to where a copy may be.",
	);
});

test("what the archive had is said of each quotation", () => {
	const { source } = pageOf("thenews-2019-05-02");
	const copy = {
		time: "2019-04-24T14:03:00Z",
		address: "https://web.archive.org/web/20190424140300/https://example.org/",
	};
	// SHA-256 of “a” and of “b”.
	const found = {
		ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb: true,
		"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d": false,
	};
	const asked = "2026-11-25";
	const words = (capture: typeof source.capture, quote: string) =>
		archiveLink({ source: { ...source, capture }, quote }).words;
	expect(words({ asked, copy, found }, "a")).toBe(
		"Quotation found in the copy of 24 April 2019",
	);
	expect(words({ asked, copy, found }, "b")).toBe(
		"Copy of 24 April 2019 found, quotation not",
	);
	expect(words({ asked, copy, found }, "c")).toBe("Copy of 24 April 2019");
	expect(words({ asked }, "a")).toBe(
		"No copy in the archive on 25 November 2026",
	);
});

test("how much of what was looked up the archive has is counted once, copies and quotations apart", () => {
	const [first, second, third, ...rest] = edition.sources;
	if (!first || !second || !third) throw new Error("There are three sources.");
	const asked = "2026-11-25";
	const copy = {
		time: "2019-04-24T14:03:00Z",
		address: "https://example.org/",
	};
	const sources = [
		{ ...first, capture: { asked, copy, found: { a: true, b: false } } },
		{ ...second, capture: { asked, copy, found: { c: true } } },
		{ ...third, capture: { asked } },
		...rest,
	];
	expect(onCaptures({ ...edition, sources })).toBe(
		"3 of 195 sources were looked up in an archive; it has a copy of 2, in which 2 of 3 quotations were found.",
	);
});
