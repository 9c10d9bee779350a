import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { changed, exampleContent } from "./example-content.ts";
import { problemsOf } from "./told-content.ts";

type Change = readonly [from: string, to: string];

/** Code and message of every problem, with passages of one file replaced, while an editor is at work. */
function problemsWith(file: string, ...changes: Change[]): string[] {
	const [first = ["", ""], ...more] = changes;
	const text = more.reduce(
		(text, [from, to]) => {
			expect(text).toContain(from);
			return text.replace(from, to);
		},
		changed(file, ...first),
	);
	return judge(exampleContent({ [file]: text }), true).problems.map(
		({ code, message }) => `${code} ${message}`,
	);
}

const OPENING = "claims/opening.md";
const LENGTH = "claims/length.md";
const digest = (words: string): Change => [
	"The town gives the same day.",
	JSON.stringify(words),
];
const note = (words: string): Change => ["The town published a notice.", words];

const uncovered = (words: string) => [
	`digest-uncovered The digest of “opening” says “${words}”, and no quotation that bears the verdict does.`,
];

describe("a digest", () => {
	test.each([
		// The translation of the Gazette’s words.
		["The Gazette has 1 June 2021.", []],
		["The Gazette has June 1, 2021.", []],
		["The town had no name for 1 June.", []],
		["The Gazette says so since June.", []],
		["The bridge may open.", []],
		["The bridge opened on 2 June 2021.", uncovered("2 June 2021")],
		["The bridge opened in July.", uncovered("July")],
		["Four papers have the day.", uncovered("Four")],
		["The 4th paper has the day.", uncovered("4th")],
		["The fourth paper has the day.", uncovered("fourth")],
		["Both papers have the day.", uncovered("Both")],
		["All papers have the day.", uncovered("All")],
		["Only the town has the day.", uncovered("Only")],
		["The town was first with it.", uncovered("first")],
		["The town never denied the day.", uncovered("never")],
		["The town says so every year.", uncovered("every")],
	])(
		"“%s” says what the quotations say, or is a problem",
		(words, problems) => {
			expect(problemsWith(OPENING, digest(words))).toEqual(problems);
		},
	);

	test("has the number that its quotation has in another form", () => {
		const quote = (words: string): Change => [
			"The bridge was opened this morning.",
			words,
		];
		const found = (said: string, quoted: string) =>
			problemsWith(OPENING, digest(said), quote(quoted));
		expect(found("The town counted twenty-one boats.", "21 boats")).toEqual([]);
		expect(found("The town counted 4 boats.", "four boats")).toEqual([]);
		expect(found("The town held its 4th feast.", "its fourth feast")).toEqual(
			[],
		);
		expect(found("The town held four feasts.", "its fourth feast")).toEqual(
			uncovered("four"),
		);
		expect(found("It rained on both banks.", "both banks")).toEqual([
			"digest-leans “It” in the digest points at something outside it.",
		]);
		expect(found("The town closed both banks.", "both leaders met")).toEqual(
			uncovered("both"),
		);
	});

	test("may not say what only a source of context says, unless it decides", () => {
		const role = (to: string): Change[] => [
			["bears-on: opened on 1 June 2021", "bears-on: opened on 1 June"],
			["this morning.", "by 12 men."],
			["role: establishes", `role: ${to}`],
			["supported\n", "judgement\n"],
		];
		const said = digest("The town names 12 men.");
		expect(problemsWith(OPENING, said, ...role("context"))).toEqual([]);
		expect(
			problemsWith(
				OPENING,
				said,
				...role("context"),
				["    decides: true\n", ""],
				[
					"bears-on: 1 June 2021\n",
					"bears-on: 1 June 2021\n    decides: true\n",
				],
			),
		).toEqual(uncovered("12"));
	});

	test.each([
		["Circulated that day, says the town.", "that day"],
		["Mended by then, says the town.", "by then"],
		["He gives the day.", "He"],
		["The town confirms it.", "The town confirms it"],
		["The town did not; the Gazette did.", "The town did not"],
		["Background: the town’s notice.", "Background:"],
	])("“%s” cannot be read alone", (words, pointing) => {
		expect(problemsWith(OPENING, digest(words))).toEqual([
			`digest-leans “${pointing}” in the digest points at something outside it.`,
		]);
	});

	test.each([
		"The Heron, a boat, passed under the bridge; it was the town’s.",
		"The town did not close the bridge.",
		"The town’s notice says: the bridge is open.",
		"Whether it was opened is a judgement.",
	])("“%s” can be read alone", (words) => {
		expect(problemsWith(OPENING, digest(words))).toEqual([]);
	});
});

