import { readFileSync } from "node:fs";
import { join } from "node:path";
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
/** Where a note stands in the list. */
const place = (note: string): number =>
	all(".footnotes > ol > li").findIndex(({ id }) => id === note);

describe("who met whom", () => {
	const section = document.getElementById("who-met-whom")?.closest("section");
	const table = rows(".meetings");

	test("is one table, titled by what it finds, and stands straight after the article", () => {
		expect(all("table", section ?? document.body)).toHaveLength(1);
		expect(all("svg[role], figure")).toEqual([]);
		expect(said(section?.querySelector("h2"))).toBe(
			"The article counts three Kim–Xi meetings; the record has four",
		);
		expect(
			all(".article > section[aria-labelledby] > .part-heading > h2").map(
				({ id }) => id,
			),
		).toEqual([
			"who-met-whom",
			"aftermath",
			"timeline",
			"claims",
			"footnote-label",
			"as-printed",
			"cite",
			"changes",
			"data",
		]);
	});

	test("has the article’s count beside the record’s, says where they differ, and by which rule each was made", () => {
		const heads = all(".meetings tbody th");
		expect(
			table.map((cells, index) => [
				said(heads[index]?.querySelector("b")),
				...cells.slice(0, 2).map(said),
			]),
		).toEqual([
			["North Korea and South Korea", "3", "3"],
			["North Korea and United States", "2", "2"],
			["North Korea and China", "3", "4 they differ"],
			["South Korea and United States", "4", "4"],
			["North Korea and Russia", "1", "1"],
			["United States and Japan", "gives none", "5"],
			["North Korea and Japan", "gives none", "none"],
		]);
		expect(said(heads[2]?.querySelector(".rule"))).toBe(
			"Visits of Kim Jong Un to China with a meeting of Xi Jinping, 1 January 2018 to 20 May 2019",
		);
		expect(all(".rule", section ?? undefined)).toHaveLength(7);
	});

	test("has every meeting with its days and place, tells visits apart and says what is not counted", () => {
		const meetings = table.map(([, , cell]) =>
			all("li", cell ?? undefined).map(said),
		);
		expect(meetings.map(({ length }) => length)).toEqual([3, 2, 4, 4, 1, 5, 0]);
		expect(meetings[2]).toEqual([
			"25–28 Mar 2018, Beijing (visit)",
			"7–8 May 2018, Dalian (visit)",
			"19–20 Jun 2018, Beijing (visit)",
			"7–10 Jan 2019, Beijing (visit), not counted",
		]);
		expect(meetings.flat().filter((words) => /visit/.test(words))).toEqual(
			meetings[2],
		);
	});

	test("leads to the notes of ¶2, and is reached from them", () => {
		const notes = all(".meetings tbody a").map(target);
		expect(notes).toEqual([
			"fn-korea-summits",
			"fn-us-north-korea-summits",
			"fn-china-summits",
			"fn-us-south-korea-summits",
			"fn-russia-summit",
			"fn-isolation",
			"fn-irrelevance",
		]);
		expect(
			all(".footnotes a[href='#who-met-whom']").map(
				(link) => link.closest("li")?.id,
			),
		).toEqual([...notes].sort((a, b) => place(a) - place(b)));
	});
});

describe("the timeline", () => {
	const events = all(".timeline tbody tr:not(.month)");

	test("is drawn once, as a table with a row for each event and a lane for each country", () => {
		expect(all(".timeline table")).toHaveLength(1);
		expect(events).toHaveLength(37);
		expect(all(".timeline thead th").map(said)).toEqual([
			"Day",
			"Russia",
			"China",
			"North Korea",
			"South Korea",
			"United States",
			"Japan",
			"Who or what, and where",
		]);
	});

	test("has a mark in the lanes of those that met or acted, and in no other", () => {
		const marked = (row: Element | undefined) =>
			all("td", row).map((cell) => said(cell.querySelector("i")));
		const row = (words: string) =>
			events.find((event) => said(event).includes(words));
		expect(marked(row("Vladivostok"))).toEqual([
			"Russia",
			"",
			"North Korea",
			"",
			"",
			"",
			"",
		]);
		expect(marked(row("Bluebook"))).toEqual(["", "", "", "", "", "Japan", ""]);
		expect(marked(row("Publication")).join("")).toBe("");
		const japan = events.filter((event) => marked(event)[5] === "Japan");
		expect(japan).toHaveLength(20);
	});

	test("says days, what it was and where, tells visits apart, and what the article does not name", () => {
		const told = events.map((event) =>
			said(event.lastElementChild).replace(/ source$/, ""),
		);
		expect(told.slice(0, 4)).toEqual([
			"Shinzo Abe and Moon Jae-in, Pyeongchang, not counted",
			"Abe speaks to Kim Yong Nam, Pyeongchang, not counted",
			"Kim Jong Un and Xi Jinping, Beijing (visit)",
			"Shinzo Abe and Donald Trump, Mar-a-Lago, not counted",
		]);
		expect(
			told.filter((words) => words.endsWith(", not counted")),
		).toHaveLength(15);
		expect(told.filter((words) => words.includes("(visit)"))).toHaveLength(4);
	});

	test("leads from each event to a note, and to the source where the note has not got it", () => {
		const notes = events.map((event) => target(event.querySelector("a")));
		expect(
			notes.filter((note) => document.getElementById(note)?.tagName !== "LI"),
		).toEqual([]);
		const sources = all(".timeline .event-source");
		expect(sources.length).toBe(12);
		expect(sources[0]?.getAttribute("aria-label")).toBe(
			"source: Ministry of Foreign Affairs of Japan, 9 February 2018",
		);
	});

	test("shows months without an event, so that gaps are seen", () => {
		const months = all(".timeline .month").map(said);
		expect(months).toHaveLength(16);
		expect(months[5]).toBe("July 2018");
	});
});

