import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { Brief } from "../build/pdf/brief.ts";
import {
	authorsWords,
	open,
	paragraphs,
	published,
	series,
	site,
	standfirst,
	title,
} from "./live.ts";

const document = open("index.html");
const passages = [...document.querySelectorAll(".article-body > p")];

test("the page has the author’s words, code point for code point", () => {
	expect(passages.map(authorsWords)).toEqual(paragraphs);
	expect(document.querySelector(".series")?.textContent).toBe(series);
	expect(document.querySelector("h1")?.textContent).toBe(title);
	expect(authorsWords(document.querySelector(".standfirst"))).toBe(standfirst);
});

test("each paragraph’s own page has its words, and each claim’s page the words of its claim", () => {
	for (const [index, { id }] of passages.entries()) {
		if (!/^p\d+$/.test(id)) continue;
		const page = open(`p/${id.slice(1)}/index.html`);
		expect(authorsWords(page.querySelector(".passage-words p")), id).toBe(
			paragraphs[index],
		);
	}
	for (const { id, textContent } of document.querySelectorAll(".claim"))
		expect(
			open(`c/${id.slice(2)}/index.html`).querySelector("mark")?.textContent,
			id,
		).toBe(textContent);
});

test("article.txt is the text as published, byte for byte", () => {
	expect(readFileSync(join(site, "data/article.txt"), "utf8")).toBe(published);
});

test("the data’s selectors stand at the claim’s words in it", () => {
	const { first } = JSON.parse(
		readFileSync(join(site, "data/claims.jsonld"), "utf8"),
	);
	const codePoints = Array.from(published);
	for (const { target } of first.items) {
		const [{ selector: onPage }, { selector: inText }] = target;
		const [{ start, end }, { exact }] = inText;
		expect(codePoints.slice(start, end).join("")).toBe(exact);
		expect(document.getElementById(onPage[0].value)?.textContent).toBe(exact);
	}
});

describe.each(["brief.pdf", "brief-letter.pdf"])("%s", (name) => {
	test("has the author’s words, at line ends too", async () => {
		const brief = new Brief(
			await PDFDocument.load(readFileSync(join(site, name))),
		);
		const parts = brief.parts();
		const own = parts
			.filter(({ section, type }) => section === "The article" && type === "P")
			.map(({ element }) =>
				brief
					.textOf(element, ["Link", "Lbl", "Note"])
					// In a draft the number of a paragraph leads nowhere, and is words.
					.replace(/^¶\d/, ""),
			);
		expect(own).toEqual(paragraphs);
		expect(parts.slice(0, 3).map(({ text }) => text)).toEqual([
			series,
			title,
			standfirst,
		]);
	});
});
