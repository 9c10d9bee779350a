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
		expect(statusesOf(".claim")).toEqual(statuses);
		expect(statusesOf(".annotation")).toEqual(statuses);
		expect(statusesOf(".footnotes .note")).toEqual(statuses);
		expect(statusesOf(".claims tbody tr")).toEqual(statuses);
		const words = FROZEN_CLAIMS.map(({ statusWords }) => statusWords);
		expect(all(".annotation-head > span", document).map(said)).toEqual(words);
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
	/** Every list, as the words of its items. */
	const lists = [...elements(structureOf(pdf))]
		.filter(({ element }) => element.type === "L")
		.map(({ element }) =>
			element.kids.filter(isElement).map((item) => brief.textOf(item)),
		);
	const [, ...evidence] = lists;

	test("says of each source of the evidence what kind it is and what was seen of it", () => {
		for (const [index, { id, citations }] of FROZEN_CLAIMS.entries()) {
			const told = citations.map(({ kind, seen }) => `${kind}. ${seen}`.trim());
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
	const rows: Record<string, string>[] = parse(file("data/claims.csv"), {
		bom: true,
		columns: true,
	});

	test("claims.csv has number, status, digest and sources of each claim in its row", () => {
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

	test("claims.csv has what decides, what each source does and whose words it has, and who read the note", () => {
		for (const [index, claim] of FROZEN_CLAIMS.entries()) {
			const { citations, wrote, checked, wouldChange } = claim;
			const deciding = citations.find(({ decides }) => decides);
			expect(rows[index], claim.id).toMatchObject({
				deciding_quote: deciding?.quote,
				deciding_gloss: deciding?.gloss,
				deciding_source: deciding?.source,
				roles: citations.map(({ role }) => role).join(" "),
				bears_on: citations.map(({ bearsOn }) => bearsOn).join("\n"),
				origins: citations.map(({ origin }) => origin).join("\n"),
				would_change: wouldChange,
				wrote_by: wrote.by,
				wrote_on: wrote.on,
				checked_by: checked.by,
				checked_on: checked.on,
			});
		}
	});

	test("claims.jsonld has of each source what it does and on which words, the one that decides first", () => {
		const { first } = JSON.parse(file("data/claims.jsonld"));
		const roles = "http://localhost:4321/data/role.jsonld#";
		for (const [index, { id, citations }] of FROZEN_CLAIMS.entries()) {
			const { body } = first.items[index];
			const told = body.filter(({ scope }: { scope?: unknown }) => scope);
			const inOrder = [
				...citations.filter(({ decides }) => decides),
				...citations.filter(({ decides }) => !decides),
			];
			expect(
				told.map(
					({
						source,
						purpose,
						scope,
					}: Record<string, Record<string, unknown>>) => [
						source?.id,
						purpose,
						scope?.selector,
					],
				),
				id,
			).toEqual(
				inOrder.map(({ address, role, bearsOn, decides }) => [
					address,
					[
						"linking",
						`${roles}${role}`,
						...(decides ? [`${roles}decides`] : []),
					],
					expect.objectContaining({
						refinedBy: { type: "TextQuoteSelector", exact: bearsOn },
					}),
				]),
			);
		}
	});

	test("claims.jsonld has who wrote and who checked each note, and the one reply", () => {
		const { first } = JSON.parse(file("data/claims.jsonld"));
		const by = (name: string, on: string) => ({
			creator: { name },
			"dcterms:created": { "@type": "xsd:date", "@value": on },
		});
		const replied: string[] = [];
		for (const [index, claim] of FROZEN_CLAIMS.entries()) {
			const { body, ...item } = first.items[index];
			expect(item, claim.id).toMatchObject(by(claim.wrote.by, claim.wrote.on));
			const of = (purpose: string) =>
				body.find((part: { purpose: unknown }) => part.purpose === purpose);
			expect(of("moderating"), claim.id).toMatchObject(
				by(claim.checked.by, claim.checked.on),
			);
			expect(of("questioning").value, claim.id).toBe(claim.wouldChange);
			if (of("replying")) replied.push(claim.id);
			if (claim.id === "since-2007")
				expect(of("replying")).toMatchObject({
					value:
						"<p>The note should link to the Council’s own list of <em>sponsors</em> for each year.</p>\n<p>I found the three counts hard to follow.</p>",
					...by("A reader in Geneva", "2026-11-25"),
				});
		}
		expect(replied).toEqual(["since-2007"]);
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

	test("sources.json says of each source what kind it is, and whose words it has", () => {
		const items: { id: string; keyword: string; custom: { origin: string } }[] =
			JSON.parse(file("data/sources.json"));
		const told = new Map(
			items.map(({ id, keyword, custom }) => [id, [keyword, custom.origin]]),
		);
		const citations = [
			...FROZEN_CLAIMS.flatMap(({ citations }) => citations),
			...Object.values(FROZEN_AFTERMATH).flat(),
		];
		expect(citations).toHaveLength(270);
		for (const { source, kind, origin } of citations)
			expect(told.get(source), source).toEqual([
				`${kind.toLowerCase()} source`,
				origin,
			]);
	});
});