describe("the claims at a glance", () => {
	const claims = all(".claims tbody tr");

	test("are all claims, in the article’s order, with the verdict and the finding that their note has", () => {
		const notes = all(".footnotes > ol > li");
		expect(
			claims.map((row) => {
				const [, verdict, finding] = all("td", row).map(said);
				return [target(row.querySelector("a")), verdict, finding];
			}),
		).toEqual(
			notes.map((note) => [
				note.id,
				said(note.querySelector(".note-status")),
				said(note.querySelector(".note-digest")),
			]),
		);
		expect(claims).toHaveLength(39);
	});

	test("lead to the author’s words, by the name of their place, and do not repeat them", () => {
		for (const row of claims) {
			const [note, words] = all("a", row);
			expect(target(words)).toBe(target(note).replace(/^fn-/, "c-"));
			const passage = document.getElementById(target(words))?.closest("p")?.id;
			expect(
				said(words)
					.replace("¶", "p")
					.replace(/^the (.*)$/, "$1"),
			).toBe(passage === "author" ? "note on the author" : passage);
		}
	});

	test("have the finding, and who published the quotation that decides, and when", () => {
		const decidedBy = claims.map((row) => said(all("td", row)[3]));
		expect(decidedBy.slice(0, 6)).toEqual([
			"The News, 2 May 2019",
			"Nikkan Gendai Digital, date not in the excerpt",
			"Sankei Shimbun, 3 May 2019",
			"Sankei Shimbun, 6 May 2019",
			"House of Councillors of Japan, 15 October 2019",
			"Japan Media Highlights, U.S. Embassy in Japan, 20 May 2019",
		]);
		expect(
			decidedBy.filter(
				(cell) => !/, (.*\d{4}|date not in the excerpt)$/.test(cell),
			),
		).toEqual([]);
		expect(said(all("td", claims[27] ?? document.body)[2])).toBe(
			"Japan and the EU submitted the Council’s text every year from 2008 to 2018, 11 years running.",
		);
	});

	test("can be chosen by verdict, with the counts of all, at addresses of their own", () => {
		expect(all(".claims label").map(said)).toEqual([
			"all 39",
			"8 Supported",
			"12 Supported, with a detail",
			"3 Differs from the record",
			"4 Not established",
			"5 Contested",
			"7 Author’s judgement",
		]);
		expect(all(".claims input[id]").map(({ id }) => id)).toEqual([
			"only-supported",
			"only-supported-with-detail",
			"only-differs-from-record",
			"only-not-established",
			"only-contested",
			"only-judgement",
		]);
		expect(all(".claims input[checked]")).toEqual([]);
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
		expect(references.map(letterOf).join("")).toBe("abcdefghijklmnop");
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
		expect(all(".footnotes [id^=fn-after--]")).toEqual([]);
	});
});

describe("about this edition", () => {
	const aboutOf = (site: string) =>
		parseHTML(
			readFileSync(join(site, "about/index.html"), "utf8"),
		).document.querySelector(".about");
	const about = aboutOf(inject("site"));

	test("lists what was sought, each with its notes", () => {
		const items = all(".wanted tbody tr", about ?? document.body);
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
		expect(said(other)).toContain("Tell whoever publishes this page");
		expect(other?.innerHTML).not.toMatch(/mailto:|corrections/);
	});
});
