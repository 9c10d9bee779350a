import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { EDITION } from "../edition.ts";
import {
	FROZEN_AFTERMATH,
	FROZEN_CLAIMS,
	FROZEN_SLIPS,
} from "../frozen-claims.ts";
import { Brief } from "./pdf/brief.ts";
import { elements, isElement, structureOf } from "./pdf/structure.ts";

/** Which value stands where: each claim’s own place, status and sources, on the page and off it. */
const site = inject("site");
const file = (path: string) => readFileSync(join(site, path), "utf8");
const open = (path: string) => parseHTML(file(`${path}index.html`)).document;
const document = open("");

const said = (element: Element | null | undefined): string =>
	(element?.textContent ?? "").replace(/\s+/g, " ").trim();
const all = (selector: string, root: ParentNode | null): Element[] => [
	...(root?.querySelectorAll(selector) ?? []),
];
/** The status that each element is marked with. */
const statusesOf = (selector: string, root: ParentNode = document) =>
	all(selector, root).map((element) => element.getAttribute("data-status"));

const statuses = FROZEN_CLAIMS.map(({ status }) => status);

describe("the page", () => {
	test("leads back from each note to the paragraph of its own claim", () => {
		expect(
			all(".footnotes [data-footnote-backref]", document).map((link) => [
				link.getAttribute("href"),
				said(link),
				link.getAttribute("aria-label"),
			]),
		).toEqual(
			FROZEN_CLAIMS.map(({ id, number, place }) => [
				`#fnref-${id}`,
				`Back to ${place}`,
				`Back to ${place} from note ${number}`,
			]),
		);
	});

	test("names each claim’s status at its words, in its annotation, its marker, its note and its row", () => {
		expect(statusesOf(".claim")).toEqual(statuses);
		expect(statusesOf(".annotation")).toEqual(statuses);
		expect(statusesOf(".footnotes .note")).toEqual(statuses);
		expect(statusesOf(".claims tbody tr")).toEqual(statuses);
		const words = FROZEN_CLAIMS.map(({ statusWords }) => statusWords);
		expect(all(".annotation .status-words", document).map(said)).toEqual(
			words.map((word) => `${word}.`),
		);
		expect(all(".footnotes .note-status", document).map(said)).toEqual(words);
		expect(all(".claims td:nth-child(2)", document).map(said)).toEqual(words);
		expect(
			all("[data-footnote-ref]", document).map((marker) =>
				marker.getAttribute("aria-label"),
			),
		).toEqual(
			FROZEN_CLAIMS.map(
				({ number, statusWords }) =>
					`Note ${number}, ${statusWords.toLowerCase()}`,
			),
		);
	});

	test("draws each claim’s own shape wherever it draws one", () => {
		for (const place of [
			".annotation .status-mark",
			".footnotes .note .status-mark",
			".claims tbody .status-mark",
		])
			expect(
				all(place, document).map((mark) => [
					mark.getAttribute("data-status"),
					mark.querySelector("use")?.getAttribute("href"),
				]),
			).toEqual(statuses.map((status) => [status, `#mark-${status}`]));
	});

	test("underlines each status in its own manner, and those not at all in which nothing is to be learnt", () => {
		const rules = [
			...file("index.html").matchAll(
				/(?<=[{}])(?:\[data-status=([a-z-]+)\])\{([^}]*--line:[^}]*)\}/g,
			),
		].map(([, status, declarations = ""]) => [
			status,
			/--stroke:(\w+)/.exec(declarations)?.[1] ?? "solid",
		]);
		expect(rules).toEqual([
			["supported-with-detail", "dotted"],
			["differs-from-record", "solid"],
			["not-established", "dashed"],
			["contested", "double"],
		]);
		expect(file("index.html")).toContain(".claim,.verdict{--line:none;");
	});

	test("gives each annotation the digest of its claim", () => {
		expect(
			all(".annotation", document).map((annotation) => [
				annotation.getAttribute("data-annotation"),
				said(annotation.querySelector(".digest")),
			]),
		).toEqual(
			FROZEN_CLAIMS.map(({ id, number, statusWords, digest }) => [
				id,
				`${number} ${statusWords}. ${digest}`,
			]),
		);
	});

	test("says of each source which quotation it is, whether it is primary and what was seen of it; the one that decides stands first", () => {
		const told = (root: ParentNode | null) =>
			all(":is(.decides, .citations > li)", root).map((item) => [
				said(item.querySelector("blockquote")),
				said(item.querySelector(".gloss")).replace(/ \(our translation\)$/, ""),
				said(item.querySelector(".kind")),
				said(item.querySelector(".seen")),
			]);
		const expected = (
			citations: readonly (typeof FROZEN_AFTERMATH)[string][number][],
		) =>
			citations.map(({ quote, gloss, kind, seen }) => [
				quote,
				gloss,
				kind === "Primary" ? "primary" : "",
				seen,
			]);
		for (const { id, citations } of FROZEN_CLAIMS)
			expect(told(document.getElementById(`fn-${id}`)), id).toEqual(
				expected([
					...citations.filter(({ decides }) => decides),
					...citations.filter(({ decides }) => !decides),
				]),
			);
		for (const [id, citations] of Object.entries(FROZEN_AFTERMATH))
			expect(told(document.getElementById(`fn-after--${id}`)), id).toEqual(
				expected(citations),
			);
	});

	test("lists the slips of the original that stand as printed, each leading to its words", () => {
		const items = all(".slips li", document);
		expect(FROZEN_SLIPS).toHaveLength(5);
		expect(
			items.map((item) => {
				const words = item.querySelector("q");
				return said(item).replace(said(words), `“${said(words)}”`);
			}),
		).toEqual(FROZEN_SLIPS);
		for (const item of items) {
			const [, id = "", words = ""] =
				/^#(p\d):~:text=(.*)$/.exec(
					item.querySelector("a")?.getAttribute("href") ?? "",
				) ?? [];
			expect(
				said(document.getElementById(id)).replaceAll(/\d+/g, ""),
			).toContain(decodeURIComponent(words));
			expect(decodeURIComponent(words)).toBe(said(item.querySelector("q")));
		}
	});
});

