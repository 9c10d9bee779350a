import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { hostHeaders } from "../../src/site/headers.ts";
import { apacheConfig } from "../../src/site/htaccess.ts";
import { freshFolder, run, siteFolder } from "../build/run.ts";
import { probedContent } from "../probed-content.ts";
import { ADDRESS, brief, named, OVERRIDDEN, others, plain } from "../probes.ts";
import { siteInChromium } from "./site.ts";

declare global {
	/** What the attacks call; undefined where nobody defined it. */
	var probe: (() => void) | undefined;
	var executed: number | undefined;
}

/** Builds the site of the content in which every field attacks. */
function builtSite(): string {
	const content = freshFolder();
	for (const [file, text] of probedContent()) {
		mkdirSync(dirname(join(content, file)), { recursive: true });
		writeFileSync(join(content, file), text);
	}
	const site = siteFolder();
	const { status, stderr } = run("astro", ["build", "--outDir", site], {
		CONTENT_DIR: content,
		SITE_URL: "https://example.org",
	});
	if (status !== 0) throw new Error(stderr);
	return site;
}

const site = builtSite();
const file = (path: string): string => readFileSync(join(site, path), "utf8");
const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".html"))
	.sort();
const { open } = siteInChromium(site);

/** Texts whose blanks a page or a format may set otherwise. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("the pages of content in which every field attacks", () => {
	test("execute nothing, even where no policy would stop it", async () => {
		const page = await open({ path: "/robots.txt", bypassCSP: true });
		const dialogs: string[] = [];
		page.on("dialog", (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		await page.addInitScript(() => {
			globalThis.executed = 0;
			globalThis.probe = () => {
				globalThis.executed = (globalThis.executed ?? 0) + 1;
			};
		});
		for (const path of pages) {
			await page.goto(new URL(`/${path}`, page.url()).href);
			const found = await page.evaluate(() => ({
				executed: globalThis.executed,
				foreign: [
					...document.querySelectorAll(
						"img, iframe, object, embed, base, [src=x]",
					),
				].map(({ outerHTML }) => outerHTML),
				handlers: [...document.querySelectorAll("*")]
					.flatMap((element) => element.getAttributeNames())
					.filter((name) => name.startsWith("on")),
				addresses: [...document.querySelectorAll("[href]")]
					.map((element) => element.getAttribute("href") ?? "")
					.filter((href) => !/^(https?:|mailto:|[/#])/.test(href)),
			}));
			expect(found, path).toEqual({
				executed: 0,
				foreign: [],
				handlers: [],
				addresses: [],
			});
		}
		expect(pages).toHaveLength(19);
		expect(dialogs).toEqual([]);
	});

	test("would tell if something were executed", async () => {
		const page = await open({ path: "/robots.txt", bypassCSP: true });
		await page.evaluate((html) => {
			globalThis.probe = () => {
				globalThis.executed = 1;
			};
			document.body.innerHTML = html;
		}, others("title"));
		await expect.poll(() => page.evaluate(() => globalThis.executed)).toBe(1);
	});

	test("break no policy either", async () => {
		const page = await open({ path: "/robots.txt" });
		const complaints: string[] = [];
		page.on("console", (message) => complaints.push(message.text()));
		page.on("pageerror", (error) => complaints.push(error.message));
		for (const path of ["", "c/opening/", "s/town/", "c/opening/1/"])
			await page.goto(new URL(`/${path}`, page.url()).href);
		expect(complaints).toEqual([]);
	});
});

describe("each value stands as it was typed", () => {
	test.each([
		[
			"index.html",
			[
				...["series", "title", "standfirst", "number", "claim", "text"],
				...["second note", "probe note", "reply", "retired", "after quote"],
				...["claim quote", "claim remark", "second quote", "probe quote"],
			].map(others),
			[
				...["publisher", "claim gloss", "would-change", "wrote", "checked"],
				...["reason", "from", "slip", "about owner", "about rights"],
				...["meetings title", "meetings description", "timeline title"],
				...["timeline description", "actor council", "counted", "second"],
				...["event meeting", "place meeting"],
			].map(plain),
			[...["digest", "probe", "aftermath"].map(brief), OVERRIDDEN],
			["Dr", "Ada", "Brown", "Editor"].map(named),
		],
		[
			"s/town/index.html",
			["town title", "town institution", "town container"].map(others),
			["town publisher", "town issued-note", "town origin"].map(plain),
			["Family", "Given"].map(named),
		],
		[
			"about/index.html",
			["what", "where", "how"].map((part) => plain(`builders-figure ${part}`)),
		],
		["c/gone/index.html", [others("gone"), others("retired")]],
		["c/opening/1/index.html", [others("first note")]],
		["changes/index.html", [plain("first"), plain("second")]],
	])("on %s", async (path, ...values) => {
		const page = await open({ path: `/${path}`, javaScriptEnabled: false });
		const text = oneLine((await page.textContent("body")) ?? "");
		const expected = values.flat().map(oneLine);
		expect(expected.filter((value) => !text.includes(value))).toEqual([]);
	});

	test("in the page’s JSON-LD, title and preview", async () => {
		const page = await open({ path: "/" });
		const graph = JSON.parse(
			(await page.textContent("script[type='application/ld+json']")) ?? "",
		);
		expect(graph["@graph"]).toEqual(
			expect.arrayContaining([
				expect.objectContaining({
					headline: others("title"),
					description: others("standfirst"),
					url: `${ADDRESS}article`,
				}),
				expect.objectContaining({ "@type": "Claim", text: others("claim") }),
			]),
		);
		expect(await page.title()).toContain(others("title"));
		const preview = page.locator("meta[property='og:title']");
		expect(await preview.getAttribute("content")).toContain(others("title"));
	});

	test("in the tables, a formula with an apostrophe before it", () => {
		const rows = (name: string): Record<string, string>[] =>
			parse(file(`data/${name}.csv`), { bom: true, columns: true });
		const [opening] = rows("claims");
		expect(opening).toMatchObject({
			digest: `'${brief("digest")}`,
			deciding_quote: `'${others("claim quote")}`,
			deciding_gloss: `'${plain("claim gloss")}`,
			note: `'${others("second note")}`,
			source_urls: `${ADDRESS}town ${ADDRESS}gazette`,
			would_change: `'${plain("would-change")}`,
			wrote_by: `'${plain("wrote")}`,
			checked_by: `'${plain("checked")}`,
		});
		expect(rows("evidence").map(({ quotation }) => quotation)).toContain(
			`'${others("second quote")}`,
		);
		expect(rows("events").map(({ what }) => what)).toContain(
			`'${plain("event meeting")}`,
		);
		expect(rows("sought").map(({ how }) => how)).toContain(
			`'${plain("photograph how")}`,
		);
	});

	test("in BibLaTeX, RIS and CSL-JSON", () => {
		const straight = (text: unknown) =>
			String(text).replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
		const [bib] = new Cite(file("cite/sources.bib")).data;
		expect(straight(bib?.title)).toBe(others("town title"));
		expect(straight(bib?.publisher)).toBe(plain("town publisher"));
		expect(straight(bib?.note)).toBe(plain("town issued-note"));
		expect(bib?.author).toMatchObject([
			{
				family: named("Family"),
				given: named("Given"),
				suffix: "Jr.",
			},
			expect.anything(),
		]);
		const [ris] = new Cite(file("cite/sources.ris")).data;
		expect(ris).toMatchObject({
			title: others("town title"),
			publisher: plain("town publisher"),
			note: plain("town issued-note"),
		});
		const [csl] = JSON.parse(file("data/sources.json"));
		expect(csl).toMatchObject({
			title: others("town title"),
			custom: { origin: plain("town origin") },
			URL: `${ADDRESS}town`,
		});
	});

	test("in CITATION.cff, the annotations and the text", () => {
		expect(parseYaml(file("data/CITATION.cff"))).toMatchObject({
			authors: [{ "family-names": named("Editor") }],
			references: [
				{
					title: others("title"),
					institution: { name: plain("publisher") },
					url: `${ADDRESS}article`,
				},
			],
		});
		const { first } = JSON.parse(file("data/claims.jsonld"));
		expect(JSON.stringify(first.items)).toContain(
			JSON.stringify(others("claim")).slice(1, -1),
		);
		expect(file("data/article.txt")).toContain(OVERRIDDEN);
	});

	test("in the feed and the sitemap, which are XML", async () => {
		const page = await open({ path: "/robots.txt" });
		const read = (text: string) =>
			page.evaluate((text) => {
				const xml = new DOMParser().parseFromString(text, "application/xml");
				return {
					errors: xml.querySelectorAll("parsererror").length,
					title: xml.querySelector("title")?.textContent,
					summary: new DOMParser().parseFromString(
						xml.querySelector("summary")?.textContent ?? "",
						"text/html",
					).body.textContent,
				};
			}, text);
		expect(await read(file("changes.atom"))).toEqual({
			errors: 0,
			title: `Changes: ${others("title")}: annotated edition`,
			summary: plain("second"),
		});
		for (const name of ["sitemap-index.xml", "sitemap-0.xml"])
			expect((await read(file(name))).errors, name).toBe(0);
		expect((await read("<a>]]></a>")).errors).toBe(1);
	});

	test("in the brief, which has nothing that runs", async () => {
		const bytes = new Uint8Array(readFileSync(join(site, "brief.pdf")));
		const pdf = await getDocument({ data: bytes }).promise;
		const pages = Array.from({ length: pdf.numPages }, (_, index) =>
			pdf.getPage(index + 1),
		);
		const contents = await Promise.all(
			pages.map(async (page) => (await page).getTextContent()),
		);
		const packed = (text: string) => text.replaceAll(/\s/g, "");
		const text = packed(
			contents
				.flatMap(({ items }) => items)
				.map((item) => ("str" in item ? item.str : ""))
				.join(""),
		);
		const values = [
			...["title", "claim", "second note", "claim quote", "reply"].map(others),
			...["reason", "would-change", "event meeting"].map(plain),
			...["digest", "aftermath"].map(brief),
		];
		expect(values.filter((value) => !text.includes(packed(value)))).toEqual([]);
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({
			Title: expect.stringContaining(others("title")),
		});
		expect(await pdf.getJSActions()).toBeNull();
		const annotations = await Promise.all(
			pages.map(async (page) => (await page).getAnnotations()),
		);
		const links = annotations
			.flat()
			.flatMap(({ unsafeUrl }) => unsafeUrl ?? []);
		expect(links).toContain(`${ADDRESS}town`);
		expect(links.filter((link) => !/^(https?:|mailto:)/.test(link))).toEqual(
			[],
		);
	});

	test("and the hosts’ files have nothing of it", () => {
		expect(file("_headers")).toBe(hostHeaders("/"));
		expect(file(".htaccess")).toBe(apacheConfig("/"));
	});
});
