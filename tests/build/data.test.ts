import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { EDITION } from "../edition.ts";
import { expandSafely } from "./vocabularies.ts";

const site = inject("site");
const file = (path: string) => readFileSync(join(site, path), "utf8");
const { document } = parseHTML(file("index.html"));
const published = readFileSync(`${EDITION}/source-article.txt`, "utf8");

const words = (element: Element): string => {
	const copy = element.cloneNode(true) as Element;
	for (const editorial of copy.querySelectorAll("[data-editorial]"))
		editorial.remove();
	return copy.textContent ?? "";
};
/** The author's words as the page has them, in its order. */
const pageText = [
	...document.querySelectorAll(".standfirst, .article-body > p"),
]
	.map(words)
	.join("\n\n");

const quote = z.object({
	type: z.literal("TextQuoteSelector"),
	exact: z.string(),
	prefix: z.string(),
	suffix: z.string(),
});
const position = z.object({
	type: z.literal("TextPositionSelector"),
	start: z.number(),
	end: z.number(),
});
const fragment = z.object({
	type: z.literal("FragmentSelector"),
	conformsTo: z.literal("http://tools.ietf.org/rfc/rfc3236"),
	value: z.string(),
});
const collection = z.object({
	total: z.number(),
	first: z.object({
		items: z.array(
			z.object({
				id: z.string(),
				body: z.array(
					z.looseObject({
						purpose: z.union([z.string(), z.array(z.string())]),
						source: z
							.union([z.string(), z.object({ id: z.string() })])
							.optional(),
						selector: z.looseObject({ exact: z.string() }).optional(),
						value: z.string().optional(),
					}),
				),
				target: z.tuple([
					z.object({
						source: z.string(),
						selector: z.tuple([fragment, quote]),
					}),
					z.object({
						source: z.string(),
						selector: z.tuple([position, quote]),
					}),
				]),
			}),
		),
	}),
});
const annotations = JSON.parse(file("data/claims.jsonld"));
const { total, first } = collection.parse(annotations);

const occurrences = (text: string, part: string) => text.split(part).length - 1;

describe("claims.jsonld", () => {
	test("has an annotation for each claim, in reading order", () => {
		expect(total).toBe(39);
		expect(
			first.items.map(({ target }) => target[0].selector[0].value),
		).toEqual([...document.querySelectorAll(".claim")].map(({ id }) => id));
	});

	test("has only terms of the Web Annotation vocabulary", async () => {
		expect(await expandSafely(annotations)).toHaveLength(1);
		await expect(
			expandSafely({ ...annotations, verdict: "true" }),
		).rejects.toThrow();
	});

	test("points with every selector at one place and no other, in the standfirst too", () => {
		const codePoints = Array.from(file("data/article.txt"));
		for (const { target } of first.items) {
			const [page, text] = target;
			const [{ value }, { exact, prefix, suffix }] = page.selector;
			const claim = document.getElementById(value);
			expect(claim?.textContent).toBe(exact);
			expect(occurrences(pageText, prefix + exact + suffix)).toBe(1);
			const [{ start, end }, quoted] = text.selector;
			expect(codePoints.slice(start, end).join("")).toBe(quoted.exact);
			expect(
				occurrences(published, quoted.prefix + quoted.exact + quoted.suffix),
			).toBe(1);
		}
	});

	test("has every quotation of the notes, whole", () => {
		const quoted = first.items.flatMap(({ body }) =>
			body.flatMap(({ purpose, selector, value }) =>
				Array.isArray(purpose) ? [selector?.exact ?? value] : [],
			),
		);
		const shown = [...document.querySelectorAll(".footnotes blockquote")].map(
			({ textContent }) => textContent,
		);
		expect(quoted).toHaveLength(shown.length);
		expect(new Set(quoted)).toEqual(new Set(shown));
		expect(quoted.filter((words) => words?.includes("…"))).not.toEqual([]);
	});

	test("names addresses of this site and statuses of its vocabulary", async () => {
		const scheme = JSON.parse(file("data/status.jsonld"));
		expect(await expandSafely(scheme)).toHaveLength(1);
		const statuses = scheme.hasTopConcept.map(({ id }: { id: string }) => id);
		expect(statuses).toEqual([
			"http://localhost:4321/data/status.jsonld#supported",
			"http://localhost:4321/data/status.jsonld#supported-with-detail",
			"http://localhost:4321/data/status.jsonld#differs-from-record",
			"http://localhost:4321/data/status.jsonld#not-established",
			"http://localhost:4321/data/status.jsonld#contested",
			"http://localhost:4321/data/status.jsonld#judgement",
		]);
		for (const { body, target } of first.items) {
			const tags = body.filter(({ purpose }) => purpose === "tagging");
			expect(tags).toHaveLength(1);
			expect(statuses).toContain(tags[0]?.source);
			expect(target.map(({ source }) => source)).toEqual([
				"http://localhost:4321/",
				"http://localhost:4321/data/article.txt",
			]);
		}
	});

	test("says what each source does by roles of its vocabulary, and of one that it decides", async () => {
		const scheme = JSON.parse(file("data/role.jsonld"));
		expect(await expandSafely(scheme)).toHaveLength(1);
		const roles = scheme.hasTopConcept.map(({ id }: { id: string }) => id);
		expect(roles).toHaveLength(7);
		for (const { body, id } of first.items) {
			const purposes = body.flatMap(({ purpose }) =>
				Array.isArray(purpose) ? [purpose] : [],
			);
			for (const [index, [linking, ...does]] of purposes.entries()) {
				expect(linking, id).toBe("linking");
				expect(does, id).toHaveLength(index === 0 ? 2 : 1);
				expect(roles).toEqual(expect.arrayContaining(does));
			}
			expect(purposes[0]?.[2], id).toBe(
				"http://localhost:4321/data/role.jsonld#decides",
			);
		}
	});

	test("links each claim to the sources that its note shows", () => {
		for (const { body, target } of first.items) {
			const id = target[0].selector[0].value.replace(/^c-/, "fn-");
			const shown = [
				...document.querySelectorAll(`#${id} .source > a:not(.archive)`),
			].map((link) => link.getAttribute("href"));
			const linked = body
				.filter(({ purpose }) => Array.isArray(purpose))
				.map(({ source }) => (typeof source === "object" ? source.id : source));
			expect(linked).toEqual(shown);
		}
	});
});