describe("a claim that is called supported", () => {
	test("has its date in a source that establishes it, not beside it in another", () => {
		expect(
			problemsWith(
				OPENING,
				["gloss: opened on 1 June 2021", "gloss: opened"],
				["2021年6月1日に開通", "開通"],
			),
		).toEqual([]);
		expect(
			problemsWith(
				OPENING,
				["bears-on: opened on 1 June 2021", "bears-on: The bridge opened"],
				["gloss: opened on 1 June 2021", "gloss: opened"],
				["2021年6月1日に開通", "開通"],
			),
		).toEqual([
			"claim-uncovered “opening” is called supported, and no source that establishes it says its “1 June 2021”.",
		]);
	});

	const withWords = (words: string, quote: string, role = "establishes") => {
		const claim = (text: string) =>
			text.replace("The bridge opened on 1 June 2021", words);
		const texts = exampleContent().texts;
		return judge(
			exampleContent({
				"article.mdx": claim(texts.get("article.mdx") ?? ""),
				"source-article.txt": claim(texts.get("source-article.txt") ?? ""),
				"anchors.lock.json": '{"anchors":{},"retired":{}}',
				[OPENING]: (texts.get(OPENING) ?? "")
					.replace("opened on 1 June 2021", words)
					.replace("bears-on: 1 June 2021", `bears-on: ${words}`)
					.replace("The bridge was opened this morning.", quote)
					.replace("role: establishes", `role: ${role}`),
			}),
			true,
		).problems.map(({ code, message }) => `${code} ${message}`);
	};

	test("has its quotation in the words of a source", () => {
		const words = "The mayor called it ‘a gift of the river’";
		expect(withWords(words, "It is “a gift of the river.”")).toEqual([]);
		expect(withWords(words, "It is a gift of the town.")).toEqual([
			"claim-uncovered “opening” is called supported, and no source that establishes it says its “a gift of the river”.",
		]);
	});

	test("has its number, and every name is borne on", () => {
		expect(withWords("It has four arches", "It has 4 arches.")).toEqual([]);
		expect(withWords("It has four arches", "It has arches.")).toEqual([
			"claim-uncovered “opening” is called supported, and no source that establishes it says its “four”.",
		]);
		expect(withWords("The mayor of Rome came", "He came.")).toEqual([]);
	});

	test("has its number of what is counted, which no single quotation says", () => {
		expect(withWords("It has four arches", "It has arches.", "counts")).toEqual(
			[],
		);
	});

	test("needs two origins; two sources of one are one, and what is context is none", () => {
		const one = [
			"one-origin All sources that establish “opening” come from The Town.",
		];
		expect(
			problemsWith("sources.yaml", ["origin: The Gazette", "origin: The Town"]),
		).toEqual(one);
		expect(
			problemsWith(OPENING, [
				"role: establishes\n    bears-on: 1 June",
				"role: context\n    bears-on: 1 June",
			]),
		).toEqual(one);
		expect(
			problemsWith(
				OPENING,
				["status: supported", "status: supported-with-detail"],
				[
					"role: establishes\n    bears-on: 1 June",
					"role: context\n    bears-on: 1 June",
				],
			),
		).toEqual([]);
	});
});

describe("a claim that is called contested", () => {
	test("is established, or counted, and contradicted", () => {
		const contested: Change = ["status: supported", "status: contested"];
		const other = (role: string): Change => [
			"role: establishes\n    bears-on: 1 June",
			`role: ${role}\n    bears-on: 1 June`,
		];
		expect(problemsWith(OPENING, contested, other("contradicts"))).toEqual([]);
		expect(
			problemsWith(OPENING, contested, other("contradicts"), [
				"role: establishes",
				"role: counts",
			]),
		).toEqual([
			"deciding-role The quotation that decides “opening” counts; “Contested” takes one that establishes or contradicts or qualifies.",
		]);
		expect(problemsWith(OPENING, contested, other("qualifies"))).toEqual([
			"contested-one-sided “opening” is called contested, and nothing that contradicts it is quoted.",
		]);
	});
});

