import { execFileSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { freshFolder, run } from "./run.ts";

/** A copy of the example that may be edited, and the commands of the package run on it. */
function workshop() {
	const folder = freshFolder();
	cpSync("tests/fixtures/example", folder, { recursive: true });
	return {
		folder,
		file: (name: string) => join(folder, name),
		read: (name: string) => readFileSync(join(folder, name), "utf8"),
		/** What a command says, on either channel, and whether it did it. */
		command: (name: string, ...args: string[]) => {
			const { status, stdout, stderr } = run(
				"node",
				[`src/editing/${name}.ts`, ...args],
				{ CONTENT_DIR: folder },
			);
			return { status, said: (stdout + stderr).replaceAll(folder, "content") };
		},
	};
}

describe("a new claim", () => {
	test("is marked and gets a file, whose blanks the check names one by one", () => {
		const { command, read } = workshop();
		expect(command("new-claim", "crossing", "has crossed it")).toEqual({
			status: 0,
			said: "Marked “has crossed it”.\nNow fill in content/claims/crossing.md; npm run check says what is left.\n",
		});
		expect(read("article.mdx")).toContain(
			'Nobody <Claim id="crossing">has crossed it</Claim> twice.',
		);
		const { status, said } = command("check");
		expect(status).toBe(1);
		expect(said.match(/^content\S+ {2}\S+\n {2}.*/gm)).toEqual([
			"content/claims/crossing.md:2:1  field-missing\n  The field “status” is blank.",
			"content/claims/crossing.md:3:1  field-missing\n  The field “digest” is blank.",
			"content/claims/crossing.md:4:1  field-missing\n  The field “would-change” is blank.",
			"content/claims/crossing.md:6:3  field-missing\n  The field “wrote → by” is blank.",
			"content/claims/crossing.md:7:3  field-missing\n  The field “wrote → on” is blank.",
			"content/claims/crossing.md:9:5  field-missing\n  The field “sources → no. 1 → source” is blank.",
			"content/claims/crossing.md:10:5  field-missing\n  The field “sources → no. 1 → role” is blank.",
			"content/claims/crossing.md:11:5  field-missing\n  The field “sources → no. 1 → bears-on” is blank.",
			"content/claims/crossing.md:13:5  field-missing\n  The field “sources → no. 1 → quote” is blank.",
			"content/claims/crossing.md:14:5  field-missing\n  The field “sources → no. 1 → language” is blank.",
			"content/claims/crossing.md:15:1  note-empty\n  The claim “crossing” has no note.",
		]);
	});

	test.each([
		[
			["crossing", "has crossed them"],
			"The article does not have the words “has crossed them”. Most like them: “has crossed it”. Nothing was changed.\n",
		],
		[
			["length", "has crossed it"],
			"There is a file for “length” already: content/claims/length.md\n",
		],
		[
			["Crossing", "has crossed it"],
			"The id “Crossing” should be lower-case words joined by hyphens, e.g. blue-book.\n",
		],
		[
			["crossing"],
			'Write, with quotation marks around the words: npm run new:claim -- blue-book "the author’s words"\n',
		],
	])("as %j is refused, and nothing is touched", (args, said) => {
		const { command, file, read } = workshop();
		const before = read("article.mdx");
		expect(command("new-claim", ...args)).toEqual({ status: 1, said });
		expect(read("article.mdx")).toBe(before);
		expect(existsSync(file("claims/crossing.md"))).toBe(false);
	});
});

describe("a new source", () => {
	test("is begun at the end of the bibliography", () => {
		const { command, read } = workshop();
		expect(
			command("new-source", "https://example.org/plan-b", "Plan B", "2021"),
		).toEqual({
			status: 0,
			said: "Began “example-2021” at the end of content/sources.yaml; npm run check says what is left.\n",
		});
		expect(read("sources.yaml")).toContain(
			'\n\nexample-2021:\n  kind:\n  type:\n  title: "Plan B"\n',
		);
	});

	test.each([
		[
			["https://example.org/opening", "Again", "2021"],
			"“town” has this address already. Nothing was changed.\n",
		],
		[
			["https://example.org/new", "New", "2021", "gazette"],
			"There is a source “gazette” already; give another id at the end. Nothing was changed.\n",
		],
		[
			["example.org", "New", "2021"],
			"“example.org” is not an http or https address.\n",
		],
		[
			["https://example.org/new", "New", "May 2021"],
			"“May 2021” is not a date such as 2019-05-02, 2019-05 or 2019.\n",
		],
	])("as %j is refused, and nothing is touched", (args, said) => {
		const { command, read } = workshop();
		const before = read("sources.yaml");
		expect(command("new-source", ...args)).toEqual({ status: 1, said });
		expect(read("sources.yaml")).toBe(before);
	});
});

describe("from a new claim to a new edition", () => {
	const FILE = `---
status: supported
digest: The town counts one crossing.
would-change: A second crossing.
wrote: { by: editor, on: "2022-07-01" }
sources:
  - source: town
    role: establishes
    bears-on: has crossed it
    decides: true
    quote: Nobody came back.
    language: en
  - source: gazette
    role: establishes
    bears-on: has crossed it
    quote: 一人
    language: ja
    gloss: one person
---

The notice says so.
`;

	test("the checks lead on: fill in, record the id, record the edition", () => {
		const { command, file, read } = workshop();
		command("new-claim", "crossing", "has crossed it");
		writeFileSync(file("claims/crossing.md"), FILE);
		expect(command("check").said).toMatch(
			/anchor-unrecorded[\s\S]*edition-outdated/,
		);
		expect(command("anchors").said).toBe(
			"anchors.lock.json holds 7 ids; new: c-crossing.\n",
		);
		expect(command("publish-edition", "A note on the crossing.")).toEqual({
			status: 0,
			said: "Recorded edition 2; 4 of its notes are new or changed, and kept in content/published/2.\n",
		});
		expect(read("editions.yaml")).toMatch(
			/- number: 2\n {2}date: "\d{4}-\d\d-\d\d"\n {2}changes: "A note on the crossing\."\n {2}verdicts:\n {4}author: judgement\n {4}crossing: supported\n {4}length: differs-from-record\n {4}opening: supported\n {2}notes: sha256-[0-9a-f]{64}\n {2}fingerprint: sha256-[0-9a-f]{64}\n$/,
		);
		expect(command("check").said).toBe(
			"4 claims and 2 sources: nothing to correct.\n",
		);
		expect(command("publish-edition", "Again.")).toEqual({
			status: 1,
			said: "Edition 2 is of this very content: nothing to record.\n",
		});
	});

	test("an edition that nobody has seen is amended, and keeps its number", () => {
		const { command, file, read } = workshop();
		const note = file("claims/author.md");
		writeFileSync(note, read("claims/author.md").replace("A note.", "Notes."));
		command("publish-edition", "A word.");
		writeFileSync(note, read("claims/author.md").replace("Notes.", "A word."));
		expect(command("publish-edition", "--amend", "Two words.")).toEqual({
			status: 0,
			said: "Edition 2 is of the content as it is now. Amend it only while nobody has seen it.\n",
		});
		expect(read("editions.yaml")).toContain(
			'- number: 1\n  date: "2022-07-01"\n  changes: "First edition."\n',
		);
		expect(read("editions.yaml")).toMatch(
			/- number: 2\n {2}date: "\d{4}-\d\d-\d\d"\n {2}changes: "Two words\."\n {2}verdicts:/,
		);
		expect(read("editions.yaml")).not.toContain("A word.");
		expect(read("published/2/author.json")).toContain("A word.");
		expect(command("check").status).toBe(0);
	});

	test("a comma is no new edition, if the editor says so", () => {
		const { command, file, read } = workshop();
		writeFileSync(
			file("claims/author.md"),
			read("claims/author.md").replace("A note.", "A, note."),
		);
		expect(command("publish-edition", "--minor")).toEqual({
			status: 0,
			said: "Edition 1 of 2022-07-01 stands for the content as it is now: what changed is told to nobody.\n",
		});
		expect(read("editions.yaml")).toMatch(
			/- number: 1\n {2}date: "2022-07-01"\n {2}changes: "First edition\."\n/,
		);
		expect(command("check").status).toBe(0);
	});

	test("a verdict that moved is more than a comma", () => {
		const { command, file, read } = workshop();
		writeFileSync(
			file("claims/opening.md"),
			read("claims/opening.md").replace(
				"status: supported",
				"status: supported-with-detail",
			),
		);
		expect(command("publish-edition", "--minor")).toEqual({
			status: 1,
			said: 'A verdict moved, or a claim came or went: readers must be told. Write: npm run edition -- "what changed"\n',
		});
	});

	test("an edition that is pushed is not amended", () => {
		const { command, file, folder, read } = workshop();
		const git = (...args: string[]) =>
			execFileSync(
				"git",
				["-c", "user.name=A", "-c", "user.email=a@b", ...args],
				{
					cwd: folder,
					stdio: "pipe",
				},
			);
		git("init", "-q", "-b", "main");
		git("add", ".");
		git("commit", "-q", "-m", "Edition 1");
		git("branch", "-q", "published");
		git("branch", "-q", "-u", "published");
		writeFileSync(
			file("claims/author.md"),
			read("claims/author.md").replace("A note.", "Notes."),
		);
		expect(command("publish-edition", "--amend")).toEqual({
			status: 1,
			said: 'Edition 1 is pushed, and readers may cite it. Record a new one: npm run edition -- "what changed"\n',
		});
	});

	test("records that were lost are not begun anew by a slip", () => {
		const { command, file, folder, read } = workshop();
		const lock = read("anchors.lock.json");
		const back = (name: string) =>
			`Bring it back: git checkout -- content/${name}, or copy it from where this content was last built. Only a new edition, of which nothing is published, begins one: `;
		rmSync(file("anchors.lock.json"));
		for (const first of [[], ["--first"]])
			expect(command("anchors", ...first)).toEqual({
				status: 1,
				said: `There is no anchors.lock.json, and edition 1 is published. ${back("anchors.lock.json")}npm run anchors -- --first\n`,
			});
		writeFileSync(
			file("anchors.lock.json"),
			'{ "anchors": {}, "retired": {} }',
		);
		expect(command("anchors")).toEqual({
			status: 1,
			said: `anchors.lock.json does not have the ids of the published paragraphs. ${back("anchors.lock.json")}npm run anchors -- --first\n`,
		});
		writeFileSync(file("anchors.lock.json"), lock);
		rmSync(file("editions.yaml"));
		expect(command("publish-edition", "First edition.")).toEqual({
			status: 1,
			said: `There is no edition in editions.yaml. ${back("editions.yaml")}npm run edition -- --first "First edition."\n`,
		});
		expect(existsSync(join(folder, "editions.yaml"))).toBe(false);
		expect(command("publish-edition", "--first", "First edition.")).toEqual({
			status: 0,
			said: "Recorded edition 1; 3 of its notes are new or changed, and kept in content/published/1.\n",
		});
		rmSync(file("anchors.lock.json"));
		rmSync(file("editions.yaml"));
		expect(command("anchors", "--first").status).toBe(0);
	});

	test("no edition is recorded of content with problems", () => {
		const { command } = workshop();
		command("new-claim", "crossing", "has crossed it");
		expect(command("publish-edition", "A note.")).toEqual({
			status: 1,
			said: "The content has problems; npm run check names them.\n",
		});
	});
});

test("no first edition is recorded of content with problems, which it names", () => {
	const { command, file, read } = workshop();
	rmSync(file("editions.yaml"));
	writeFileSync(
		file("claims/author.md"),
		read("claims/author.md").replace("    decides: true\n", ""),
	);
	const { status, said } = command("publish-edition", "--first", "First.");
	expect(status).toBe(1);
	expect(said).toBe(`content/claims/author.md:7:5  deciding-quotation
  No quotation of “author” decides.
  Write “decides: true” at the one source that a reader should see first.

1 problem in content. Nothing was built.
`);
	expect(existsSync(file("editions.yaml"))).toBe(false);
});

describe("a claim that is retired", () => {
	test("is recorded with what took its place, and the content obeys every rule again", () => {
		const { command, file, read } = workshop();
		writeFileSync(
			file("article.mdx"),
			read("article.mdx").replace(
				'<Claim id="author">Ada Brown is a surveyor</Claim>',
				'<Claim id="surveyor">Ada Brown is a surveyor</Claim>',
			),
		);
		renameSync(file("claims/author.md"), file("claims/surveyor.md"));
		expect(command("check").said).toContain(
			"“c-author” was published at “Ada Brown is a surveyor” and is gone.",
		);
		expect(
			command("anchors", "retire", "c-author", "It was renamed.", "c-surveyor"),
		).toEqual({
			status: 0,
			said: "“c-author” is retired; its addresses will say so.\n",
		});
		command("anchors");
		expect(
			JSON.parse(read("anchors.lock.json")).retired["c-author"],
		).toMatchObject({ reason: "It was renamed.", successor: "c-surveyor" });
		command("publish-edition", "A claim was renamed.");
		expect(command("check")).toEqual({
			status: 0,
			said: "3 claims and 2 sources: nothing to correct.\n",
		});
	});

	test("must have been published", () => {
		const { command } = workshop();
		expect(command("anchors", "retire", "c-nowhere", "Why?")).toEqual({
			status: 1,
			said: "“c-nowhere” is not recorded in anchors.lock.json.\n",
		});
	});
});

test("the check reports for programs and for GitHub too, and knows no other format", () => {
	const { command, file } = workshop();
	writeFileSync(
		file("slips.yaml"),
		"- paragraph: 2\n  words: x\n  remark: y\n",
	);
	expect(JSON.parse(command("check", "--format", "json").said)).toMatchObject({
		folder: "content",
		problems: [
			{ code: "slip-not-found", line: 2, column: 3, severity: "error" },
		],
	});
	expect(command("check", "--format", "github")).toEqual({
		status: 1,
		said: "::error file=content/slips.yaml,line=2,col=3,title=slip-not-found::“x” stands nowhere in ¶2.%0ACopy the words from article.mdx, enough of them to be found once.\n",
	});
	expect(command("check", "--format", "xml")).toEqual({
		status: 2,
		said: "There is no format “xml”. Choose one of text, json, github.\n",
	});
});

describe("a claim cannot be retired", () => {
	test.each([
		[
			["c-author", "Why?"],
			"“c-author” stands in the article. Take its tags out of article.mdx first, and remove its file.\n",
		],
		[
			["c-autor", "Why?"],
			"“c-autor” is not recorded in anchors.lock.json. Did you mean “c-author”?\n",
		],
		[
			["c-gone", "Why?", "c-opning"],
			"“c-opning” is no id of the article. Did you mean “c-opening”?\n",
		],
	])("as %j, and it is said why", (args, said) => {
		const { command, read } = workshop();
		const before = read("anchors.lock.json");
		expect(command("anchors", "retire", ...args)).toEqual({ status: 1, said });
		expect(read("anchors.lock.json")).toBe(before);
	});
});

test("words without quotation marks are not taken for one word", () => {
	const { command, read } = workshop();
	const before = read("article.mdx");
	expect(command("new-claim", "crossing", "has", "crossed", "it").status).toBe(
		1,
	);
	expect(read("article.mdx")).toBe(before);
});

test("an option that is none gets a sentence", () => {
	const { command } = workshop();
	expect(command("check", "--foo")).toEqual({
		status: 2,
		said: "Write: npm run check -- --format json. Another folder is named by CONTENT_DIR=my-content npm run check\n",
	});
});
