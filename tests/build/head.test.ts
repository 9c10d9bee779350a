import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { frozenEdition } from "../frozen-edition.ts";
import { expandSafely, schemaFaults } from "./vocabularies.ts";

const site = inject("site");
const { document } = parseHTML(readFileSync(join(site, "index.html"), "utf8"));
const meta = (prefix: string) =>
	Object.fromEntries(
		[...document.querySelectorAll(`meta[name^="${prefix}"]`)].map((element) => [
			element.getAttribute("name"),
			element.getAttribute("content"),
		]),
	);

test("reference managers find the report, its institution, number and series", () => {
	expect(meta("citation_")).toMatchObject({
		citation_title: "Japan’s North Korea Reset",
		citation_author: "Mishra, Sandip Kumar",
		citation_publication_date: "2019/05/20",
		citation_technical_report_institution:
			"Institute of Peace and Conflict Studies",
		citation_technical_report_number: "5588",
		citation_series_title: "East Asia Compass",
		citation_language: "en",
		citation_public_url: "http://localhost:4321/",
	});
});

test("Dublin Core says the same, and where the original is", () => {
	expect(meta("DC.")).toEqual({
		"DC.title": "Japan’s North Korea Reset",
		"DC.creator": "Mishra, Sandip Kumar",
		"DC.publisher": "Institute of Peace and Conflict Studies",
		"DC.date": "2019-05-20",
		"DC.language": "en",
		"DC.source": "https://www.ipcs.org/comm_select.php?articleNo=5588",
	});
});

test("every file that the page offers is there", () => {
	const links = [
		...document.querySelectorAll(
			"link[rel=alternate], link[rel=describedby], link[rel=license], link[rel=icon], link[rel=apple-touch-icon], .offers li a",
		),
	].map((link) => link.getAttribute("href") ?? "");
	expect(links).toEqual(
		expect.arrayContaining([
			"/data/claims.jsonld",
			"/data/claims.csv",
			"/data/sources.json",
			"/data/article.txt",
			"/data/status.jsonld",
			"/data/role.jsonld",
			"/data/evidence.csv",
			"/data/events.csv",
			"/data/sought.csv",
			"/cite/article.bib",
			"/cite/article.ris",
			"/cite/article.json",
			"/cite/sources.bib",
			"/cite/sources.ris",
			"/licence.txt",
			"/favicon.ico",
			"/favicon.svg",
			"/apple-touch-icon.png",
		]),
	);
	for (const href of links)
		expect(readFileSync(join(site, href)).length).toBeGreaterThan(0);
	expect(
		document.querySelector("link[rel=cite-as]")?.getAttribute("href"),
	).toBe("http://localhost:4321/");
});

test("a browser draws itself in the colour of the paper, light or dark", () => {
	expect(
		[...document.querySelectorAll("meta[name=theme-color]")].map((meta) => [
			meta.getAttribute("media"),
			meta.getAttribute("content"),
		]),
	).toEqual([
		["(prefers-color-scheme: light)", "#f8f3e9"],
		["(prefers-color-scheme: dark)", "#191713"],
	]);
});

test("the page says under which licence and in which edition its data are", () => {
	const section = document.querySelector(".offers");
	expect(section?.querySelector("p")?.textContent).toMatch(
		/^Edition 2, 25 November 2026\. The notes are free to use/,
	);
	expect(readFileSync(join(site, "licence.txt"), "utf8")).toBe(
		readFileSync("LICENSE", "utf8"),
	);
});

test("the works of others that reach the browser come with their licences", () => {
	const notices = readFileSync(join(site, "notices.txt"), "utf8");
	for (const words of [
		"SIL OPEN FONT LICENSE Version 1.1",
		"Copyright 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.",
		"text-fragments-polyfill",
		"Apache License",
		"Copyright (c) Tailwind Labs, Inc.",
	])
		expect(notices).toContain(words);
	expect(readFileSync(join(site, "licence.txt"), "utf8")).toContain(
		"`/notices.txt`",
	);
});

describe("the JSON-LD of the page", () => {
	const script = document.querySelector('script[type="application/ld+json"]');
	const graph = JSON.parse(script?.textContent ?? "");
	const [edition, article, ...claims] = graph["@graph"];

	test("has only types and properties of schema.org, each where it belongs", () => {
		const [first] = claims;
		const [faults, misplaced, unknown] = schemaFaults(
			graph,
			{ ...graph, "@graph": [{ ...article, appearance: first }] },
			{ ...graph, "@graph": [{ ...first, verdict: "x" }] },
		);
		expect(faults).toEqual([]);
		expect(misplaced).not.toEqual([]);
		expect(unknown).not.toEqual([]);
	});

	test("expands without an unknown term", async () => {
		expect(await expandSafely(graph)).toHaveLength(41);
		await expect(
			expandSafely({ ...graph, "@graph": [{ ...article, verdict: "x" }] }),
		).rejects.toThrow();
	});

	test("tells the article of 2019 from this edition of it", () => {
		const ORIGINAL = "https://www.ipcs.org/comm_select.php?articleNo=5588";
		expect(article).toEqual({
			"@type": "OpinionNewsArticle",
			"@id": ORIGINAL,
			url: ORIGINAL,
			headline: "Japan’s North Korea Reset",
			description: expect.stringMatching(/^Dr Sandip Kumar Mishra comments on/),
			inLanguage: "en",
			author: [
				{
					"@type": "Person",
					name: "Sandip Kumar Mishra",
					honorificPrefix: "Dr",
				},
			],
			publisher: {
				"@type": "Organization",
				name: "Institute of Peace and Conflict Studies",
			},
			isPartOf: { "@type": "CreativeWorkSeries", name: "East Asia Compass" },
			datePublished: "2019-05-20",
		});
		const { citation, dateModified, datePublished, version, ...rest } = edition;
		expect(rest).toEqual({
			"@type": "WebPage",
			"@id": "http://localhost:4321/",
			url: "http://localhost:4321/",
			name: "Japan’s North Korea Reset: annotated edition",
			inLanguage: "en",
			image: "http://localhost:4321/og/article.png",
			license: "http://localhost:4321/licence.txt",
			isBasedOn: { "@id": ORIGINAL },
			mainEntity: { "@id": ORIGINAL },
		});
		expect([datePublished, dateModified, version]).toEqual([
			"2026-11-24",
			frozenEdition().current.date,
			frozenEdition().current.number,
		]);
	});

	test("has the sources as the edition’s, in the bibliography, and none as the author’s", () => {
		expect(edition.citation).toEqual({
			"@id": "http://localhost:4321/data/sources.json",
		});
		expect(article).not.toHaveProperty("citation");
	});

	test("has each claim with its words, appearing in the original", () => {
		expect(claims).toEqual(
			[...document.querySelectorAll(".claim")].map(({ id, textContent }) => ({
				"@type": "Claim",
				"@id": `http://localhost:4321/#${id}`,
				text: textContent,
				appearance: {
					"@id": "https://www.ipcs.org/comm_select.php?articleNo=5588",
				},
			})),
		);
	});
});
