import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { DIGEST_LINE_EMS } from "../../src/styles/tokens.ts";
import { EDITION } from "../edition.ts";
import { BUDGET, weightOf } from "../weight.ts";

const site = inject("site");
const html = readFileSync(join(site, "index.html"), "utf8");
const { document } = parseHTML(html);
const published = readFileSync(`${EDITION}/source-article.txt`, "utf8");
/** The paragraphs and the note on the author, after series, title, dateline and standfirst. */
const paragraphs = published.split("\n\n").slice(4);

const all = (selector: string, root: ParentNode = document): Element[] => [
	...root.querySelectorAll(selector),
];

/** The text of an element without what the editors put there. */
function authorsWords(element: Element): string {
	const copy = element.cloneNode(true);
	for (const editorial of all("[data-editorial]", copy as Element))
		editorial.remove();
	return copy.textContent ?? "";
}

describe("the author’s words", () => {
	test("in the built page they equal the source text, code point for code point", () => {
		expect(all(".article-body > p").map(authorsWords)).toEqual(paragraphs);
		expect(all("p[id]").map(({ id }) => id)).toEqual([
			"standfirst",
			"p1",
			"p2",
			"p3",
			"p4",
			"p5",
			"p6",
			"author",
		]);
	});

	test("title, series and standfirst are the source’s", () => {
		const [series, title, , standfirst] = published.split("\n\n");
		expect(document.querySelector(".series")?.textContent).toBe(series);
		expect(document.querySelector("h1")?.textContent).toBe(title);
		expect(all(".standfirst").map(authorsWords)).toEqual([standfirst]);
	});

	test("in reader mode they are whole and clean, and the evidence is kept", () => {
		const reader = new Readability(parseHTML(html).document).parse();
		const { document: read } = parseHTML(
			`<!doctype html><body>${reader?.content}</body>`,
		);
		const words = ["p1", "p2", "p3", "p4", "p5", "p6", "author"].map((id) => {
			const paragraph = read.getElementById(id);
			return paragraph ? authorsWords(paragraph) : `${id} is missing`;
		});
		expect(words).toEqual(paragraphs);
		const notes = all("li[id^=fn-]", read).map(({ id }) => id);
		const after = notes.filter((id) => id.startsWith("fn-after--"));
		expect([notes.length - after.length, after.length]).toEqual([39, 16]);
		expect(all("li[id^=fn-] blockquote", read).length).toBe(
			all("li[id^=fn-] blockquote").length,
		);
		expect(read.querySelector("[data-annotation]")).toBeNull();
	});
});

describe("the ids that other people link to", () => {
	const claims = all(".claim").map(({ id }) => id.replace(/^c-/, ""));

	test("every claim has its words, its marker, its annotation and its footnote", () => {
		expect(claims).toHaveLength(39);
		for (const claim of claims) {
			expect(
				document.getElementById(`fnref-${claim}`)?.getAttribute("href"),
			).toBe(`#fn-${claim}`);
			expect(document.getElementById(`fn-${claim}`)?.tagName).toBe("LI");
			const annotation = document.querySelector(`[data-annotation="${claim}"]`);
			expect(annotation?.id).toBe(`note-${claim}`);
			expect(
				all("a", annotation ?? document).map((link) =>
					link.getAttribute("href"),
				),
			).toEqual([
				`#note-${claim}`,
				`#fn-${claim}`,
				`/c/${claim}/`,
				`#fnref-${claim}`,
			]);
			const back = document.querySelector(
				`#fn-${claim} [data-footnote-backref]`,
			);
			expect(back?.getAttribute("href")).toBe(`#fnref-${claim}`);
		}
	});

	test("markers, annotations and list items carry the same number", () => {
		const items = all(".footnotes > ol > li").map(({ id }) =>
			id.replace(/^fn-/, ""),
		);
		expect(items).toEqual(claims);
		for (const [index, claim] of claims.entries()) {
			const marker = document.getElementById(`fnref-${claim}`);
			expect(marker?.getAttribute("data-mark")).toBe(String(index + 1));
			// A search for the author’s words must not stumble over a number between them.
			expect(marker?.textContent).toBe("");
			expect(
				document.querySelector(`[data-annotation="${claim}"] b`)?.textContent,
			).toBe(String(index + 1));
		}
	});

	test("no id stands twice, and every link inside the page leads somewhere", () => {
		const ids = all("[id]").map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		const targets = all('a[href^="#"]').map(
			(link) => (link.getAttribute("href") ?? "").slice(1).split(":~:")[0],
		);
		expect(targets.filter((target) => !ids.includes(target ?? ""))).toEqual([]);
	});

	test("everything in a paragraph that is not the author’s is marked as editorial", () => {
		const foreign = all(".article-body > p *").filter(
			(element) =>
				!element.closest("[data-editorial]") &&
				!element.classList.contains("claim"),
		);
		expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
	});
});

