import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { cardsOf } from "../../src/cards/card.ts";
import { facesFor } from "../../src/cards/card-faces.ts";
import { drawCard } from "../../src/cards/draw.ts";
import { renderCard } from "../../src/cards/render.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { freshFolder } from "./run.ts";
import { expandSafely, schemaFaults } from "./vocabularies.ts";

const site = inject("site");
const ORIGIN = "http://localhost:4321";
const read = new Map<string, Document>();
/** A page of a built site, parsed once. */
function open(path: string, folder = site): Document {
	const file = join(folder, path, "index.html");
	const { document } = read.has(file)
		? { document: read.get(file) }
		: parseHTML(readFileSync(file, "utf8"));
	if (!document) throw new Error(`There is no ${file}.`);
	read.set(file, document);
	return document;
}
const folders = (path: string) => readdirSync(join(site, path)).sort();

const paragraphs = folders("p").map((name) => ({
	path: `p/${name}/`,
	card: `p-${name}`,
	id: `p${name}`,
}));
/** Claims that edition 2 divided. */
const RETIRED = [
	"blue-book",
	"cautious-reactions",
	"reset",
	"without-conditions",
];
const claims = folders("c")
	.filter((name) => !RETIRED.includes(name))
	.map((name) => ({
		path: `c/${name}/`,
		card: `c-${name}`,
		id: `c-${name}`,
	}));
const article = open("");

/** The author's words at an id of the article. */
function wordsAt(id: string): string {
	const copy = article.getElementById(id)?.cloneNode(true);
	if (!copy) return `${id} is missing`;
	for (const mark of (copy as Element).querySelectorAll("[data-editorial]"))
		mark.remove();
	return (copy.textContent ?? "").trim();
}

const meta = (document: Document, name: string) =>
	document
		.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
		?.getAttribute("content");

