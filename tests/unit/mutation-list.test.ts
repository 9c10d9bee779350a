import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OF_CHECKS } from "../mutations/of-checks.ts";
import { OF_DATA } from "../mutations/of-data.ts";
import { OF_SITE } from "../mutations/of-site.ts";
import { OF_WORDS } from "../mutations/of-words.ts";

const MUTATIONS = [...OF_CHECKS, ...OF_WORDS, ...OF_DATA, ...OF_SITE];

test("each fault of npm run mutations can still be made: its passage stands in its file once", () => {
	const stale = MUTATIONS.filter(
		({ file, passage, replacement }) =>
			!existsSync(file) ||
			readFileSync(file, "utf8").split(passage).length !== 2 ||
			passage === replacement,
	);
	expect(stale.map(({ file, passage }) => `${file}: ${passage}`)).toEqual([]);
});

test("its tests are there, all of one folder, and none reads what editors are writing", () => {
	const unfit = MUTATIONS.filter(
		({ tests }) =>
			tests.length === 0 ||
			!tests.every((path) => existsSync(path)) ||
			new Set(tests.map((path) => path.split("/")[1])).size !== 1 ||
			tests.some((path) => path.startsWith("tests/content")),
	);
	expect(unfit).toEqual([]);
	expect(MUTATIONS.length).toBeGreaterThanOrEqual(60);
});