test("the front door lists what differs from the record, then what is not established, and nothing else", () => {
	const of = (wanted: string) =>
		FROZEN_CLAIMS.filter(({ status }) => status === wanted);
	const items = all(".findings li", document);
	expect(
		items.map((item) => [
			item.getAttribute("data-status"),
			item.querySelector("a")?.getAttribute("href"),
			said(item).split(`${said(item.querySelector("q"))}: `)[1],
		]),
	).toEqual(
		[...of("differs-from-record"), ...of("not-established")].map(
			({ id, status, digest }) => [status, `#c-${id}`, digest],
		),
	);
	expect(said(items[0])).toBe(
		"Differs from the record: three between North Korea and China: Kim and Xi had met not three but four times: in March, May and June 2018 and in January 2019.",
	);
});

test("each retired id says why, and what to see instead", () => {
	const { retired } = z
		.object({
			retired: z.record(
				z.string(),
				z.object({ reason: z.string(), successor: z.string().optional() }),
			),
		})
		.parse(JSON.parse(readFileSync(`${EDITION}/anchors.lock.json`, "utf8")));
	expect(Object.keys(retired)).toHaveLength(4);
	for (const page of [document, open("changes/")])
		for (const [id, { reason, successor }] of Object.entries(retired)) {
			const item = page.getElementById(id);
			expect(said(item), id).toContain(` ${reason} `);
			expect(
				item?.querySelector("a:last-of-type")?.getAttribute("href"),
				id,
			).toMatch(new RegExp(`#${successor}$`));
		}
});

test("the page of a source says of a quotation that it decides where it does, and nowhere else", () => {
	const deciding = readdirSync(join(site, "s")).flatMap((source) =>
		all(".citations > li", open(`s/${source}/`)).flatMap((item) =>
			all(".uses li", item)
				.filter((use) => said(use).endsWith("It decides the verdict"))
				.map(
					(use) =>
						`${use.querySelector("a")?.getAttribute("href")} ${said(item.querySelector("blockquote"))}`,
				),
		),
	);
	expect(deciding.sort()).toEqual(
		FROZEN_CLAIMS.map(
			({ id, citations }) =>
				`/c/${id}/ ${citations.find(({ decides }) => decides)?.quote}`,
		).sort(),
	);
});

