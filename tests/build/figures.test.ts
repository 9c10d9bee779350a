import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";

const html = readFileSync(join(inject("site"), "index.html"), "utf8");
const { document } = parseHTML(html);

const all = (selector: string, root: ParentNode = document): Element[] => [
	...root.querySelectorAll(selector),
];
const said = (element: Element | null | undefined): string =>
	(element?.textContent ?? "").replace(/\s+/g, " ").trim();
const target = (link: Element | null | undefined): string =>
	(link?.getAttribute("href") ?? "").slice(1);
const rows = (selector: string): Element[][] =>
	all(`${selector} tbody tr`).map((row) => all("td", row));

const bytes = (text: string) => brotliCompressSync(text).length;
const figures = [...html.matchAll(/<figure[\s\S]*?<\/figure>/g)].map(String);

describe.each([
	["who-met-whom", 19],
	["timeline", 37],
])("the figure %s", (id, events) => {
	const figure = document.getElementById(id)?.closest("figure");
	const drawings = all("svg", figure ?? document.body);

	test("is drawn twice, for wide and for narrow windows, each with title and description", () => {
		expect(drawings).toHaveLength(2);
		for (const drawing of drawings) {
			expect(drawing.getAttribute("role")).toBe("group");
			expect(drawing.firstElementChild?.tagName.toLowerCase()).toBe("title");
			expect(said(drawing.querySelector("title"))).not.toBe("");
			expect(said(drawing.querySelector("desc"))).not.toBe("");
		}
	});

	test("has a mark for every event, each a link with a name to a note that is there", () => {
		const names = drawings.map((drawing) =>
			all("a", drawing).map((mark) => mark.getAttribute("aria-label") ?? ""),
		);
		expect(names.map((list) => list.length)).toEqual([events, events]);
		expect(names[0]?.filter((name) => name === "")).toEqual([]);
		expect(names.map((list) => new Set(list).size)).toEqual([events, events]);
		const notes = drawings.flatMap((drawing) => all("a", drawing).map(target));
		expect(
			notes.filter((note) => document.getElementById(note)?.tagName !== "LI"),
		).toEqual([]);
	});

	test("is followed by the same data as a table", () => {
		const details = figure?.querySelector("details");
		expect(said(details?.querySelector("summary"))).toBe(
			"Same data as a table",
		);
		expect(details?.querySelector("table")).not.toBeNull();
	});
});

describe("the tables’ cells equal the marks’ data", () => {
	const marks = (id: string) =>
		all(
			"svg:first-of-type a",
			document.getElementById(id)?.closest("figure") ?? document.body,
		);

	test("in the timeline, row by row", () => {
		const words = (text: string) => text.match(/[^\s:,]+/g)?.sort();
		const table = rows("figure[aria-labelledby=timeline]").map(
			([when, what, place, , note]) => ({
				said: words([when, what, place].map(said).join(" ")),
				note: target(note?.querySelector("a")),
			}),
		);
		expect(table).toEqual(
			marks("timeline").map((mark) => ({
				said: words(mark.getAttribute("aria-label") ?? ""),
				note: target(mark),
			})),
		);
	});

	test("in who met whom, pair by pair, the counts too", () => {
		const drawn = new Map<string, string[]>();
		for (const mark of marks("who-met-whom")) {
			const [place, ...more] = all("tspan", mark).map(said);
			const when = (
				mark.querySelector("text")?.firstChild?.textContent ?? ""
			).trim();
			const suffix = more.length > 0 ? ` (${more.join()})` : "";
			const list = drawn.get(target(mark)) ?? [];
			drawn.set(target(mark), [...list, `${when}, ${place}${suffix}`]);
		}
		const table = rows("figure[aria-labelledby=who-met-whom]").map(
			([pair, article, record, meetings, note]) => ({
				pair: said(pair),
				counts: [said(article), said(record)],
				meetings: said(meetings).split("; ").filter(Boolean),
				note: target(note?.querySelector("a")),
			}),
		);
		expect(table.map(({ meetings }) => meetings)).toEqual(
			table.map(({ note }) => drawn.get(note) ?? []),
		);
		expect(table.map(({ pair, counts }) => [pair, ...counts])).toEqual([
			["North Korea and South Korea", "3", "3"],
			["North Korea and United States", "2", "2"],
			["North Korea and China", "3", "4"],
			["South Korea and United States", "4", "4"],
			["North Korea and Russia", "1", "1"],
			["United States and Japan", "–", "5"],
			["North Korea and Japan", "–", "0"],
		]);
		expect(table.map(({ meetings }) => meetings.length)).toEqual([
			3, 2, 4, 4, 1, 5, 0,
		]);
	});
});

test("the two figures with their tables weigh at most 6 kB, compressed within the page", () => {
	expect(figures).toHaveLength(2);
	const without = figures.reduce(
		(page, figure) => page.replace(figure, ""),
		html,
	);
	expect(bytes(html) - bytes(without)).toBeLessThanOrEqual(6_000);
});

