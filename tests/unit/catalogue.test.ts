import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CATALOGUE, cataloguePage } from "../../src/checks/catalogue.ts";
import { RULES } from "../../src/checks/judge.ts";

test("the list of the checks is current; `npm run codes` writes it, and the README links to it", () => {
	expect(readFileSync(".github/checks.md", "utf8")).toBe(cataloguePage());
	expect(readFileSync("README.md", "utf8")).toContain("(.github/checks.md)");
});

test("a code that two rules find is one fault", () => {
	for (const { faults } of RULES)
		for (const [code, fault] of Object.entries(faults))
			expect(CATALOGUE[code]).toBe(fault);
});

test("the list has every code in a row, with signs of Markdown as signs", () => {
	const rows = cataloguePage()
		.split("\n")
		.filter((line) => line.startsWith("| `"));
	expect(rows).toHaveLength(95);
	expect(rows.find((row) => row.includes("`https-known`"))).toMatch(
		/^\| `https-known` \(warning\) +\| an address begins with http although /,
	);
	expect(rows.find((row) => row.includes("`file-unknown`"))).toContain(
		"A claim’s file is claims/\\<claim>.md;",
	);
});
