import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { recordEdition } from "../../src/editing/record-edition.ts";
import { fingerprintOf, sha256Of } from "../../src/edition/fingerprint.ts";
import { changed, exampleContent } from "./example-content.ts";

test("the hash of a text is its SHA-256 in UTF-8", () => {
	expect(sha256Of("abc")).toBe(
		"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
	);
});

test("a fingerprint is of names and texts in any order, without the records of history", () => {
	const a = fingerprintOf(
		new Map([
			["a", "1"],
			["b", "2"],
		]),
	);
	expect(
		fingerprintOf(
			new Map([
				["b", "2"],
				["a", "1"],
			]),
		),
	).toBe(a);
	expect(
		fingerprintOf(
			new Map([
				["a", "1"],
				["b", "2"],
				["editions.yaml", "x"],
				["anchors.lock.json", "y"],
			]),
		),
	).toBe(a);
	expect(
		fingerprintOf(
			new Map([
				["a", "1"],
				["b", "3"],
			]),
		),
	).not.toBe(a);
	expect(
		fingerprintOf(
			new Map([
				["a", "12"],
				["b", ""],
			]),
		),
	).not.toBe(a);
});

test("a second edition is added below the first, and satisfies the checks", () => {
	const content = exampleContent({
		"claims/opening.md": changed(
			"claims/opening.md",
			"a notice",
			"a notice of it",
		),
	});
	expect(judge(content).problems.map(({ code }) => code)).toEqual([
		"edition-outdated",
	]);
	const { number, written } = recordEdition(content, {
		date: "2022-08-01",
		changes: "A “clearer” note: on the notice.",
	});
	expect(number).toBe(2);
	const { edition, problems } = judge({
		...content,
		texts: new Map([...content.texts, ...written]),
	});
	expect(problems).toEqual([]);
	expect(edition?.current.label).toBe("Edition 2, 1 August 2022");
	expect(
		edition?.history.map(({ label, changes }) => `${label}: ${changes}`),
	).toEqual([
		"Edition 2, 1 August 2022: A “clearer” note: on the notice.",
		"Edition 1, 1 July 2022: First edition.",
	]);
});

test("while an editor is at work, publication can wait", () => {
	const content = exampleContent({
		"claims/opening.md": changed("claims/opening.md", "a notice", "notices"),
	});
	expect(judge(content, true)).toMatchObject({
		problems: [],
		edition: { current: { number: 1 } },
	});
});
