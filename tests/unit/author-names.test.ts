import { expect, test } from "vitest";
import { authorsFrom } from "../../src/editing/author-names.ts";
import { authorsInWords } from "../../src/edition/words.ts";

test.each([
	["Brown, Ada", [{ family: "Brown", given: "Ada" }], "Ada Brown"],
	[
		"King, Martin Luther, Jr.",
		[{ family: "King", given: "Martin Luther", suffix: "Jr." }],
		"Martin Luther King Jr.",
	],
	["Plato", [{ family: "Plato" }], "Plato"],
	[
		"The Editorial Board",
		[{ literal: "The Editorial Board" }],
		"The Editorial Board",
	],
	[
		"Brown, Ada; Smith, John",
		[
			{ family: "Brown", given: "Ada" },
			{ family: "Smith", given: "John" },
		],
		"Ada Brown and John Smith",
	],
	["山田, 明", [{ family: "山田", given: "明" }], "山田明"],
])("“%s” is read as it is meant", (typed, authors, words) => {
	expect(authorsFrom([typed])).toEqual(authors);
	expect(authorsInWords(authors)).toBe(words);
});

test.each(["Brown,", ", Ada", "a, b, c, d", ""])("“%s” is no name", (typed) => {
	expect(authorsFrom([typed])).toBe(typed);
});
