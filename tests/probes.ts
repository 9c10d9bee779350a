import { parse, stringify } from "yaml";
import { asMdx } from "../src/editing/article-folder.ts";
import { recordAnchors, retireAnchor } from "../src/editing/record-anchors.ts";
import { recordEdition } from "../src/editing/record-edition.ts";
import { anchorsOf } from "../src/edition/article-anchors.ts";
import { readDraft } from "../src/reading/draft.ts";
import { readContent } from "../src/site/content-folder.ts";
import { exampleContent } from "./unit/example-content.ts";

/** What every format has a sign for: HTML, XML, spreadsheets, templates, Typst, LaTeX, Markdown, BibTeX. */
const SIGNS = `]]> --> {{a}} \${b} #eval("c") \\input{d} $e$ %0A & '/C calc'!A @f`;

/** Words of others stand as they were read, tags too. It begins as a formula does. */
export const others = (name: string): string =>
	`=${name}| <img src=x onerror=probe()> "><script>probe()</script> </title></style></script> ${SIGNS} *g* _h_ [i](javascript:probe) &lt;`;

/** What a field bears that refuses markup: a tag that is never closed is none, but would open one in a page. */
export const plain = (name: string): string =>
	`=${name}| ${SIGNS} "><img src=x onerror=probe() //`;

/** The same without figures and as short as a digest. */
export const brief = (name: string): string =>
	`=${name}| ]]> {{a}} \\input{d} "><img src=x onerror=probe() //`;

/** Part of a name. */
export const named = (name: string): string =>
	`${name} <img src=x onerror=probe()> {a} \\input{b} & $c$ #d`;

export const ADDRESS =
	"https://example.org/a?b=\"><script>probe()</script>&c={d}&curren=e'f\\g";

/** A bidirectional override: refused from editors, but an author may have printed one. */
export const OVERRIDDEN = `The sign said \u202e${others("text")}\u202c`;

type Yaml = Record<string, unknown>;

/** The example and what tests/fixtures/told adds to it. */
const base = new Map([
	...exampleContent().texts,
	...readContent("tests/fixtures/told").texts,
]);
const text = (file: string): string => base.get(file) ?? "";

/** A file in YAML, or the fields of one, with some of its values replaced; `body` stands below the fields. */
function file(
	name: string,
	change: (data: Yaml) => unknown,
	body?: string,
): [file: string, text: string] {
	const [, fields = text(name)] = /^---\n(.*?\n)---\n/s.exec(text(name)) ?? [];
	const data = stringify(change(parse(fields)), { lineWidth: 0 });
	return [name, body === undefined ? data : `---\n${data}---\n\n${body}\n`];
}

/** A source that says everything that one may say. */
const source = (data: unknown, name: string): unknown => ({
	...(data as Yaml),
	title: others(`${name} title`),
	author: [
		{ family: named("Family"), given: named("Given"), suffix: "Jr." },
		{ literal: others(`${name} institution`) },
	],
	"container-title": others(`${name} container`),
	publisher: plain(`${name} publisher`),
	"issued-note": plain(`${name} issued-note`),
	origin: plain(`${name} origin`),
	URL: `${ADDRESS}${name}`,
});

/** A use of a source. */
const use = (name: string, rest: Yaml): Yaml => ({
	source: "town",
	quote: others(`${name} quote`),
	language: "ja-Latn",
	gloss: plain(`${name} gloss`),
	remark: asMdx(others(`${name} remark`)),
	...rest,
});

/** The author's words: the first paragraph, one that attacks, with a claim that does, the note on the author. */
function article(): Map<string, string> {
	const head = {
		series: others("series"),
		title: others("title"),
		dateline: others("dateline"),
		standfirst: others("standfirst"),
	};
	const [opening = "", author = ""] =
		/<Claim id="opening">.*$/m
			.exec(text("article.mdx"))
			?.concat(/<AuthorNote>.*$/m.exec(text("article.mdx")) ?? []) ?? [];
	const attacking = `<Claim id="probe">${asMdx(others("claim"))}</Claim>. ${asMdx(OVERRIDDEN)}`;
	return new Map([
		file(
			"article.mdx",
			(data) => ({
				...data,
				...head,
				author: {
					title: named("Dr"),
					given: named("Ada"),
					family: named("Brown"),
				},
				publisher: plain("publisher"),
				number: others("number"),
				URL: `${ADDRESS}article`,
				argument: [others("claim")],
				contact: `mailto:a@example.org?subject="><script>probe()</script>`,
			}),
			[opening, attacking, author].join("\n\n"),
		),
		[
			"source-article.txt",
			[
				...Object.values(head),
				opening.replaceAll(/<[^>]+>/g, ""),
				`${others("claim")}. ${OVERRIDDEN}`,
				author.replaceAll(/<[^>]+>/g, ""),
			].join("\n\n"),
		],
	]);
}