describe("the claims at a glance", () => {
	const claims = all(".claims tbody tr");

	test("are all claims, in the article’s order, with the status their note has", () => {
		const notes = all(".footnotes > ol > li");
		expect(
			claims.map((row) => {
				const links = all("a", row).map(target);
				return [links[2], said(all("td", row)[2])];
			}),
		).toEqual(
			notes.map((note) => [note.id, said(note.querySelector(".note-status"))]),
		);
		expect(claims).toHaveLength(39);
	});

	test("have the author’s words as a link to their place, and the paragraph’s", () => {
		for (const row of claims) {
			const [paragraph, words] = all("a", row);
			const start = said(words).replace(/ …$/, "");
			const place = document.getElementById(target(words));
			expect(said(place).startsWith(start)).toBe(true);
			expect(place?.closest("p")?.id).toBe(target(paragraph));
		}
	});

	test("have the finding, and who published the quotation that decides, and when", () => {
		const decidedBy = claims.map((row) => said(all("td", row)[4]));
		expect(decidedBy.slice(0, 6)).toEqual([
			"The News, 2 May 2019",
			"House of Councillors of Japan, 25 October 2019",
			"Sankei Shimbun, 3 May 2019",
			"Sankei Shimbun, 6 May 2019",
			"House of Councillors of Japan, 15 October 2019",
			"Japan Media Highlights, U.S. Embassy in Japan, 20 May 2019",
		]);
		expect(decidedBy.filter((cell) => !/, .*\d{4}$/.test(cell))).toEqual([]);
		expect(said(all("td", claims[27] ?? document.body)[3])).toBe(
			"Japan and the EU submitted the Council’s text every year from 2008 to 2018, 11 years running.",
		);
	});

	test("can be chosen by status, with the counts that the title block has", () => {
		expect(all(".claims label").map(said)).toEqual([
			"all 39",
			...all(".tally li").map(said),
		]);
		expect(
			document.querySelector('.edition a[href="#claims"]')?.textContent,
		).toBe("39 of the author’s claims");
	});
});

describe("what happened next", () => {
	const section = document.querySelector(".aftermath");

	test("is dated, and said not to be the author’s", () => {
		expect(said(section?.querySelector(".by"))).toBe(
			"The editors’ note of 25 November 2026, on the time after 20 May 2019. Nothing in it is the author’s.",
		);
		expect(document.querySelector(".article-body .aftermath")).toBeNull();
	});

	test("has a source for every sentence, and a way back to it", () => {
		const references = all(".aftermath sup a");
		const letterOf = (reference: Element) =>
			reference.getAttribute("data-mark");
		expect(references.map(letterOf).join("")).toBe("abcdefgh");
		for (const reference of references) {
			const note = document.getElementById(target(reference));
			expect(said(note?.querySelector("blockquote"))).not.toBe("");
			const back = note?.querySelector("[data-footnote-backref]");
			expect(target(back)).toBe(reference.id);
			expect(said(back)).toBe(`Back to sentence ${letterOf(reference)}`);
		}
		const sentences = all(".aftermath > p:not(.by)").flatMap((paragraph) =>
			paragraph.innerHTML.split(/<sup>.*?<\/sup>/).map((part) => part.trim()),
		);
		expect(sentences.filter((sentence) => !/^$|[.”]$/.test(sentence))).toEqual(
			[],
		);
	});

	test("leaves the claims’ numbers alone", () => {
		expect(all(".footnotes [id^=fn-after]")).toEqual([]);
	});
});

describe("about this edition", () => {
	const aboutOf = (site: string) =>
		parseHTML(
			readFileSync(join(site, "about/index.html"), "utf8"),
		).document.querySelector(".about");
	const about = aboutOf(inject("site"));

	test("lists what was sought, each with its notes", () => {
		const items = all(".wanted li", about ?? document.body);
		expect(items).toHaveLength(34);
		expect(items.filter((item) => all("a", item).length === 0)).toEqual([]);
		for (const link of items.flatMap((item) => all("a", item))) {
			const number = Number(said(link).replace("Note ", ""));
			expect(link.getAttribute("href")).toBe(
				`/#${all(".footnotes > ol > li")[number - 1]?.id}`,
			);
		}
	});

	test("names the address for errors", () => {
		expect(
			about?.querySelector(
				'a[href="https://example.org/corrections?about=reset"]',
			)?.textContent,
		).toBe("example.org/corrections?about=reset");
	});

	test("says that there is no address for errors where there is none, and invents none", () => {
		const other = aboutOf(inject("otherSite"));
		expect(said(other)).toContain("No address to write to is given here yet");
		expect(other?.innerHTML).not.toMatch(/mailto:|corrections/);
	});
});