describe("a quotation that decides", () => {
	test("does so by its role", () => {
		expect(
			problemsWith(OPENING, ["role: establishes", "role: counts"]),
		).toEqual([]);
		expect(
			problemsWith(LENGTH, ["role: contradicts", "role: qualifies"]),
		).toEqual([
			"deciding-role The quotation that decides “length” qualifies; “Differs from the record” takes one that contradicts or counts.",
		]);
		expect(
			problemsWith(
				LENGTH,
				["status: differs-from-record", "status: not-established"],
				["role: contradicts", "role: limits"],
			),
		).toEqual([]);
	});

	test.each([
		[
			"supported",
			"qualifies",
			"qualifies; “Supported” takes one that establishes or counts",
		],
		[
			"supported-with-detail",
			"limits",
			"limits; “Supported, with a detail” takes one that establishes or counts or qualifies",
		],
		[
			"not-established",
			"context",
			"is context; “Not established” takes one that contradicts or qualifies or limits",
		],
		[
			"judgement",
			"limits",
			"limits; “Author’s judgement” takes one that establishes or counts or qualifies or contradicts or context",
		],
	])("does not decide that a claim is %s if it %s", (status, role, said) => {
		expect(
			problemsWith(
				LENGTH,
				["status: differs-from-record", `status: ${status}`],
				["role: contradicts", `role: ${role}`],
			),
		).toContain(`deciding-role The quotation that decides “length” ${said}.`);
	});
});

describe("a verdict against a claim", () => {
	const nobody = [
		"second-reader Nobody but its writer, editor, has read “length”.",
	];
	const checked = 'checked: { by: second reader, on: "2021-07-01" }\n';

	test("is read by somebody else, on no earlier day", () => {
		expect(problemsWith(LENGTH, [checked, ""])).toEqual(nobody);
		expect(problemsWith(LENGTH, ["second reader", "Editor"])).toEqual(nobody);
		expect(
			problemsWith(
				LENGTH,
				["status: differs-from-record", "status: not-established"],
				["role: contradicts", "role: limits"],
				[checked, ""],
			),
		).toEqual(nobody);
		expect(
			problemsWith(LENGTH, [
				'checked: { by: second reader, on: "2021-07-01" }',
				'checked: { by: second reader, on: "2021-06-30" }',
			]),
		).toEqual([
			"second-reader “length” was checked on 2021-06-30, before it was written on 2021-07-01.",
		]);
	});
});

describe("what was sought", () => {
	const unlisted = (words: string) => [
		`sought-unlisted “opening” says “${words}” and lists nothing that was sought.`,
	];

	test.each([
		["The protocol was not found.", "not found"],
		["The protocol has not yet been seen.", "not yet been seen"],
		["The protocol could not be traced.", "not be traced"],
		["No protocol of that day was found.", "No protocol of that day was found"],
		["Neither plan was found.", "Neither plan was found"],
		["The protocol was sought in vain.", "in vain"],
	])("“%s” has an entry", (words, said) => {
		expect(problemsWith(OPENING, note(words))).toEqual(unlisted(said));
	});

	test("is not what a town founds or sees", () => {
		expect(
			problemsWith(
				OPENING,
				note("Not a town founded by monks; nobody had foreseen the bridge."),
			),
		).toEqual([]);
	});

	test("a remark has an entry too", () => {
		expect(
			problemsWith(OPENING, [
				"    language: en\n",
				"    language: en\n    remark: The original was not seen.\n",
			]),
		).toEqual(unlisted("not seen"));
	});

	test("two entries do not have one id", () => {
		expect(
			problemsOf({ "sought.yaml": ["id: photograph", "id: builders-figure"] }),
		).toEqual([
			"sought.yaml:8:3 id-not-unique There is a second entry “builders-figure”.",
		]);
	});

	test("claim and entry name each other", () => {
		expect(problemsOf({})).toEqual([]);
		expect(problemsOf({ "sought.yaml": ["  claims: [length]\n", ""] })).toEqual(
			[
				"claims/length.md:6:10 sought-one-sided “length” lists “builders-figure”, which does not name it.",
			],
		);
		expect(
			problemsOf({ "claims/length.md": ["sought: [builders-figure]\n", ""] }),
		).toEqual([
			"sought.yaml:2:12 sought-one-sided “builders-figure” names “length”, which does not list it.",
		]);
		expect(
			problemsOf({ "sought.yaml": ["claims: [length]", "claims: [lenght]"] }),
		).toEqual([
			"claims/length.md:6:10 sought-one-sided “length” lists “builders-figure”, which does not name it.",
			"sought.yaml:2:12 claim-unknown There is no claim “lenght”.",
		]);
	});
});

