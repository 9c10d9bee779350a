/**
 * `npm run bench`: measures the page, the build, and how both grow, as ratios of one run on one machine, so that
 * they mean something elsewhere too. `npm run bench -- page build` measures these parts alone. It prints a table,
 * and writes the numbers into .cache/bench.json; a target that is missed is named and fails nothing.
 */
import { measureBuild } from "./build.ts";
import { measureGrowth } from "./growth.ts";
import { measurePage } from "./page.ts";
import { keep, print, RESULTS, type Row } from "./report.ts";

const PARTS: Record<string, () => Promise<Row[]>> = {
	page: measurePage,
	build: measureBuild,
	growth: measureGrowth,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
	console.error(
		`There is no part “${unknown.join(" ")}”. Write npm run bench, or after it -- and some of: ${Object.keys(PARTS).join(", ")}.`,
	);
	process.exit(2);
}

const measured: Record<string, Row[]> = {};
for (const [part, measure] of Object.entries(PARTS)) {
	if (asked.length > 0 && !asked.includes(part)) continue;
	const rows = await measure();
	measured[part] = rows;
	print(part, rows);
	keep(measured);
}
console.log(`\nThe numbers are in ${RESULTS}.`);
