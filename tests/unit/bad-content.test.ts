import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import type { Problem } from "../../src/reading/problem.ts";
import { exampleContent, exampleWith } from "./example-content.ts";

type Row = [
	code: Problem["code"],
	file: string,
	line: number,
	column: number,
	message: string,
	cure: string,
];

/**
 * What is said of every bad input. A fixture is the folder of that name in tests/fixtures/bad: files
 * that take the place of those in tests/fixtures/example. (This file is as long as the table is.)
 */
const EXPECTED: Record<string, Row[]> = {
	"anchor-missing": [
		[
			"anchor-missing",
			"anchors.lock.json",
			48,
			5,
			"“c-author” was published at “Ada Brown is a surveyor” and is gone. Most like them now: “Ada Brown is a surveyor”.",
			'Put it back, or retire it: npm run anchors -- retire c-author "the reason" [successor].',
		],
		[
			"file-without-claim",
			"claims/author.md",
			1,
			1,
			"No words of the article are marked as the claim “author”.",
			'Put <Claim id="author">…</Claim> around its words in article.mdx, or remove the file.',
		],
	],
	"anchor-moved": [
		[
			"anchor-moved",
			"article.mdx",
			17,
			5,
			"“c-opening” was published at “The bridge opened on 1 June 2021” and stands now at “bridge opened on 1 June 2021”.",
			"Put it back at its words, and give the others an id of their own.",
		],
	],
	"anchor-reused": [
		[
			"anchor-reused",
			"article.mdx",
			21,
			13,
			"“c-author” was retired on 2022-07-01 and stands in the article again.",
			"Give these words another id; a link to the old one must go on saying what happened.",
		],
	],
	"anchor-successor": [
		[
			"anchor-successor",
			"anchors.lock.json",
			69,
			7,
			"“c-old” leads on to “c-gone”, which does not exist.",
			"Name an id of the article, or take the successor out.",
		],
	],
	"anchor-unrecorded": [
		[
			"anchor-unrecorded",
			"article.mdx",
			21,
			13,
			"“c-author” is new and not recorded.",
			'Run npm run anchors, or add under “anchors”: "c-author": {"published":"2022-07-01","selector":{"type":"TextQuoteSelector","exact":"Ada Brown is a surveyor","prefix":"\\n\\nNobody has crossed it twice.\\n\\n","suffix":"."}}',
		],
	],
	"anchors-not-json": [
		[
			"yaml-malformed",
			"anchors.lock.json",
			60,
			1,
			"This is not YAML: Flow map must end with a }.",
			"Mend the line; text with “: ” or “ #” in it needs quotation marks.",
		],
	],
	"article-emphasis": [
		[
			"article-markup",
			"article.mdx",
			19,
			1,
			"The article holds only its words and claims; this is something else: “*Nobody*”.",
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
	],
	"article-empty": [
		[
			"frontmatter-missing",
			"article.mdx",
			1,
			1,
			"The file does not begin with fields between two “---” lines.",
			"Put a line “---” above the fields and another below them, at the very top.",
		],
	],
	"article-expression": [
		[
			"article-markup",
			"article.mdx",
			17,
			112,
			"The article holds only its words and claims; this is something else: “{process.exit(1)}”.",
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
	],
	"article-footnote": [
		[
			"words-differ",
			"article.mdx",
			19,
			29,
			"¶2 has “twice.[^1]” where the source text has “twice.”: U+005B instead of the end.",
			"Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
		],
		[
			"footnote-undefined",
			"article.mdx",
			19,
			29,
			"The footnote [^1] is not defined, and would be printed as it stands.",
			"Add a line “[^1]: …”, or take the reference out.",
		],
	],
	"article-heading": [
		[
			"article-markup",
			"article.mdx",
			19,
			1,
			"The article holds only its words and claims; this is something else: “# Nobody has crossed it twice.”.",
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
	],
	"article-import": [
		[
			"article-markup",
			"article.mdx",
			19,
			1,
			'The article holds only its words and claims; this is something else: “import fs from "node:fs"”.',
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
	],
	"article-language-unknown": [
		[
			"language-unknown",
			"article.mdx",
			12,
			1,
			"“xx” is not the tag of a language.",
			"Write one such as en, ja or ko.",
		],
	],
	"article-link": [
		[
			"article-markup",
			"article.mdx",
			19,
			1,
			"The article holds only its words and claims; this is something else: “[Nobody](https://example.org)”.",
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
	],
	"article-tag": [
		[
			"article-markup",
			"article.mdx",
			19,
			1,
			"The article holds only its words and claims; this is something else: “<b>Nobody</b>”.",
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
	],
	"bidirectional-mark": [
		[
			"character-invisible",
			"sources.yaml",
			5,
			18,
			"An invisible character, U+202E, stands here.",
			"Delete it, and type the blank or hyphen again if one was meant.",
		],
	],
	"claim-blank": [
		[
			"claim-empty",
			"article.mdx",
			17,
			69,
			"The claim “length” is around no words.",
			"Put its tags around the words that make the claim, or take them out.",
		],
		[
			"file-without-claim",
			"claims/length.md",
			1,
			1,
			"No words of the article are marked as the claim “length”.",
			'Put <Claim id="length">…</Claim> around its words in article.mdx, or remove the file.',
		],
	],
	"claim-closed-twice": [
		[
			"markup-malformed",
			"article.mdx",
			17,
			111,
			"The markup cannot be read: Unexpected closing slash `/` in tag, expected an open tag first.",
			"Close every tag that is opened; write < as &lt; and { as \\{ where they are only signs.",
		],
	],
	"claim-file-name": [
		[
			"file-without-claim",
			"claims/Big Bridge.md",
			1,
			1,
			"No words of the article are marked as the claim “Big Bridge”.",
			'Put <Claim id="Big Bridge">…</Claim> around its words in article.mdx, or remove the file.',
		],
		[
			"id-malformed",
			"claims/Big Bridge.md",
			1,
			1,
			"“Big Bridge” cannot be a claim’s id.",
			"Name the file with lower-case words joined by hyphens, e.g. blue-book.md.",
		],
		[
			"digest-repeated",
			"claims/Big Bridge.md",
			3,
			1,
			"The digest “Measured at 88 metres.” is “length”’s too.",
			"Say what was found of this claim.",
		],
	],
	"claim-marked-twice": [
		[
			"claim-marked-twice",
			"article.mdx",
			19,
			1,
			"The claim “opening” is marked a second time, at “Nobody”; it stands already at “The bridge opened on 1 June 2021”.",
			"Give one of the two an id and a file of its own, or take its tag out.",
		],
		[
			"anchor-moved",
			"article.mdx",
			19,
			1,
			"“c-opening” was published at “The bridge opened on 1 June 2021” and stands now at “Nobody”.",
			"Put it back at its words, and give the others an id of their own.",
		],
	],
	"claim-nested": [
		[
			"claim-nested",
			"article.mdx",
			17,
			61,
			"The claim at “90 metres long” begins inside the claim “opening”.",
			"Close the first before the second, or leave one of them out.",
		],
	],
	"claim-unclosed": [
		[
			"markup-malformed",
			"article.mdx",
			17,
			69,
			"The markup cannot be read: Expected a closing tag for `<Claim>` before the end of `paragraph`.",
			"Close every tag that is opened; write < as &lt; and { as \\{ where they are only signs.",
		],
	],
	"claim-with-code-for-id": [
		[
			"article-markup",
			"article.mdx",
			17,
			69,
			"The article holds only its words and claims; this is something else: “<Claim id={length}>90 metres long</Claim…”.",
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
		[
			"file-without-claim",
			"claims/length.md",
			1,
			1,
			"No words of the article are marked as the claim “length”.",
			'Put <Claim id="length">…</Claim> around its words in article.mdx, or remove the file.',
		],
	],
	"claim-without-file": [
		[
			"anchor-missing",
			"anchors.lock.json",
			21,
			5,
			"“c-length” was published at “90 metres long” and is gone. Most like them now: “90 metres long”.",
			'Put it back, or retire it: npm run anchors -- retire c-length "the reason" [successor].',
		],
		[
			"claim-without-file",
			"article.mdx",
			17,
			69,
			"The claim “lenght”, at “90 metres long”, has no file.",
			"Did you mean “length”? Write claims/lenght.md, or correct the id.",
		],
		[
			"file-without-claim",
			"claims/length.md",
			1,
			1,
			"No words of the article are marked as the claim “length”.",
			'Put <Claim id="length">…</Claim> around its words in article.mdx, or remove the file.',
		],
	],
	"claim-without-id": [
		[
			"article-markup",
			"article.mdx",
			17,
			69,
			"The article holds only its words and claims; this is something else: “<Claim>90 metres long</Claim>”.",
			"Take it out, or put a backslash before the sign that is meant as itself.",
		],
		[
			"file-without-claim",
			"claims/length.md",
			1,
			1,
			"No words of the article are marked as the claim “length”.",
			'Put <Claim id="length">…</Claim> around its words in article.mdx, or remove the file.',
		],
	],
	"claim-words-twice": [
		[
			"claim-words-twice",
			"article.mdx",
			17,
			77,
			"The words of “length”, “s”, stand 3 times in their paragraph.",
			"Mark more words, so that they are found once.",
		],
		[
			"anchor-moved",
			"article.mdx",
			17,
			77,
			"“c-length” was published at “90 metres long” and stands now at “s”.",
			"Put it back at its words, and give the others an id of their own.",
		],
	],
	"claims-overlapping": [
		[
			"claim-nested",
			"article.mdx",
			17,
			61,
			"The claim at “90” begins inside the claim “opening”.",
			"Close the first before the second, or leave one of them out.",
		],
	],
	"control-character": [
		[
			"character-invisible",
			"claims/opening.md",
			11,
			21,
			"An invisible character, U+0008, stands here.",
			"Delete it, and type the blank or hyphen again if one was meant.",
		],
	],
	"date-impossible": [
		[
			"date-impossible",
			"sources.yaml",
			6,
			3,
			"There is no 2021-02-30 in the calendar.",
			"Correct the day or the month.",
		],
	],
	"date-in-future": [
		[
			"date-in-future",
			"sources.yaml",
			17,
			3,
			"“gazette” was issued on 2023-06, after the check of 2022-07-01.",
			"Correct its date, or “checked” in article.mdx.",
		],
	],
	"date-unquoted-words": [
		[
			"field-malformed",
			"sources.yaml",
			6,
			3,
			'“town → issued” should be a quoted ISO date, e.g. "2019-05-02" or "2019-05".',
			"Write the field in that form.",
		],
	],
	"digest-repeated": [
		[
			"digest-repeated",
			"claims/opening.md",
			3,
			1,
			"The digest “Nobody else says so.” is “author”’s too.",
			"Say what was found of this claim.",
		],
	],
	"digest-too-long": [
		[
			"digest-too-long",
			"claims/opening.md",
			3,
			1,
			"The digest “A sentence that goes on for so long that the margin beside the text has no room for it, even where three of its narrow lines are used, is too long.” takes 4 lines in the margin.",
			"Shorten it to 3 lines (about 120 characters); the note below has room for the rest.",
		],
	],
	"edition-fingerprint": [
		[
			"field-malformed",
			"editions.yaml",
			5,
			3,
			"“no. 1 → fingerprint” should be sha256- and 64 hexadecimal digits.",
			"Write the field in that form.",
		],
	],
	"edition-order": [
		[
			"edition-order",
			"editions.yaml",
			2,
			3,
			"Edition 2 of 2022-07-01 stands in place 1.",
			"Number the editions from 1, oldest first.",
		],
	],
	"edition-outdated": [
		[
			"edition-outdated",
			"editions.yaml",
			5,
			3,
			"The content has changed since edition 1 of 2022-07-01.",
			'Run npm run edition -- "what changed", or add with the day and the change:\n- number: 2\n  date: "YYYY-MM-DD"\n  changes: "…"\n  fingerprint: sha256-506948d3a7be7ce64c3b15ce0f0ac1c8edd07ef2a4e43871f4af04e00b8889a4',
		],
	],
	"field-blank": [
		[
			"field-missing",
			"claims/opening.md",
			3,
			1,
			"The field “digest” is blank.",
			"Write “digest: …”; it should be text.",
		],
	],
	"field-empty": [
		[
			"field-malformed",
			"claims/opening.md",
			3,
			1,
			"“digest” is empty.",
			"Write the field in that form.",
		],
	],
	"field-missing": [
		[
			"field-missing",
			"claims/opening.md",
			2,
			1,
			"The field “status” is missing.",
			"Write “status: …”; it should be one of supported, supported-with-detail, differs-from-record, judgement.",
		],
	],
	"field-misspelt": [
		[
			"field-missing",
			"claims/opening.md",
			5,
			5,
			"The field “sources → no. 1 → quote” is missing.",
			"Write “quote: …”; it should be text.",
		],
		[
			"field-unknown",
			"claims/opening.md",
			6,
			5,
			"The field “qoute” is not known here.",
			"Did you mean “quote”? Correct its spelling, or take it out.",
		],
	],
	"field-unknown": [
		[
			"field-unknown",
			"sources.yaml",
			3,
			3,
			"The field “rating” is not known here.",
			"Correct its spelling, or take it out.",
		],
	],
	"file-unknown": [
		[
			"file-unknown",
			"source.yaml",
			1,
			1,
			"Nothing reads the file “source.yaml”.",
			"Did you mean “sources.yaml”? A claim’s file is claims/<claim>.md; take out what is not content.",
		],
	],
	"footnote-in-note": [
		[
			"footnote-in-note",
			"claims/opening.md",
			11,
			29,
			"The footnote [^x] stands in a note, which is a footnote itself.",
			"Put its words into the sentence.",
		],
	],
	"footnote-undefined": [
		[
			"footnote-undefined",
			"claims/opening.md",
			11,
			29,
			"The footnote [^x] is not defined, and would be printed as it stands.",
			"Add a line “[^x]: …”, or take the reference out.",
		],
	],
	"footnote-unused": [
		[
			"footnote-unused",
			"claims/opening.md",
			13,
			1,
			"The footnote [^x] is defined and never used, and would vanish.",
			"Put its words into the note, or take it out.",
		],
	],
	"frontmatter-missing": [
		[
			"frontmatter-missing",
			"claims/opening.md",
			1,
			1,
			"The file does not begin with fields between two “---” lines.",
			"Put a line “---” above the fields and another below them, at the very top.",
		],
	],
	"frontmatter-unclosed": [
		[
			"frontmatter-missing",
			"claims/opening.md",
			1,
			1,
			"The file does not begin with fields between two “---” lines.",
			"Put a line “---” above the fields and another below them, at the very top.",
		],
	],
	"gloss-missing": [
		[
			"gloss-missing",
			"claims/length.md",
			7,
			5,
			"The quotation “全長88メートル” has no translation.",
			"Add “gloss: …”: your own English rendering.",
		],
	],
	"gloss-needless": [
		[
			"gloss-needless",
			"claims/opening.md",
			8,
			5,
			"The quotation “The bridge was opened this morning.” is English and has a translation.",
			"Take the gloss out, or correct the language.",
		],
	],
	"issued-month-impossible": [
		[
			"date-impossible",
			"sources.yaml",
			17,
			3,
			"There is no 2021-13 in the calendar.",
			"Correct the day or the month.",
		],
	],
	"language-malformed": [
		[
			"field-malformed",
			"claims/opening.md",
			7,
			5,
			"“sources → no. 1 → language” should be a language tag, e.g. en or ja.",
			"Write the field in that form.",
		],
	],
	"language-unknown": [
		[
			"language-unknown",
			"claims/length.md",
			8,
			5,
			"“qx” is not the tag of a language.",
			"Write one such as en, ja or ko.",
		],
	],
	"no-break-space-lost": [
		[
			"words-differ",
			"article.mdx",
			17,
			116,
			"¶1 has “said the mayor.” where the source text has “said the mayor.”: U+0020 instead of U+00A0.",
			"Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
		],
	],
	"not-utf-8": [
		[
			"text-not-utf-8",
			"claims/opening.md",
			11,
			25,
			"From here on the file is not UTF-8.",
			"Open it with the encoding it was written in, and save it as UTF-8.",
		],
	],
	"note-code": [
		[
			"markup-unknown",
			"claims/opening.md",
			11,
			20,
			"A note is text: code cannot stand in it.",
			'Use plain Markdown, and <span lang="ja">…</span> for words in another language.',
		],
	],
	"note-empty": [
		[
			"note-empty",
			"claims/opening.md",
			9,
			1,
			"The claim “opening” has no note.",
			"Write below the fields what the record says.",
		],
	],
	"note-heading-skips": [
		[
			"heading-order",
			"claims/opening.md",
			11,
			1,
			"The heading “Notice” is of level 4, under one of level 2.",
			"Write it with ###.",
		],
	],
	"note-import": [
		[
			"markup-unknown",
			"claims/opening.md",
			11,
			1,
			"A note is text: code cannot stand in it.",
			'Use plain Markdown, and <span lang="ja">…</span> for words in another language.',
		],
	],
	"note-language-unknown": [
		[
			"language-unknown",
			"claims/length.md",
			14,
			21,
			"“qx” is not the tag of a language.",
			"Write one such as en, ja or ko.",
		],
	],
	"note-tag": [
		[
			"markup-unknown",
			"claims/opening.md",
			11,
			20,
			"A note is text: <div> cannot stand in it.",
			'Use plain Markdown, and <span lang="ja">…</span> for words in another language.',
		],
	],
	"note-tag-unclosed": [
		[
			"markup-malformed",
			"claims/opening.md",
			11,
			20,
			"The markup cannot be read: Expected a closing tag for `<span>` before the end of `paragraph`.",
			"Close every tag that is opened; write < as &lt; and { as \\{ where they are only signs.",
		],
	],
	"note-too-long": [
		[
			"note-too-long",
			"claims/opening.md",
			11,
			1,
			"The note has 125 words.",
			"Shorten it to 120.",
		],
	],
	"paragraph-left-out": [
		[
			"anchor-missing",
			"anchors.lock.json",
			30,
			5,
			"“p2” was published at “Nobody has crossed it twice.” and is gone.",
			'Put it back, or retire it: npm run anchors -- retire p2 "the reason" [successor].',
		],
		[
			"words-differ",
			"article.mdx",
			19,
			1,
			"The article has 6 parts (4 fields and 2 paragraphs), the source text 7.",
			"Keep the paragraphs of source-article.txt, each between empty lines.",
		],
		[
			"words-differ",
			"article.mdx",
			19,
			13,
			"The note on the author has “Ada Brown is a” where the source text has “Nobody has crossed it”: U+0041 instead of U+004E.",
			"Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
		],
	],
	"primary-missing": [
		[
			"primary-missing",
			"claims/length.md",
			2,
			1,
			"“length” is said to differ from the record, and no primary source says so.",
			"Cite a source of kind primary, or choose another status.",
		],
	],
	"quotation-mark-changed": [
		[
			"words-differ",
			"article.mdx",
			19,
			1,
			"¶2 has “'Nobody has crossed it” where the source text has “‘Nobody has crossed it”: U+0027 instead of U+2018.",
			"Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
		],
	],
	"quote-too-long": [
		[
			"quote-too-long",
			"claims/opening.md",
			6,
			5,
			"The quotation “word1 word2 word3 word4 word5 word6 word7 word8 …” has 41 words.",
			"Shorten it to 40, with … for what is left out.",
		],
	],
	"reason-missing": [
		[
			"reason-missing",
			"claims/length.md",
			2,
			1,
			"“length” is said to differ from the record, without a reason.",
			"Add “reason: …”: one sentence on what the article says and what the record says.",
		],
	],
	"second-author-note": [
		[
			"anchor-missing",
			"anchors.lock.json",
			30,
			5,
			"“p2” was published at “Nobody has crossed it twice.” and is gone. Most like them now: “Nobody has crossed it twice.”.",
			'Put it back, or retire it: npm run anchors -- retire p2 "the reason" [successor].',
		],
		[
			"anchor-moved",
			"article.mdx",
			19,
			1,
			"“author” was published at “Ada Brown is a surveyor.” and stands now at “Nobody has crossed it twice.”.",
			"Put it back at its words, and give the others an id of their own.",
		],
		[
			"id-not-unique",
			"article.mdx",
			21,
			1,
			"There is a second <AuthorNote>.",
			"An article has one note on its author: merge the two.",
		],
	],
	"seen-unknown": [
		[
			"field-malformed",
			"claims/opening.md",
			8,
			12,
			"“sources → no. 1 → seen → no. 1” should be one of excerpt, mirror, syndicated, headline-missing, date-from-url, date-missing, author-missing, passage-elsewhere.",
			"Write the field in that form.",
		],
	],
	"slip-not-found": [
		[
			"slip-not-found",
			"slips.yaml",
			2,
			3,
			"“crossed it thrice” stands nowhere in ¶2.",
			"Copy the words from article.mdx, enough of them to be found once.",
		],
	],
	"slip-not-unique": [
		[
			"slip-not-found",
			"slips.yaml",
			2,
			3,
			"“e” stands 8 times in ¶1.",
			"Copy the words from article.mdx, enough of them to be found once.",
		],
	],
	"source-language-unknown": [
		[
			"language-unknown",
			"sources.yaml",
			19,
			3,
			"“en-12” is not the tag of a language.",
			"Write one such as en, ja or ko.",
		],
	],
	"source-twice-by-address": [
		[
			"source-twice",
			"sources.yaml",
			9,
			1,
			"The sources “town” and “gazette” are one and the same.",
			"Keep one of them, and cite it everywhere.",
		],
	],
	"source-twice-by-title": [
		[
			"source-twice",
			"sources.yaml",
			9,
			1,
			"The sources “town” and “notice” are one and the same.",
			"Keep one of them, and cite it everywhere.",
		],
	],
	"source-unknown": [
		[
			"source-unknown",
			"claims/length.md",
			6,
			5,
			"The source “gazete” is not in sources.yaml.",
			"Did you mean “gazette”? Add it there, or correct the id.",
		],
		[
			"source-unused",
			"sources.yaml",
			9,
			1,
			"No claim cites the source “gazette”.",
			"Cite it in a claim, or take the entry out.",
		],
	],
	"source-unused": [
		[
			"source-unused",
			"sources.yaml",
			1,
			1,
			"No claim cites the source “plan”.",
			"Cite it in a claim, or take the entry out.",
		],
	],
	"sources-empty": [
		[
			"source-unknown",
			"claims/author.md",
			5,
			5,
			"The source “town” is not in sources.yaml.",
			"Add it there, or correct the id.",
		],
		[
			"source-unknown",
			"claims/length.md",
			6,
			5,
			"The source “gazette” is not in sources.yaml.",
			"Add it there, or correct the id.",
		],
		[
			"source-unknown",
			"claims/opening.md",
			5,
			5,
			"The source “town” is not in sources.yaml.",
			"Add it there, or correct the id.",
		],
	],
	"sources-none": [
		[
			"field-malformed",
			"claims/opening.md",
			4,
			1,
			"“sources” needs at least one source.",
			"Write the field in that form.",
		],
	],
	"sources-too-many": [
		[
			"field-malformed",
			"claims/opening.md",
			4,
			1,
			"“sources” should name five sources at most.",
			"Write the field in that form.",
		],
	],
	"status-unknown": [
		[
			"field-malformed",
			"claims/opening.md",
			2,
			1,
			"“status” should be one of supported, supported-with-detail, differs-from-record, judgement.",
			"Did you mean “supported”? Write the field in that form.",
		],
	],
	"title-changed": [
		[
			"words-differ",
			"article.mdx",
			3,
			1,
			"The title has “Closes” where the source text has “Opens”: U+0043 instead of U+004F.",
			"Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
		],
	],
	"unicode-not-normal": [
		[
			"unicode-not-normal",
			"claims/opening.md",
			11,
			25,
			"“é” is composed of characters in an unusual way (it is not NFC).",
			"Type the word again.",
		],
	],
	"url-http": [
		[
			"edition-outdated",
			"editions.yaml",
			5,
			3,
			"The content has changed since edition 1 of 2022-07-01.",
			'Run npm run edition -- "what changed", or add with the day and the change:\n- number: 2\n  date: "YYYY-MM-DD"\n  changes: "…"\n  fingerprint: sha256-cb0b0318d5c27247bfeec7d508aa924e105e0262dbc1d4a4c7d45bb472f9846c',
		],
		[
			"https-known",
			"sources.yaml",
			7,
			3,
			"“http://example.org/opening” begins with http; example.org is cited with https elsewhere.",
			"Open the address with https, and cite it so if it leads to the same page.",
		],
	],
	"url-in-remark": [
		[
			"url-not-http",
			"claims/length.md",
			11,
			5,
			"“mailto:plan@example.org” is not an http or https address.",
			"Write the whole address, beginning with https://.",
		],
	],
	"url-not-http": [
		[
			"url-not-http",
			"sources.yaml",
			7,
			3,
			"“ftp://example.org/opening” is not an http or https address.",
			"Write the whole address, beginning with https://.",
		],
	],
	"url-script": [
		[
			"url-not-http",
			"claims/opening.md",
			11,
			20,
			"“javascript:alert%281%29” is not an http or https address.",
			"Write the whole address, beginning with https://.",
		],
	],
	"url-tracking": [
		[
			"tracking-parameter",
			"sources.yaml",
			7,
			3,
			"The address carries “utm_source”, which only serves to track its readers.",
			"Take “utm_source=…” out of the address.",
		],
	],
	"with-bom": [
		[
			"file-with-bom",
			"claims/opening.md",
			1,
			1,
			"The file begins with a byte order mark, which nobody sees.",
			"Save it as “UTF-8”, not as “UTF-8 with BOM”.",
		],
	],
	"with-crlf": [
		[
			"file-with-crlf",
			"sources.yaml",
			1,
			6,
			"The lines end in CR LF.",
			"Set the file’s line ends to LF, and save it.",
		],
	],
	"word-changed": [
		[
			"words-differ",
			"article.mdx",
			19,
			23,
			"¶2 has “often.” where the source text has “twice.”: U+006F instead of U+0074.",
			"Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
		],
		[
			"slip-not-found",
			"slips.yaml",
			2,
			3,
			"“crossed it twice” stands nowhere in ¶2.",
			"Copy the words from article.mdx, enough of them to be found once.",
		],
	],
	"words-cut-off": [
		[
			"words-differ",
			"article.mdx",
			19,
			22,
			"¶2 has “it” where the source text has “it twice.”: the end instead of U+0020.",
			"Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.",
		],
		[
			"slip-not-found",
			"slips.yaml",
			2,
			3,
			"“crossed it twice” stands nowhere in ¶2.",
			"Copy the words from article.mdx, enough of them to be found once.",
		],
	],
	"yaml-alias": [
		[
			"yaml-malformed",
			"sources.yaml",
			4,
			10,
			"YAML takes “*Opening” here for a sign of its own, and the words with it.",
			"Put quotation marks around the whole text.",
		],
	],
	"yaml-anchor": [
		[
			"yaml-malformed",
			"sources.yaml",
			4,
			19,
			"YAML takes “&Opening” here for a sign of its own, and the words with it.",
			"Put quotation marks around the whole text.",
		],
	],
	"yaml-broken": [
		[
			"yaml-malformed",
			"sources.yaml",
			4,
			32,
			'This is not YAML: Missing closing "quote.',
			"Mend the line; text with “: ” or “ #” in it needs quotation marks.",
		],
	],
	"yaml-colon": [
		[
			"yaml-malformed",
			"claims/opening.md",
			3,
			9,
			"This is not YAML: Nested mappings are not allowed in compact mappings.",
			"Mend the line; text with “: ” or “ #” in it needs quotation marks.",
		],
	],
	"yaml-comment-in-text": [
		[
			"yaml-malformed",
			"claims/opening.md",
			3,
			17,
			"YAML takes “#2 gives the same day.” here for a sign of its own, and the words with it.",
			"Put quotation marks around the whole text.",
		],
	],
	"yaml-key-twice": [
		[
			"id-not-unique",
			"sources.yaml",
			9,
			1,
			"The key “town” stands here a second time.",
			"Give one of the two another name, or take it out.",
		],
	],
	"yaml-list-for-map": [
		[
			"field-malformed",
			"sources.yaml",
			1,
			1,
			"The whole should be entries, each under its id.",
			"Write the field in that form.",
		],
	],
	"yaml-tag": [
		[
			"yaml-malformed",
			"sources.yaml",
			4,
			19,
			"YAML takes “!Opening” here for a sign of its own, and the words with it.",
			"Put quotation marks around the whole text.",
		],
	],
	"zero-width-space": [
		[
			"character-invisible",
			"claims/opening.md",
			11,
			21,
			"An invisible character, U+200B, stands here.",
			"Delete it, and type the blank or hyphen again if one was meant.",
		],
	],
};

const rowsOf = (problems: readonly Problem[]): Row[] =>
	problems.map(({ code, file, line, column, message, cure }) => [
		code,
		file,
		line,
		column,
		message,
		cure,
	]);

test("the example breaks no rule", () => {
	expect(judge(exampleContent())).toMatchObject({
		problems: [],
		edition: { article: { title: "A Bridge Opens" } },
	});
});

test("every fixture is in the table", () => {
	expect(readdirSync("tests/fixtures/bad").sort()).toEqual(
		Object.keys(EXPECTED).sort(),
	);
});

describe.each(Object.entries(EXPECTED))("%s", (fixture, rows) => {
	test("is reported, where it stands, with its cure", () => {
		const { problems } = judge(exampleWith(`tests/fixtures/bad/${fixture}`));
		expect(rowsOf(problems)).toEqual(rows);
	});
});
