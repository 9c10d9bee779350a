import { parse, stringify } from "yaml";
import { z } from "zod";
import { asMdx } from "../src/editing/article-folder.ts";
import { recordAnchors, retireAnchor } from "../src/editing/record-anchors.ts";
import { recordEdition } from "../src/editing/record-edition.ts";
import { anchorsOf } from "../src/edition/article-anchors.ts";
import { readDraft } from "../src/reading/draft.ts";
import { readContent } from "../src/site/content-folder.ts";
import { ADDRESS, brief, named, OVERRIDDEN, others, plain } from "./probes.ts";
import { exampleContent } from "./unit/example-content.ts";

/** Fields of a file in YAML, whatever they are. */
const yaml = z.record(z.string(), z.unknown());
type Yaml = z.infer<typeof yaml>;

/** The example and what tests/fixtures/told adds to it. */
const base = new Map([
	...exampleContent().texts,
	...readContent("tests/fixtures/told").texts,
]);
const text = (file: string): string => base.get(file) ?? "";

/** A file in YAML, or the fields of one, with some of its values replaced; `body` stands below the fields. */
function file(
	name: string,
	change: (data: unknown) => unknown,
	body?: string,
): [file: string, text: string] {
	const [, fields = text(name)] = /^---\n(.*?\n)---\n/s.exec(text(name)) ?? [];
	const data = stringify(change(parse(fields)), { lineWidth: 0 });
	return [name, body === undefined ? data : `---\n${data}---\n\n${body}\n`];
}

/** A source that says everything that one may say. */
const source = (data: unknown, name: string): unknown => ({
	...yaml.parse(data),
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
				...yaml.parse(data),
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
			...yaml.parse(data),
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
	file("events.yaml", probedEvents),
	file("sought.yaml", (data) =>
		z
			.array(yaml)
			.parse(data)
			.map((entry) => ({
				...entry,
				what: plain(`${entry.id} what`),
				where: plain(`${entry.id} where`),
				how: plain(`${entry.id} how`),
			})),
	),
	file(
		"aftermath.mdx",
		(data) => ({
			...yaml.parse(data),
			notes: { measured: [use("after", { source: "gazette" })] },
		}),
		`${asMdx(brief("aftermath"))}.[^measured]`,
	),
	file("sources.yaml", (data) =>
		Object.fromEntries(
			Object.entries(yaml.parse(data)).map(([id, entry]) => [
				id,
				source(entry, id),
			]),
		),
	),
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

const figures = z.object({
	actors: yaml,
	pairs: z.array(yaml),
	events: z.record(z.string(), yaml),
});

function probedEvents(data: unknown): Yaml {
	const { actors, pairs, events } = figures.parse(data);
	return {
		meetings: caption("meetings"),
		timeline: caption("timeline"),
		actors: Object.fromEntries(
			Object.keys(actors).map((id) => [id, plain(`actor ${id}`)]),
		),
		pairs: pairs.map(({ article, counted, ...pair }) => ({
			...pair,
			counted: { ...yaml.parse(counted), what: plain("counted") },
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