/** Width and height from a PNG's header chunk. */
function sizeOf(png: Buffer) {
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test("each paragraph and each claim of the article has a page and a card, each retired claim a page, and nothing else has either", () => {
	expect(paragraphs.map(({ id }) => id)).toEqual([
		"p1",
		"p2",
		"p3",
		"p4",
		"p5",
		"p6",
	]);
	const marked = [...article.querySelectorAll(".claim")].map(({ id }) => id);
	expect(marked).toHaveLength(39);
	expect(claims.map(({ id }) => id)).toEqual([...marked].sort());
	expect(folders("c")).toEqual(expect.arrayContaining(RETIRED));
	expect(folders("og")).toEqual(
		["article", ...[...paragraphs, ...claims].map(({ card }) => card)]
			.map((card) => `${card}.png`)
			.sort(),
	);
});

describe.each([
	["a paragraph", paragraphs],
	["a claim", claims],
])("each page of %s", (_kind, pages) => {
	test("tells chats and networks whose words these are", () => {
		for (const { path, card, id } of pages) {
			const document = open(path);
			const words = wordsAt(id);
			const title = document.querySelector("title")?.textContent ?? "";
			const description = meta(document, "description") ?? "";
			expect({
				alt: meta(document, "og:image:alt"),
				url: meta(document, "og:url"),
				canonical: document
					.querySelector("link[rel=canonical]")
					?.getAttribute("href"),
				image: meta(document, "og:image"),
				width: meta(document, "og:image:width"),
				height: meta(document, "og:image:height"),
				type: meta(document, "og:type"),
				card: meta(document, "twitter:card"),
				title: meta(document, "og:title"),
				description: meta(document, "og:description"),
			}).toEqual({
				alt: words,
				url: `${ORIGIN}/${path}`,
				canonical: `${ORIGIN}/${path}`,
				image: `${ORIGIN}/og/${card}.png`,
				width: "1200",
				height: "630",
				type: "article",
				card: "summary_large_image",
				title,
				description,
			});
			for (const text of [title, description])
				expect(text.startsWith(`“${words.slice(0, 30)}`), text).toBe(true);
		}
	});

	test("is an address of its own, a part of the article’s page, with the author alone as author", () => {
		for (const { path } of pages) {
			const document = open(path);
			if (meta(document, "robots") === "noindex") continue;
			const href = (rel: string) =>
				document.querySelector(`link[rel=${rel}]`)?.getAttribute("href");
			expect(href("canonical")).toBe(`${ORIGIN}/${path}`);
			expect(href("cite-as")).toBe(`${ORIGIN}/`);
			expect(
				[...document.querySelectorAll("meta[name=author]")].map((author) =>
					author.getAttribute("content"),
				),
			).toEqual(["Sandip Kumar Mishra"]);
			const script = document.querySelector(
				'script[type="application/ld+json"]',
			);
			expect(JSON.parse(script?.textContent ?? "")).toMatchObject({
				"@type": "WebPage",
				"@id": `${ORIGIN}/${path}`,
				isPartOf: {
					"@type": "WebPage",
					"@id": `${ORIGIN}/`,
					url: `${ORIGIN}/`,
				},
			});
		}
	});

	test("has only terms of schema.org in its JSON-LD", async () => {
		const script = open(pages[0]?.path ?? "").querySelector(
			'script[type="application/ld+json"]',
		);
		const data = JSON.parse(script?.textContent ?? "");
		expect(await expandSafely(data)).toHaveLength(1);
		const { "@context": context, ...node } = data;
		expect(schemaFaults({ "@context": context, "@graph": [node] })).toEqual([
			[],
		]);
	});

	test("shows the words in their sentences, without a change", () => {
		for (const { path, id } of pages) {
			const shown = open(path)
				.querySelector(".passage-words p")
				?.cloneNode(true) as Element;
			for (const mark of shown.querySelectorAll("[data-editorial]"))
				mark.remove();
			const paragraph = wordsAt(
				id.startsWith("c-")
					? (article.getElementById(id)?.closest("p")?.id ?? "")
					: id,
			);
			expect(paragraph, path).toContain(shown.textContent?.trim());
			if (id.startsWith("c-"))
				expect(shown.querySelector("mark")?.textContent).toBe(wordsAt(id));
			else expect(shown.textContent?.trim()).toBe(paragraph);
		}
	});

	test("leads to the words in the article, and every link in it leads somewhere", () => {
		for (const { path, id } of pages) {
			const document = open(path);
			expect(
				document.querySelector(".passage-context a")?.getAttribute("href"),
			).toBe(`/#${id}`);
			for (const link of document.querySelectorAll('a[href^="/"]')) {
				const [page = "", target] = (link.getAttribute("href") ?? "").split(
					"#",
				);
				if (!page.endsWith("/")) {
					expect(existsSync(join(site, page)), page).toBe(true);
					continue;
				}
				const linked = open(page);
				if (target) expect(linked.getElementById(target), path).toBeTruthy();
			}
		}
	});

	test("has a card of 1200 by 630 pixels and less than 300 kB", () => {
		for (const { card } of pages) {
			const png = readFileSync(join(site, "og", `${card}.png`));
			expect(png.subarray(1, 4).toString()).toBe("PNG");
			expect(sizeOf(png), card).toEqual({ width: 1200, height: 630 });
			expect(png.length, card).toBeLessThan(300_000);
		}
	});
});

test("each claim’s page has verdict, finding and note of the article’s own list, and every source, open", () => {
	const said = (element: Element | null | undefined) =>
		(element?.textContent ?? "").replace(/\s+/g, " ").trim();
	for (const { path, id } of claims) {
		const note = article.getElementById(id.replace(/^c-/, "fn-"));
		const page = open(path);
		for (const part of [".note-status", ".note-digest", ".note-text"])
			expect(said(page.querySelector(part)), path).toBe(
				said(note?.querySelector(part)),
			);
		const quotations = (root: ParentNode | null | undefined) =>
			[...(root?.querySelectorAll("blockquote p") ?? [])].map(said);
		expect(quotations(page.querySelector(".note")), path).toEqual(
			quotations(note),
		);
		expect(page.querySelector("details")).toBeNull();
	}
});

test("a claim’s page says of a source what the list leaves out: title, authors, and all words that it bears on", () => {
	const deciding = open("c/softening/").querySelector(".decides .source");
	expect(deciding?.textContent).toBe(
		"The News, 2 May 2019, Abe ready to meet N Korea’s Kim ‘unconditionally’, AFP. Archive. As it was read. Establishes “softening in the Shinzo Abe government's previously hard-line approach towards North Korea”",
	);
});

test("a claim’s page leads on to the next claim, with its verdict and finding", () => {
	const next = open("c/us-north-korea-summits/").querySelector("a[rel=next]");
	expect(next?.getAttribute("href")).toBe("/c/china-summits/");
	expect(next?.textContent).toBe(
		"Next: ¶2, note 11Differs from the record: Kim and Xi had met not three but four times: in March, May and June 2018 and in January 2019.",
	);
});

test("a paragraph’s page finds its words across a marker, which is set apart from the word before it", () => {
	const words = open("p/3/").querySelector(".passage-words")?.textContent;
	expect(words).not.toMatch(/20191\d|20192\d/);
});

test("a paragraph without a claim has no digests", () => {
	const other = inject("otherSite");
	expect(open("p/2/", other).querySelector(".digests")).toBeNull();
	expect(open("p/1/", other).querySelector(".digests")).not.toBeNull();
});

test("before and after a page are its neighbours in reading order", () => {
	const links = (path: string) =>
		[...open(path).querySelectorAll(".passage-nav a")].map(
			(link) => `${link.getAttribute("rel")} ${link.getAttribute("href")}`,
		);
	expect(links("p/1/")).toEqual(["next /p/2/"]);
	expect(links("p/3/")).toEqual(["prev /p/2/", "next /p/4/"]);
	expect(links("p/6/")).toEqual(["prev /p/5/"]);
	expect(links("c/china-summits/")).toEqual([
		"prev /c/us-north-korea-summits/",
		"next /c/us-south-korea-summits/",
	]);
});

test("every page that search engines list is its own canonical; no other page names one", () => {
	const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
		(file) => file.endsWith(".html"),
	);
	for (const file of pages) {
		const { document } = parseHTML(readFileSync(join(site, file), "utf8"));
		const canonical = document.querySelector("link[rel=canonical]");
		const unlisted = meta(document, "robots") === "noindex";
		expect(canonical?.getAttribute("href"), file).toBe(
			unlisted ? undefined : `${ORIGIN}/${file.replace(/index\.html$/, "")}`,
		);
	}
	expect(
		meta(
			parseHTML(readFileSync(join(site, "404.html"), "utf8")).document,
			"robots",
		),
	).toBe("noindex");
});

