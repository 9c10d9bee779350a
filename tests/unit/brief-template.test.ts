import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { briefData } from "../../src/brief/brief-data.ts";
import { TEMPLATE } from "../../src/brief/compile.ts";
import { judgeTold } from "./told-content.ts";

const { edition } = judgeTold();
if (!edition) throw new Error("The example has no edition.");
const DATA = {
	...briefData(edition, (part) => `https://example.org/${part}`),
	paper: "a4",
	qrCode: "<svg/>",
};

/** The template without its comments. */
const template = readdirSync(TEMPLATE)
	.map((file) => readFileSync(join(TEMPLATE, file), "utf8"))
	.join("\n")
	.replaceAll(/\/\/ .*$/gm, "");

/** `use.quote`, or `"italic" in run` for what a run can have. */
const READ = new Set(
	[...template.matchAll(/\.([a-z]\w*)|"(\w+)" in /g)].map(
		([, field, name]) => field ?? name,
	),
);

/** Every key of the data, and of all that is in it. */
function keysIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(keysIn);
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		key,
		...keysIn(inner),
	]);
}

// That every key the template reads is in the data, Typst itself sees to: it refuses what is not there.
test("every key of the data is read by the template", () => {
	const unread = new Set(keysIn(DATA).filter((key) => !READ.has(key)));
	// Typst’s `datetime` takes the parts of the date together.
	expect([...unread]).toEqual(["year", "month", "day"]);
});

test("the template has no words of its own: what is read comes with the data", () => {
	const inStrings = (template.match(/"[^"\n]*"/g) ?? []).filter((words) =>
		/[a-z]{2} [a-z]{2}/.test(words),
	);
	const inBrackets = [...template.matchAll(/\[([^[\]()<]*)\]/g)]
		.map(([, words = ""]) => words.replaceAll(/#[\w.-]+/g, ""))
		.filter((words) => /[A-Za-z]{2}/.test(words));
	expect(inStrings).toEqual([]);
	expect(inBrackets).toEqual(["_sic_"]);
});