describe("the evidence", () => {
	test("the legend counts what the notes say", () => {
		const tally = all(".legend li").map(({ textContent }) => textContent);
		const statuses = all(".note-status").map(({ textContent }) => textContent);
		const count = (status: string) =>
			statuses.filter((said) => said === status).length;
		expect(tally).toEqual([
			`${count("Supported")} Supported`,
			`${count("Supported, with a detail")} Supported, with a detail`,
			`${count("Differs from the record")} Differs from the record`,
			`${count("Not established")} Not established`,
			`${count("Contested")} Contested`,
			`${count("Author’s judgement")} Author’s judgement`,
		]);
		expect(statuses).toHaveLength(39);
	});

	test("every source shows its words, who published them, and two links that leave the site", () => {
		const items = all(".citations > li");
		expect(items.length).toBeGreaterThan(39);
		for (const item of items) {
			expect(item.querySelector("blockquote p")?.textContent).toBeTruthy();
			const [source, archive] = all(".source a", item).map((link) =>
				link.getAttribute("href"),
			);
			expect(source).toMatch(/^https?:\/\//);
			expect(archive).toBe(
				`https://web.archive.org/web/${archive?.split("/")[4]}/${source}`,
			);
		}
	});

	test("quotations in Japanese say so, and stand after a translation that is not a quotation", () => {
		const japanese = all("blockquote[lang=ja]");
		expect(japanese.length).toBeGreaterThan(10);
		for (const quote of japanese) {
			const gloss = quote.previousElementSibling;
			expect(gloss?.className).toBe("gloss");
			if (!quote.closest(".deciding"))
				expect(gloss?.textContent).toMatch(/ \(our translation\)$/);
		}
	});

	test("every run of Japanese in the page is in an element whose language is Japanese", () => {
		const unmarked: string[] = [];
		const walk = (node: Node, language: string): void => {
			const own =
				"getAttribute" in node
					? ((node as Element).getAttribute("lang") ?? language)
					: language;
			if (
				node.nodeType === 3 &&
				own === "en" &&
				/[\u3040-\u30ff\u4e00-\u9fff]/.test(node.textContent ?? "")
			) {
				unmarked.push(node.textContent ?? "");
			}
			for (const child of node.childNodes) walk(child, own);
		};
		walk(document.body, "en");
		expect(unmarked).toEqual([]);
	});
});

describe("the sidebar", () => {
	/** The first group of the one place in the style sheet that is like this. */
	const only = (pattern: RegExp): number => {
		const found = [...html.matchAll(pattern)].map(([, group]) => Number(group));
		expect(found, String(pattern)).toHaveLength(1);
		return found[0] ?? 0;
	};

	test("is at least as wide as its digests are measured for, in their size", () => {
		const width = only(/\.beside-notes\{[^}]*minmax\(([\d.]+)rem, ?20rem\)/g);
		const size = only(/\.annotations\{[^}]*font:([\d.]+)rem\/1\.4286 /g);
		expect([width, size]).toEqual([19, 0.875]);
		expect(width / size).toBe(DIGEST_LINE_EMS);
	});
});

describe("the weight of the page", () => {
	const weight = weightOf(site);

	test("with all evidence and without fonts it is at most 22 kB, 400 B for each claim and 100 B for each quotation, of it scripts 5 kB", () => {
		expect(weight.claims).toBe(39);
		expect(BUDGET.page({ claims: 39, quotations: 270 })).toBe(64_600);
		expect(weight.page).toBeLessThanOrEqual(BUDGET.page(weight));
		expect(weight.scripts).toBeGreaterThan(0);
		expect(weight.scripts).toBeLessThanOrEqual(5_000);
		expect(weight.styleSheets).toEqual([]);
	});

	test("its fonts are at most 77 kB, never block the text, and two are preloaded", () => {
		expect(weight.fontFiles).toBeGreaterThan(0);
		expect(weight.fonts).toBeLessThanOrEqual(75_000);
		const faces = html.match(/@font-face\s*{[^}]*url\([^}]*}/g) ?? [];
		expect(faces).toHaveLength(weight.fontFiles);
		expect(faces.filter((face) => !/font-display:\s*swap/.test(face))).toEqual(
			[],
		);
		expect(
			html.match(/(?<=rel="preload" href="\/_astro\/)[a-z-]+/g)?.sort(),
		).toEqual(["sans", "serif"]);
	});
});