test("sought.csv has what was looked for, each entry with claims of the collection", () => {
	const sought: { id: string; claims: string }[] = parse(
		file("data/sought.csv"),
		{ bom: true, columns: true },
	);
	expect(sought).toHaveLength(34);
	const ids = first.items.map(({ id }) => id.split("#")[1]);
	for (const { id, claims } of sought)
		expect(ids, id).toEqual(
			expect.arrayContaining(claims.split(" ").filter(Boolean)),
		);
	expect(sought.flatMap(({ claims }) => claims.split(" "))).toContain(
		"trump-call",
	);
});

test("article.txt is the source text, byte for byte", () => {
	expect(readFileSync(join(site, "data/article.txt"))).toEqual(
		readFileSync(`${EDITION}/source-article.txt`),
	);
});

describe("claims.csv", () => {
	const csv = file("data/claims.csv");
	const rows: Record<string, string>[] = parse(csv, {
		bom: true,
		columns: true,
	});

	test("is RFC 4180 in UTF-8, with the mark by which Excel knows it", () => {
		expect(csv.startsWith("\ufeffnumber,id,passage,words,")).toBe(true);
		expect(csv.endsWith("\r\n")).toBe(true);
		expect(
			csv.replaceAll(/"(?:[^"]|"")*"/g, "").replaceAll("\r\n", ""),
		).not.toMatch(/[\r\n"]/);
	});

	test("has a row for each claim, with the author’s words", () => {
		expect(rows.map(({ id }) => `c-${id}`)).toEqual(
			[...document.querySelectorAll(".claim")].map(({ id }) => id),
		);
		expect(rows.map((row) => row.words)).toEqual(
			[...document.querySelectorAll(".claim")].map(
				(claim) => claim.textContent,
			),
		);
	});

	test("has no cell that a spreadsheet would calculate", () => {
		const cells = rows.flatMap((row) => Object.values(row));
		expect(cells.length).toBe(39 * 22);
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	});

	test("names sources by the ids of sources.json", () => {
		const ids = new Set(
			z
				.array(z.object({ id: z.string() }))
				.parse(JSON.parse(file("data/sources.json")))
				.map(({ id }) => id),
		);
		const cited = rows.flatMap(({ sources = "" }) => sources.split(" "));
		expect(cited.filter((id) => !ids.has(id))).toEqual([]);
		// The others are the sources of what happened next, and of events.
		expect(new Set(cited).size).toBe(173);
		expect(ids.size).toBe(195);
	});
});

test.each(["data/sources.json", "cite/article.json"])(
	"%s is CSL-JSON by the published schema",
	(path) => {
		const schema = JSON.parse(
			readFileSync("tests/fixtures/vocabularies/csl-data.json", "utf8"),
		);
		const validate = new Ajv({
			allowUnionTypes: true,
			strictTypes: false,
		}).compile(schema);
		const items = JSON.parse(file(path));
		expect(validate(items), JSON.stringify(validate.errors)).toBe(true);
		expect(validate([{ ...items[0], publiser: "x" }])).toBe(false);
	},
);