test("the page of a published note strikes what was taken out of its digest since, and marks what came", () => {
	const changed = FROZEN_CLAIMS.flatMap(({ id, digest }) => {
		const file = `${EDITION}/published/1/${id}.json`;
		if (!existsSync(file)) return [];
		const former = z
			.object({ digest: z.string() })
			.parse(JSON.parse(readFileSync(file, "utf8")));
		return former.digest === digest ? [] : [{ id, digest, former }];
	});
	expect(changed.length).toBeGreaterThan(5);
	for (const { id, digest, former } of changed) {
		const [words] = all(".compared", open(`c/${id}/1/`));
		const without = (tag: string) =>
			[...(words?.children ?? [])]
				.filter(({ localName }) => localName !== tag)
				.map(({ textContent }) => textContent)
				.join("");
		// Words are compared: a blank between them may stand on either side.
		const packed = (text: string) => text.replaceAll(" ", "");
		expect([without("ins"), without("del")].map(packed), id).toEqual(
			[former.digest, digest].map(packed),
		);
	}
});

describe("the pages of their own", () => {
	test("have the status of each claim at its words and in its note", () => {
		for (const { id, status, statusWords } of FROZEN_CLAIMS) {
			const page = open(`c/${id}/`);
			expect(statusesOf(".passage-words mark", page), id).toEqual([status]);
			expect(statusesOf(".note", page), id).toEqual([status]);
			expect(said(page.querySelector(".note-status")), id).toBe(statusWords);
		}
	});

	test.each(["¶1", "¶2", "¶3", "¶4", "¶5", "¶6"])(
		"%s has number, status and digest of its claims and of no other",
		(place) => {
			const page = open(`p/${place.slice(1)}/`);
			const claims = FROZEN_CLAIMS.filter((claim) => claim.place === place);
			expect(statusesOf(".passage-words .claim", page)).toEqual(
				claims.map(({ status }) => status),
			);
			expect(
				all(".passage-words sup a", page).map((marker) => [
					marker.getAttribute("data-mark"),
					marker.getAttribute("href"),
				]),
			).toEqual(claims.map(({ id, number }) => [`${number}`, `/c/${id}/`]));
			expect(
				all(".digests li", page).map((item) => [
					item.getAttribute("value"),
					item.getAttribute("data-status"),
					said(item.querySelector(".font-sans")),
				]),
			).toEqual(
				claims.map(({ number, status, statusWords, digest }) => [
					`${number}`,
					status,
					`${statusWords}. ${digest} Note ${number} and its sources`,
				]),
			);
		},
	);
});

describe.each(["brief.pdf", "brief-letter.pdf"])("%s", async (name) => {
	const pdf = await PDFDocument.load(readFileSync(join(site, name)));
	const brief = new Brief(pdf);
	/** The numbered sources, as the words of each. */
	const [sources = []] = [...elements(structureOf(pdf))]
		.filter(({ element }) => element.type === "L")
		.map(({ element }) =>
			element.kids.filter(isElement).map((item) => brief.textOf(item)),
		);

	test("has every source once, numbered, with its kind and its whole address", () => {
		expect(sources).toHaveLength(195);
		const cited = FROZEN_CLAIMS.flatMap(({ citations }) => citations);
		for (const { address, kind } of cited) {
			const entries = sources.filter((entry) =>
				entry.replaceAll(/\s/g, "").includes(`.${address}–`),
			);
			expect(entries, address).toHaveLength(1);
			expect(entries[0], address).toContain(` ${kind}. `);
		}
		expect(sources.map((entry) => Number.parseInt(entry, 10))).toEqual(
			sources.map((_, index) => index + 1),
		);
	});

	test("has each note’s number and status at its foot and in its evidence, with the digest", () => {
		const heads = brief
			.parts()
			.filter(({ type, text }) => type === "H3" && text.startsWith("Note "));
		expect(heads.map(({ text }) => text.replace(/: “.*$/s, ""))).toEqual(
			FROZEN_CLAIMS.map(
				({ number, statusWords }) =>
					`Note ${number}, ${statusWords.charAt(0).toLowerCase()}${statusWords.slice(1)}`,
			),
		);
		for (const [index, note] of brief.notes().entries()) {
			const claim = FROZEN_CLAIMS[index];
			expect(
				note.text.startsWith(
					`${claim?.number}${claim?.statusWords}. ${claim?.digest} `,
				),
				note.text,
			).toBe(true);
		}
	});

	test("lists the slips of the original that stand as printed", () => {
		const words = brief
			.parts()
			.map(({ text }) => text)
			.join(" ");
		// In the brief the words stand in another face instead of quotation marks.
		for (const slip of FROZEN_SLIPS)
			expect(words).toContain(slip.replace(/“(.*)” \[sic\]/, "$1 [sic]"));
	});
});
