import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import {
	madeInWords,
	onNotes,
	onOwner,
	onSources,
} from "../../src/wording/statements.ts";
import { exampleContent } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

const ABOUT = `sources: The sources were read on paper, last on {checked}.
text: "The text follows the printed page:"
owner: Ada Brown
rights: All rights are reserved.
addresses: Addresses were shortened.
`;

test("what the editors say of their work is theirs, with the day of the last check put in", () => {
	const edition = exampleEdition({ "about.yaml": ABOUT });
	expect(edition.about.text).toBe("The text follows the printed page:");
	expect(edition.about.rights).toBe("All rights are reserved.");
	expect(onSources(edition)).toBe(
		"The sources were read on paper, last on 1 July 2022.",
	);
	expect(onOwner(edition)).toBe("The article belongs to Ada Brown");
	expect(onNotes(edition)).toMatch(
		/ a headline was not seen or not recorded\. Addresses were shortened\.$/,
	);
});

test("of an article whose editors say nothing, only what is known is said", () => {
	const edition = exampleEdition();
	expect(edition.about).toEqual({});
	expect(onSources(edition)).toBe(
		"The notes were last checked on 1 July 2022.",
	);
	expect(onOwner(edition)).toBeUndefined();
	expect(onNotes(edition)).toMatch(
		/ a headline was not seen or not recorded\.$/,
	);
});

test("who made the edition is said as far as the content says it", () => {
	expect(madeInWords(exampleEdition())).toBe("Edition 1, 1 July 2022");
	expect(
		madeInWords(
			exampleEdition({
				"about.yaml":
					"editors:\n  - family: Reed\n    given: Jo\npublisher: The Press\n",
			}),
		),
	).toBe("Edition 1, 1 July 2022, edited by Jo Reed, published by The Press");
});

test("a blank to be filled in that is not {checked} would be printed as typed, and is refused", () => {
	const { problems } = judge(
		exampleContent({
			"about.yaml": "owner: Ada Brown\nsources: Read on {chekced}.\n",
		}),
		true,
	);
	expect(problems).toMatchObject([
		{
			file: "about.yaml",
			line: 2,
			column: 1,
			code: "field-malformed",
			message: "“sources” should have no braces but {checked}.",
		},
	]);
});
