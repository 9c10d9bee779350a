import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { PDFDocument } from "pdf-lib";
import { describe, expect, inject, test } from "vitest";
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
		expect(statusesOf(".article-body .claim")).toEqual(statuses);
		expect(statusesOf(".annotation")).toEqual(statuses);
		expect(statusesOf(".footnotes .note")).toEqual(statuses);
		expect(statusesOf(".claims tbody tr")).toEqual(statuses);
		const words = FROZEN_CLAIMS.map(({ statusWords }) => statusWords);
		expect(all(".annotation-head > span", document).map(said)).toEqual(words);
		expect(all(".footnotes .note-status", document).map(said)).toEqual(words);
		expect(all(".claims td:nth-child(3)", document).map(said)).toEqual(words);
		expect(
			all(".article-body > p sup a", document).map((marker) =>
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

	test("underlines each status in its own manner, and by no other rule", () => {
		const rules = file("index.html")
			.split("}")
			.map((rule) => {
				const [declarations = "", selector = ""] = rule.split("{").reverse();
				return [selector.split(",.claim:is").at(-1), declarations];
			})
			.filter(
				([selector, declarations]) =>
					/\.claim(?!s)|^\(:target/.test(selector ?? "") &&
					declarations?.includes("text-decoration"),
			);
		expect(rules).toEqual([
			[
				"(:target,:has(+sup :target))",
				"background:var(--glow);text-decoration-thickness:3px",
			],
			[
				".claim",
				"text-underline-offset:.3em;scroll-margin-block:30vh;text-decoration:underline 1px dotted light-dark(#b3a487,#6e6450)",
			],
			[".claim[data-status=judgement]", "text-decoration-style:dashed"],
			[
				".claim[data-status=differs-from-record]",
				"text-decoration:underline 1.5px light-dark(#a8301a,#ff9175)",
			],
			[
				":root:has(#show-marks:not(:checked)) .claim:not(:target)",
				"background:0 0;text-decoration:none",
			],
			[".claim:target", "text-decoration-thickness:1px!important"],
		]);
	});

	test("gives each annotation the digest of its claim", () => {
		expect(
			all(".annotation", document).map((annotation) => [
				annotation.getAttribute("data-annotation"),
				said(annotation.querySelector(".digest")),
			]),
		).toEqual(FROZEN_CLAIMS.map(({ id, digest }) => [id, digest]));
	});

	test("says of each source what kind it is and what was seen of it", () => {
		const told = (root: ParentNode | null) =>
			all(".citations > li", root).map((item) => [
				said(item.querySelector(".kind")),
				said(item.querySelector(".seen")),
			]);
		for (const { id, citations } of FROZEN_CLAIMS)
			expect(told(document.getElementById(`fn-${id}`)), id).toEqual(
				citations.map(({ kind, seen }) => [kind, seen]),
			);
		for (const [id, citations] of Object.entries(FROZEN_AFTERMATH))
			expect(told(document.getElementById(`fn-after-${id}`)), id).toEqual(
				citations.map(({ kind, seen }) => [kind, seen]),
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
					said(marker),
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
	/** Every list, as the words of its items. */
	const lists = [...elements(structureOf(pdf))]
		.filter(({ element }) => element.type === "L")
		.map(({ element }) =>
			element.kids.filter(isElement).map((item) => brief.textOf(item)),
		);
	const [, ...evidence] = lists;

	test("says of each source of the evidence what kind it is and what was seen of it", () => {
		for (const [index, { id, citations }] of FROZEN_CLAIMS.entries()) {
			// What all have in common is said once, above.
			const told = citations.map(({ kind, seen }) =>
				`${kind}. ${seen}`.replace(
					/ Read as an excerpt of a stored copy\.$/,
					"",
				),
			);
			const remarked = citations.map((citation) => citation.remarked);
			expect(
				evidence[index]?.map((item, nth) => {
					const [after = ""] =
						/(?<=, [\w.-]+\.[a-z]+\. )(Primary|Secondary)\..*$/.exec(item) ??
						[];
					return remarked[nth] ? after.startsWith(told[nth] ?? "?") : after;
				}),
				id,
			).toEqual(told.map((words, nth) => remarked[nth] || words));
		}
	});

	test("has each note’s number and status at its foot and in its evidence, with the digest", () => {
		const heads = brief.parts().filter(({ type }) => type === "H3");
		expect(heads.map(({ text }) => text)).toEqual(
			FROZEN_CLAIMS.map(
				({ number, statusWords }) => `Note ${number}${statusWords}`,
			),
		);
		for (const [index, note] of brief.notes().entries()) {
			const claim = FROZEN_CLAIMS[index];
			expect(
				note.text.startsWith(
					`${claim?.number}${claim?.statusWords}. ${claim?.digest} “`,
				),
				note.text,
			).toBe(true);
		}
	});

	test("lists the slips of the original that stand as printed", () => {
		expect(evidence[FROZEN_CLAIMS.length]).toEqual(FROZEN_SLIPS);
	});
});

describe("the data", () => {
	test("claims.csv has number, status, digest and sources of each claim in its row", () => {
		const rows: Record<string, string>[] = parse(file("data/claims.csv"), {
			bom: true,
			columns: true,
		});
		expect(
			rows.map(({ number, id, status, digest, sources }) => [
				number,
				id,
				status,
				digest,
				sources,
			]),
		).toEqual(
			FROZEN_CLAIMS.map(({ number, id, status, digest, citations }) => [
				`${number}`,
				id,
				status,
				digest,
				citations.map(({ source }) => source).join(" "),
			]),
		);
	});

	test("claims.jsonld tags each claim with its own status", () => {
		const { first } = JSON.parse(file("data/claims.jsonld"));
		expect(
			first.items.map(
				({
					body,
					target,
				}: Record<"body" | "target", Record<string, unknown>[]>) => [
					JSON.stringify(target).match(/"value":"([^"]*)"/)?.[1],
					body.find(({ purpose }) => purpose === "tagging")?.source,
				],
			),
		).toEqual(
			FROZEN_CLAIMS.map(({ id, status }) => [
				`c-${id}`,
				`http://localhost:4321/data/status.jsonld#${status}`,
			]),
		);
	});

	test("sources.json says of each source what kind it is", () => {
		const items: { id: string; keyword: string }[] = JSON.parse(
			file("data/sources.json"),
		);
		const kinds = new Map(items.map(({ id, keyword }) => [id, keyword]));
		const citations = [
			...FROZEN_CLAIMS.flatMap(({ citations }) => citations),
			...Object.values(FROZEN_AFTERMATH).flat(),
		];
		expect(citations).toHaveLength(115);
		for (const { source, kind } of citations)
			expect(kinds.get(source), source).toBe(`${kind.toLowerCase()} source`);
	});
});
