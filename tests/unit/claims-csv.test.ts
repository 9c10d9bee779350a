import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { claimsCsv } from "../../src/data/claims-csv.ts";
import { harmless } from "../../src/data/table.ts";
import { exampleContent } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

test("the claims are a table whose lines can be read by people, too", () => {
	expect(claimsCsv(exampleEdition(), "https://example.org/")).toBe(
		`\ufeff${[
			"number,id,passage,words,status,digest,reason,deciding_quote,deciding_gloss,deciding_source,note,sources,source_urls,roles,bears_on,origins,would_change,wrote_by,wrote_on,checked_by,checked_on,address",
			'1,opening,p1,The bridge opened on 1 June 2021,supported,The town gives the same day.,,The bridge was opened this morning.,,town,The town published a notice.,town gazette,https://example.org/opening https://example.org/gazette,establishes establishes,"opened on 1 June 2021\n1 June 2021","The Town\nThe Gazette",A notice of the town that gives another day.,editor,2021-07-01,,,https://example.org/#c-opening',
			'2,length,p1,90 metres long,differs-from-record,Measured at 88 metres.,"The article says 90 metres, the newspaper 88.",全長88メートル,88 metres in all,gazette,The newspaper gives 88メートル.,gazette,https://example.org/gazette,contradicts,90 metres long,The Gazette,A measurement by the builder.,editor,2021-07-01,second reader,2021-07-01,https://example.org/#c-length',
			'3,author,author,Ada Brown is a surveyor,judgement,Nobody else says so.,,"Ada Brown, surveyor",,town,A note.,town,https://example.org/opening,establishes,Ada Brown is a surveyor,The Town,A register of surveyors.,editor,2021-07-01,,,https://example.org/#c-author',
			"",
		].join("\r\n")}`,
	);
});

test("lists are in the order of the sources, and the one that decides is named wherever it stands", () => {
	const opening = exampleContent()
		.texts.get("claims/opening.md")
		?.replace("    decides: true\n", "")
		.replace(
			"role: establishes\n    bears-on: 1 June 2021\n",
			"role: counts\n    bears-on: 1 June 2021\n    decides: true\n",
		);
	const csv = claimsCsv(
		exampleEdition({ "claims/opening.md": opening ?? "" }),
		"https://example.org/",
	);
	const [row] = parse(csv, { bom: true, columns: true });
	expect(row).toMatchObject({
		deciding_source: "gazette",
		deciding_quote: "2021年6月1日に開通",
		sources: "town gazette",
		roles: "establishes counts",
		bears_on: "opened on 1 June 2021\n1 June 2021",
		origins: "The Town\nThe Gazette",
	});
});

test("a cell that would be a formula gets an apostrophe, and others stay", () => {
	expect(
		["=1+1", "+49", "-3", "@cite", "\tx", "\rx", "'=1", "it’s", "'quoted'"].map(
			harmless,
		),
	).toEqual([
		"'=1+1",
		"'+49",
		"'-3",
		"'@cite",
		"'\tx",
		"'\rx",
		"''=1",
		"it’s",
		"'quoted'",
	]);
});

test("every cell can be read back as it was", () => {
	const awkward = fc.string({ unit: fc.constantFrom(..."=+-@'\t\r\n\",ab é") });
	fc.assert(
		fc.property(awkward, (cell) => {
			const safe = harmless(cell);
			expect(safe).not.toMatch(/^[=+\-@\t\r]/);
			expect(safe.replace(/^'(?='*[=+\-@\t\r])/, "")).toBe(cell);
		}),
	);
});

test("quotation marks, commas and line ends of a note survive", () => {
	const note = 'First, "so".\n\nSecond.';
	const claim = `---
status: judgement
digest: "=HYPERLINK(1)"
would-change: A register of surveyors.
wrote: { by: editor, on: "2021-07-01" }
sources:
  - source: town
    role: establishes
    bears-on: Ada Brown is a surveyor
    decides: true
    quote: Ada Brown, surveyor
    language: en
---

${note}
`;
	const csv = claimsCsv(
		exampleEdition({ "claims/author.md": claim }),
		"https://example.org/",
	);
	const rows: Record<string, string>[] = parse(csv, {
		bom: true,
		columns: true,
	});
	expect(rows[2]).toMatchObject({ note, digest: "'=HYPERLINK(1)" });
});

test("entries of a list are lines with their marks, and no words run together", () => {
	const { texts } = exampleContent();
	const note = `One:

- a
  wrapped entry
- second
  1. inner

3. third

### After

Last.
`;
	const file = (texts.get("claims/author.md") ?? "").replace(
		/A note\.\s*$/,
		note,
	);
	const csv = claimsCsv(
		exampleEdition({ "claims/author.md": file }),
		"https://example.org/",
	);
	const rows: Record<string, string>[] = parse(csv, {
		bom: true,
		columns: true,
	});
	expect(rows[2]?.note).toBe(
		"One:\n• a wrapped entry\n• second\n1. inner\n3. third\n\nAfter\n\nLast.",
	);
});
