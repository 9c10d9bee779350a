import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readYaml } from "../../src/reading/yaml.ts";

const schema = z.strictObject({
	name: z.string("should be text"),
	list: z
		.array(
			z.strictObject({ kind: z.enum(["a", "b"], "should be a or b") }),
			"should be a list",
		)
		.optional(),
});

/** Reads YAML that begins on line 3 of its file. */
const read = (yaml: string) =>
	readYaml({ file: "f.yaml", text: `#\n#\n${yaml}`, yaml, offset: 4 }, schema);

describe("data that fits", () => {
	test("comes back with a way to its places", () => {
		const { data, problems, place } = read("name: x\nlist:\n  - kind: a\n");
		expect(data).toEqual({ name: "x", list: [{ kind: "a" }] });
		expect(problems).toEqual([]);
		expect(place(["name"])).toEqual({ file: "f.yaml", line: 3, column: 1 });
		expect(place(["list", 0, "kind"])).toEqual({
			file: "f.yaml",
			line: 5,
			column: 5,
		});
		expect(place(["list", 0, "missing"])).toEqual({
			file: "f.yaml",
			line: 5,
			column: 5,
		});
		expect(place(["nothing"])).toEqual({ file: "f.yaml", line: 3, column: 1 });
		expect(read("").place(["name"])).toEqual({
			file: "f.yaml",
			line: 3,
			column: 1,
		});
	});

	test("has the places of characters of its texts, however they are typed", () => {
		const placeOf = (yaml: string, offset: number) => {
			const { line, column } = read(yaml).placeInText(["name"], offset);
			return `${line}:${column}`;
		};
		expect(placeOf("name: a b\n", 2)).toBe("3:9");
		expect(placeOf("name: a\n  b\n", 2)).toBe("4:3");
		expect(placeOf('name: "a\\n\n  b"\n', 3)).toBe("4:3");
		expect(placeOf("name: '''a''\n  b'\n", 4)).toBe("4:3");
		expect(placeOf("name: >-\n  a\n\n  b\n", 2)).toBe("6:3");
		expect(placeOf("name: |\n    a\n    b\n", 2)).toBe("5:5");
	});

	test("has the place of the field where there is no text", () => {
		const { placeInText } = read("name: 7\n");
		const place = { file: "f.yaml", line: 3, column: 1 };
		expect(placeInText(["name"], 1)).toEqual(place);
		expect(placeInText(["list", 0], 1)).toEqual(place);
	});

	test("may have comments on lines of their own, which swallow nothing", () => {
		expect(read("# why\nname: x # y\n").problems).toMatchObject([
			{ line: 4, column: 8, code: "yaml-malformed" },
		]);
		expect(read("name: x\n# why\nlist: []\n").problems).toEqual([]);
	});
});

describe("data that does not fit", () => {
	test("a missing field is named", () => {
		expect(read("list: []\n").problems).toEqual([
			{
				file: "f.yaml",
				line: 3,
				column: 1,
				code: "field-missing",
				severity: "error",
				message: "The field “name” is missing.",
				cure: "Write “name: …”; it should be text.",
			},
		]);
	});

	test("a wrong value is named with its path", () => {
		expect(read("name: x\nlist:\n  - kind: c\n").problems).toEqual([
			{
				file: "f.yaml",
				line: 5,
				column: 5,
				code: "field-malformed",
				severity: "error",
				message: "“list → no. 1 → kind” should be a or b.",
				cure: "Write the field in that form.",
			},
		]);
	});

	test("every unknown field is a problem of its own", () => {
		expect(
			read("name: x\nnmae: y\nlits: z\n").problems.map(
				({ line, message }) => `${line} ${message}`,
			),
		).toEqual([
			"4 The field “nmae” is not known here.",
			"5 The field “lits” is not known here.",
		]);
	});

	test("all problems come at once", () => {
		expect(
			read("list:\n  - kind: c\n").problems.map(({ code }) => code),
		).toEqual(["field-missing", "field-malformed"]);
	});
});

describe("text that is not YAML", () => {
	test("is reported where it breaks", () => {
		const { data, problems } = read('name: "x\n');
		expect(data).toBeUndefined();
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({
			file: "f.yaml",
			line: 4,
			code: "yaml-malformed",
		});
	});

	test("a key that stands twice is an id that is not unique", () => {
		expect(read("name: x\nname: y\n").problems).toEqual([
			{
				file: "f.yaml",
				line: 4,
				column: 1,
				code: "id-not-unique",
				severity: "error",
				message: "The key “name” stands here a second time.",
				cure: "Give one of the two another name, or take it out.",
			},
		]);
	});
});