describe("a source that is silent", () => {
	const remark = (words: string): Change => [
		"    language: en\n",
		`    language: en\n    remark: ${words}\n`,
	];
	const silent = [
		"silent-source “town” is said to speak to “opening”, and its remark says “silent”.",
	];

	test("decides nothing, and establishes a part of the claim at most", () => {
		const words = remark("The notice is silent on the year.");
		expect(problemsWith(OPENING, words)).toEqual(silent);
		expect(
			problemsWith(OPENING, words, ["role: establishes", "role: counts"]),
		).toEqual(silent);
		const second: Change[] = [
			["    decides: true\n", ""],
			["bears-on: 1 June 2021\n", "bears-on: 1 June 2021\n    decides: true\n"],
		];
		expect(problemsWith(OPENING, words, ...second)).toEqual([]);
		expect(
			problemsWith(OPENING, words, ...second, [
				"bears-on: opened",
				"bears-on: The bridge opened",
			]),
		).toEqual(silent);
	});

	test("is among those that limit, if a digest or a note speaks of it", () => {
		const said = note("The council’s protocol does not mention the day.");
		expect(problemsWith(OPENING, said)).toEqual([
			"silent-source The note of “opening” says “does not mention” of a source, and all of its sources are said to speak.",
		]);
		expect(
			problemsWith(OPENING, said, [
				"  - source: gazette\n",
				"  - source: town\n    role: limits\n    bears-on: opened\n    quote: The council met.\n    language: en\n  - source: gazette\n",
			]),
		).toEqual([]);
	});
});

describe("a count", () => {
	test("has its meetings within its days, the first and the last among them", () => {
		const rule = (
			from: string,
			until: string,
		): Record<string, [string, string]> => ({
			"events.yaml": [
				'from: "2021-06-01", until: "2021-06-30"',
				`from: "${from}", until: "${until}"`,
			],
		});
		expect(problemsOf(rule("2021-06-01", "2021-06-01"))).toEqual([]);
		expect(problemsOf(rule("2021-05-01", "2021-05-31"))).toEqual([
			"events.yaml:25:5 event-outside-count “meeting” is not between 2021-05-01 and 2021-05-31, the days from and until which its pair is counted.",
		]);
		expect(
			problemsOf({
				"events.yaml": [
					'date: "2021-06-01"\n    what: Meeting',
					'date: "2021-06-30"\n    until: "2021-07-01"\n    what: Meeting',
				],
			}),
		).toEqual([
			"events.yaml:25:5 event-outside-count “meeting” is not between 2021-06-01 and 2021-06-30, the days from and until which its pair is counted.",
		]);
	});
});

describe("the newest edition", () => {
	const verdicts = (from: string, to: string) =>
		judge(
			exampleContent({ "editions.yaml": changed("editions.yaml", from, to) }),
		).problems.map(
			({ line, column, code, message }) =>
				`${line}:${column} ${code} ${message}`,
		);

	test("lists the verdicts that its claims have, each of them and no other", () => {
		expect(verdicts("    author: judgement\n", "")).toEqual([
			"5:3 edition-verdicts The newest edition says nothing of “author”, and the claim judgement.",
		]);
		expect(
			verdicts(
				"    author: judgement\n",
				"    author: judgement\n    old: judgement\n",
			),
		).toEqual([
			"7:5 edition-verdicts The newest edition says judgement of “old”, and the claim does not exist.",
		]);
	});
});
