import { expect, test } from "vitest";
import { splitFrontmatter } from "../../src/reading/frontmatter.ts";

test("fields and text are parted, and offsets stay true", () => {
	const text = "---\na: 1\n---\n\nText.\n";
	expect(splitFrontmatter("x.md", text)).toEqual({
		yaml: { file: "x.md", text, yaml: "a: 1\n", offset: 4 },
		body: "   \n    \n   \n\nText.\n",
	});
});

test("empty fields are fields", () => {
	expect(splitFrontmatter("x.md", "---\n---\nText")).toEqual({
		yaml: { file: "x.md", text: "---\n---\nText", yaml: "", offset: 4 },
		body: "   \n   \nText",
	});
});

test.each(["Text", "---\na: 1\n", " ---\na: 1\n---\n", ""])(
	"%j has no fields",
	(text) => {
		expect(splitFrontmatter("x.md", text)).toEqual({
			file: "x.md",
			line: 1,
			column: 1,
			code: "frontmatter-missing",
			severity: "error",
			message: "The file does not begin with fields between two “---” lines.",
			cure: "Put a line “---” above the fields and another below them, at the very top.",
		});
	},
);