/** What is said of it; a note may be told from the other by its number. */
const said = (note: string): [file: string, text: string][] => [
	file(
		"claims/opening.md",
		(data) => ({
			...data,
			status: "judgement",
			digest: brief("digest"),
			"would-change": plain("would-change"),
			wrote: { by: plain("wrote"), on: "2021-07-01" },
			checked: { by: plain("checked"), on: "2021-07-01" },
			sources: [
				use("claim", {
					role: "establishes",
					"bears-on": "opened on 1 June 2021",
					decides: true,
				}),
				use("second", {
					source: "gazette",
					role: "counts",
					"bears-on": "The bridge",
				}),
			],
		}),
		asMdx(others(note)),
	),
	[
		"claims/probe.md",
		`---\n${stringify({
			status: "differs-from-record",
			digest: brief("probe"),
			reason: plain("reason"),
			"would-change": plain("would"),
			wrote: { by: plain("writer"), on: "2021-07-01" },
			checked: { by: plain("reader"), on: "2021-07-01" },
			sources: [
				use("probe", {
					role: "contradicts",
					"bears-on": others("claim"),
					decides: true,
				}),
			],
		})}---\n\n${asMdx(others("probe note"))}\n`,
	],
	[
		"replies/opening.md",
		`---\n${stringify({ from: plain("from"), on: "2022-06-30" })}---\n\n${asMdx(others("reply"))}\n`,
	],
	[
		"slips.yaml",
		stringify([
			{
				paragraph: 2,
				words: others("text"),
				remark: plain("slip"),
			},
		]),
	],
	[
		"about.yaml",
		stringify({
			editors: [{ family: named("Editor"), given: named("E") }],
			...Object.fromEntries(
				["publisher", "text", "owner", "rights", "addresses"].map((field) => [
					field,
					plain(`about ${field}`),
				]),
			),
			sources: 'Read as <b "><img src=x onerror=probe() // on {checked}',
		}),
	],
	file("events.yaml", (data) => probedEvents(data)),
	file("sought.yaml", (data) =>
		(data as unknown as Yaml[]).map((entry) => ({
			...entry,
			what: plain(`${entry.id} what`),
			where: plain(`${entry.id} where`),
			how: plain(`${entry.id} how`),
		})),
	),
	file(
		"aftermath.mdx",
		(data) => ({
			...data,
			notes: { measured: [use("after", { source: "gazette" })] },
		}),
		`${asMdx(brief("aftermath"))}.[^measured]`,
	),
	file("sources.yaml", ({ town, gazette }) => ({
		town: source(town, "town"),
		gazette: source(gazette, "gazette"),
	})),
	[
		"captures.lock.json",
		JSON.stringify({
			town: {
				asked: "2022-07-01",
				copy: { time: "2021-06-02T00:00:00Z", address: `${ADDRESS}copy` },
			},
		}),
	],
];

const caption = (name: string) => ({
	title: plain(`${name} title`),
	description: plain(`${name} description`),
});

function probedEvents(data: Yaml): Yaml {
	const { actors, pairs, events } = data as Record<
		"actors" | "events",
		Record<string, Yaml>
	> & { pairs: Yaml[] };
	return {
		meetings: caption("meetings"),
		timeline: caption("timeline"),
		actors: Object.fromEntries(
			Object.keys(actors).map((id) => [id, plain(`actor ${id}`)]),
		),
		pairs: pairs.map(({ article, counted, ...pair }) => ({
			...pair,
			counted: { ...(counted as Yaml), what: plain("counted") },
		})),
		events: Object.fromEntries(
			Object.entries(events).map(([id, event]) => [
				id,
				{
					...event,
					what: plain(`event ${id}`),
					place: plain(`place ${id}`),
				},
			]),
		),
	};
}

/**
 * A content folder that breaks no rule, and in which every field attacks: two editions, so that there are notes
 * as they were, and a retired id.
 */
export function probedContent(): ReadonlyMap<string, string> {
	const state = (note: string) =>
		new Map([...base, ...article(), ...said(note)]);
	const files = { folder: "content", texts: state("first note") };
	const draft = readDraft(files);
	if (!draft.article) throw new Error("The article of the probes is none.");
	const anchors = recordAnchors(
		{ anchors: {}, retired: {} },
		[
			...anchorsOf(draft.article),
			{
				...{ id: "c-gone", place: { file: "", line: 1, column: 1 } },
				selector: {
					type: "TextQuoteSelector",
					exact: others("gone"),
					prefix: others("before"),
					suffix: others("after it"),
				},
			},
		],
		"2022-07-01",
	);
	files.texts.set(
		"anchors.lock.json",
		JSON.stringify(
			retireAnchor(anchors, "c-gone", {
				retired: "2022-07-01",
				reason: others("retired"),
				successor: "c-probe",
			}),
		),
	);
	files.texts.delete("editions.yaml");
	const first = recordEdition(files, {
		...{ changes: plain("first"), date: "2022-07-01" },
	});
	const texts = new Map([
		...files.texts,
		...said("second note"),
		...first.written,
	]);
	const second = recordEdition(
		{ folder: "content", texts },
		{ changes: plain("second"), date: "2022-07-02" },
	);
	return new Map([...texts, ...second.written]);
}
