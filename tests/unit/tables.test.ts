import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { eventsCsv } from "../../src/data/events-csv.ts";
import { evidenceCsv } from "../../src/data/evidence-csv.ts";
import { soughtCsv } from "../../src/data/sought-csv.ts";
import { table, tableDescription } from "../../src/data/table.ts";
import { TABLES } from "../../src/data/tables.ts";
import { frozenEdition } from "../frozen-edition.ts";

const edition = frozenEdition();
const rowsOf = (csv: string): Record<string, string>[] =>
	parse(csv, { bom: true, columns: true });

test("evidence.csv says whose words a source carries, which need not be its publisher’s", () => {
	const rows = rowsOf(evidenceCsv(edition));
	const others = rows.filter(({ publisher, origin }) => publisher !== origin);
	expect(others.length).toBeGreaterThan(20);
	for (const { source, origin, publisher } of others) {
		const entry = edition.sources.find(({ id }) => id === source);
		expect([origin, publisher], source).toEqual([
			entry?.origin,
			entry?.publishedBy,
		]);
	}
});

test("evidence.csv has a row for each use of a source, with its words, role and origin", () => {
	const rows = rowsOf(evidenceCsv(edition));
	const ofClaims = rows.filter(({ claim }) => !claim?.startsWith("after-"));
	expect(ofClaims).toHaveLength(244);
	expect(ofClaims.filter(({ decides }) => decides === "yes")).toHaveLength(39);
	expect(
		ofClaims.find(
			({ claim, decides }) => claim === "china-summits" && decides === "yes",
		),
	).toEqual({
		claim: "china-summits",
		note: "11",
		words: "three between North Korea and China",
		verdict: "differs-from-record",
		role: "contradicts",
		bears_on: "three between North Korea and China",
		decides: "yes",
		quotation:
			"Kim’s fourth official visit to China, following three summits with Xi in March, May and June 2018",
		language: "en",
		translation: "",
		source: "korea-herald-2019-01-08",
		publisher: "Korea Herald",
		published: "2019-01-08",
		origin: "Korea Herald",
		kind: "secondary",
		url: edition.sources.find(({ id }) => id === "korea-herald-2019-01-08")
			?.URL,
		seen: "Headline not in the excerpt.",
		remark: "Of the visit of January 2019.",
	});
});

test("evidence.csv has the sources of what happened next, which have no verdict", () => {
	const row = rowsOf(evidenceCsv(edition)).find(
		({ claim, source }) =>
			claim === "after-first-answer" && source === "yonhap-2019-06-03",
	);
	expect(row).toMatchObject({
		note: "b",
		verdict: "",
		role: "",
		decides: "",
		quotation:
			"in North Korea's first response to Abe's offer last month to meet Kim \"unconditionally\" for talks.",
	});
});

test("events.csv tells visits from meetings, and what the article leaves out", () => {
	const rows = rowsOf(eventsCsv(edition));
	expect(rows).toHaveLength(37);
	expect(rows.filter(({ kind }) => kind === "visit")).toHaveLength(4);
	expect(rows.find(({ id }) => id === "xi-beijing-january")).toMatchObject({
		from: "2019-01-07",
		until: "2019-01-10",
		parties: "china north-korea",
		counted: "no",
		claim: "china-summits",
	});
});

test("sought.csv has what was looked for, with the ids of its claims and the verdict it would move to", () => {
	const rows = rowsOf(soughtCsv(edition));
	expect(rows).toHaveLength(34);
	expect(rows[1]).toEqual({
		id: "mistrust-phrase",
		claims: "long-running-mistrust",
		what: "The phrase “end the long-running mistrust between their countries”.",
		where: "English-language reports of May 2019",
		how: "six differently worded searches of stored excerpts",
		when: "November 2026",
		result: "not found",
		moves_to: "Supported, with a detail",
	});
});

test("every column of every table is described, in its order", () => {
	for (const { name, columns, rows } of TABLES) {
		const [head] = rows(edition, "https://example.org/").split("\r\n");
		expect(head, name).toBe(`\ufeff${Object.keys(columns).join(",")}`);
		const { tableSchema, url } = tableDescription(`${name}.csv`, columns);
		expect(url).toBe(`${name}.csv`);
		expect(tableSchema.columns.map((column) => column.name)).toEqual(
			Object.keys(columns),
		);
	}
});

test("a line end in a cell stays in its cell, and a formula is words", () => {
	expect(table({ a: "A", b: "B" }, [{ a: "one\ntwo", b: "=1+1" }])).toBe(
		'\ufeffa,b\r\n"one\ntwo",\'=1+1\r\n',
	);
});
