import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, inject, test } from "vitest";
import {
	type CslItem,
	cslOfArticle,
	cslOfSources,
} from "../../src/wording/csl.ts";
import { frozenEdition } from "../frozen-edition.ts";

const file = (name: string) =>
	readFileSync(join(inject("site"), "cite", name), "utf8");
const edition = frozenEdition();
const article = cslOfArticle(edition);
const sources = cslOfSources(edition);

/** What any format must keep of an item, whatever it calls it. */
const kept = ({ id, title, URL, language, publisher, note }: CslItem) => ({
	id,
	title,
	URL,
	language,
	...(publisher && { publisher }),
	...(note && { note }),
});

describe("BibLaTeX", () => {
	const back = (name: string) => new Cite(file(name)).data;

	/** Citation.js encodes an address again that decoding leaves as it is, such as one with `%2f`. */
	const asRead = (url: string) =>
		decodeURI(url) === url ? encodeURI(url) : url;

	/** An agency is one name in braces; read back, it is a family without a given name. */
	const asFamily = (person: NonNullable<CslItem["author"]>[number]) =>
		"literal" in person ? { family: person.literal } : person;

	/** Typewriter’s quotation marks in the place of the pairs that LaTeX needs. */
	const typed = (text: unknown) =>
		String(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

	const LANGUAGES: Record<string, string> = {
		en: "english",
		fr: "french",
		ja: "japanese",
	};

	test("the article reads back as it was written, its series before its number", () => {
		const { "collection-title": genre, ...rest } = article;
		expect(back("article.bib")).toMatchObject([
			{ ...rest, genre, language: "english" },
		]);
	});

	test("every source reads back with its names, dates, publication and language", () => {
		const read = back("sources.bib");
		expect(read).toHaveLength(195);
		for (const [index, item] of sources.entries()) {
			const { id, title, author, issued, accessed, keyword } = item;
			const { publisher, language } = item;
			const container = item["container-title"];
			const isArticle = item.type.startsWith("article-");
			expect(typed(read[index]?.title)).toBe(typed(title));
			expect(read[index]).toMatchObject({
				id,
				URL: asRead(item.URL),
				language: LANGUAGES[language],
				...(author && { author: author.map(asFamily) }),
				...(issued && { issued }),
				// An article has no publisher in BibLaTeX; the site of a web page is an addition to its title.
				...(isArticle && container && { "container-title": container }),
				...(!isArticle && publisher && { publisher }),
				accessed,
				keyword,
			});
		}
	});

	test("newspapers and magazines are told apart, and no letter is spelt in commands", () => {
		const bib = file("sources.bib");
		expect(bib.split("entrysubtype = {newspaper}")).toHaveLength(136);
		expect(bib.split("entrysubtype = {magazine}")).toHaveLength(3);
		expect(bib).toContain(
			"title = {首相、日朝首脳会談「条件つけず話し合いたい」 拉致解決へインタビューで決意}",
		);
		expect(bib).toContain("author = {{Jiji Press}}");
		expect(bib).not.toContain("\\text");
	});
});

describe("RIS", () => {
	/** Records as Zotero reads them: every line a tag and its value. */
	const records = (name: string) =>
		file(name)
			.split("ER  - \r\n")
			.slice(0, -1)
			.map((record) =>
				record
					.trim()
					.split("\r\n")
					.map((line) => {
						const [, tag = "", value = ""] =
							/^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
						return [tag, value] as const;
					}),
			);

	test("the article is a report with institution, number, series and dates", () => {
		expect(file("article.ris")).toBe(
			[
				"TY  - RPRT",
				"AB  - Dr Sandip Kumar Mishra comments on the discernible softening in the Shinzo Abe government's previously hard-line approach towards North Korea",
				"AU  - Mishra, Sandip Kumar",
				"DA  - 2019/05/20/",
				"PY  - 2019",
				"ID  - mishra-2019",
				"LA  - en",
				"PB  - Institute of Peace and Conflict Studies",
				"SN  - 5588",
				"T2  - East Asia Compass",
				"TI  - Japan’s North Korea Reset",
				"UR  - https://www.ipcs.org/comm_select.php?articleNo=5588",
				"Y2  - 2026/11/25/",
				"ER  - ",
				"",
				"",
			].join("\r\n"),
		);
	});

	test("Citation.js reads every source back", () => {
		const read = new Cite(file("sources.ris")).data;
		expect(read).toHaveLength(195);
		for (const [index, item] of sources.entries()) {
			const { URL, ...rest } = kept(item);
			expect(read[index]).toMatchObject(rest);
			// `&current_page` is written so that HTML does not read `&curren` in it.
			expect(decodeURI(String(read[index]?.URL))).toBe(decodeURI(URL));
		}
	});

	test("every record has what Zotero imports: type, title, address, day of access, and what else is known", () => {
		const read = records("sources.ris");
		expect(read.flat().filter(([tag]) => tag === "")).toEqual([]);
		for (const [index, item] of sources.entries()) {
			const fields = new Map(read[index]);
			const { author = [], issued } = item;
			const [year, month, day] = issued?.["date-parts"][0] ?? [];
			const two = (part?: number) => (part ? `${part}`.padStart(2, "0") : "");
			expect(fields.get("TY")).toMatch(/^(NEWS|MGZN|BLOG|ELEC|RPRT)$/);
			expect(fields.get("TI")).toBe(item.title);
			expect(decodeURI(fields.get("UR") ?? "")).toBe(decodeURI(item.URL));
			expect(fields.get("Y2")).toBe("2026/11/25/");
			expect(fields.get("T2")).toBe(item["container-title"]);
			expect(fields.get("DA")).toBe(
				year && `${year}/${two(month)}/${two(day)}/`,
			);
			expect(
				read[index]?.filter(([tag]) => tag === "AU").map(([, name]) => name),
			).toEqual(
				author.map((person) =>
					"literal" in person
						? person.literal
						: `${person.family}, ${person.given}`,
				),
			);
		}
	});
});