test("the article’s own preview has its title and standfirst", () => {
	expect(meta(article, "og:url")).toBe(`${ORIGIN}/`);
	expect(meta(article, "og:image")).toBe(`${ORIGIN}/og/article.png`);
	expect(meta(article, "og:image:alt")).toBe(
		"Japan’s North Korea Reset. Dr Sandip Kumar Mishra comments on the discernible softening in the Shinzo Abe government's previously hard-line approach towards North Korea",
	);
});

test("a card is kept by its content, and drawn anew it has the same bytes", async () => {
	const cache = join(freshFolder(), "cards");
	const cards = cardsOf(frozenEdition());
	const [card] = cards;
	const svg = card ? drawCard(card, await facesFor(cards, "en")) : "";
	const drawn = await renderCard(svg, cache);
	const [file = "", ...more] = readdirSync(cache);
	expect(more).toEqual([]);
	expect(drawn).toEqual(readFileSync(join(site, "og", `${card?.name}.png`)));
	// What is taken from the cache is what lies there, behind its digest.
	const keep = (bytes: string) =>
		Buffer.concat([
			createHash("sha256").update(bytes).digest(),
			Buffer.from(bytes),
		]);
	writeFileSync(join(cache, file), keep("kept"));
	expect((await renderCard(svg, cache)).toString()).toBe("kept");
	for (const broken of [keep("kept").subarray(0, 34), "", "garbage"]) {
		writeFileSync(join(cache, file), broken);
		expect(await renderCard(svg, cache)).toEqual(drawn);
	}
	const other = await renderCard(svg.replace("#f8f3e9", "#ffffff"), cache);
	expect(other).not.toEqual(drawn);
	expect(readdirSync(cache)).toHaveLength(2);
});

test("a card is drawn also where nothing can be kept", async () => {
	const file = join(freshFolder(), "no-folder");
	writeFileSync(file, "");
	const cards = cardsOf(frozenEdition());
	const [card] = cards;
	const svg = card ? drawCard(card, await facesFor(cards, "en")) : "";
	expect(await renderCard(svg, file)).toEqual(
		readFileSync(join(site, "og", `${card?.name}.png`)),
	);
});

describe("an address that was retired", () => {
	const other = inject("otherSite");

	test.each([
		[
			"without-conditions",
			"offer-without-conditions",
			"On 3 May 2019, Japanese",
		],
		["reset", "course-correction", "This is an important reset"],
		["blue-book", "blue-book-removal", "the changed Japanese posture"],
		["cautious-reactions", "cautious-words", "the US and South Korea have"],
	])("of edition 1, c/%s/, leads to c/%s/", (name, successor, words) => {
		const page = open(`c/${name}/`);
		expect(page.querySelector("h1")?.textContent).toBe(
			"Retired on 25 November 2026",
		);
		expect(
			page.querySelector(".passage-words")?.textContent?.startsWith(words),
		).toBe(true);
		expect(page.querySelector(".passage-context a")?.getAttribute("href")).toBe(
			`/c/${successor}/`,
		);
		expect(article.querySelector(`#c-${name} a`)?.getAttribute("href")).toBe(
			`#c-${successor}`,
		);
	});

	test("says when and why, and what stood there", () => {
		const page = open("c/old/", other);
		expect(page.querySelector("h1")?.textContent).toBe(
			"Retired on 2 March 2026",
		);
		expect(page.querySelector(".passage-words")?.textContent).toBe(
			"It is 90 metres",
		);
		expect(page.querySelector("main")?.textContent).toContain(
			"Merged with its neighbour.",
		);
		expect(meta(page, "robots")).toBe("noindex");
	});

	test("leads to what took its place, or to the article", () => {
		const onward = (path: string) =>
			open(path, other)
				.querySelector(".passage-context a")
				?.getAttribute("href");
		expect(onward("c/old/")).toBe("/reset/c/length/");
		expect(onward("p/3/")).toBe("/reset/p/2/");
		expect(onward("c/gone/")).toBe("/reset/");
	});

	test("is told in the article under its old ids, with the way to what took its place", () => {
		const notice = open("", other).getElementById("c-old");
		expect(notice?.textContent?.replace(/\s+/g, " ").trim()).toBe(
			"old, which stood at “It is 90 metres”, was retired on 2 March 2026. Merged with its neighbour. See length instead",
		);
		expect(notice?.querySelector("a")?.getAttribute("href")).toBe("#c-length");
		expect(
			[...(notice?.querySelectorAll("[id]") ?? [])].map(({ id }) => id),
		).toEqual(["fn-old", "fnref-old"]);
	});
});
