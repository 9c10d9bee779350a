import { exponentOf, type Spread, spreadOf } from "./measure.ts";
import { once, type Row } from "./report.ts";

/** Milliseconds that a task may keep the page from answering, and by what all times and bytes may grow. */
const LONGEST_TASK = 200;
const EXPONENT = 1.15;

/** Three minutes for the longest article, on two cores. */
const BUILD = 180_000;

/** What was measured of an article of some length. */
export interface Measured {
	paragraphs: number;
	check: Spread;
	build: number;
	briefs: number;
	page: number;
	settled: Spread;
	longestTask: Spread;
	overlaps: number;
}

/** Each amount at every size, and how it grows. */
export function rowsOfGrowth(sizes: readonly Measured[]): Row[] {
	const grows = (
		what: string,
		unit: Row["unit"],
		of: (size: Measured) => Spread | number,
	): Row[] => {
		const spread = (size: Measured) => {
			const value = of(size);
			return typeof value === "number" ? spreadOf([value]) : value;
		};
		return [
			...sizes.map((size): Row => {
				const label = `${what}, ${size.paragraphs} paragraphs`;
				return { what: label, unit, value: spread(size) };
			}),
			once(
				`${what}: growth`,
				"exponent",
				exponentOf(
					sizes.map((size) => ({
						size: size.paragraphs,
						value: spread(size).median,
					})),
				),
				EXPONENT,
			),
		];
	};
	const longest = sizes.at(-1);
	return [
		...grows("check (processor)", "ms", ({ check }) => check),
		...grows("both briefs", "ms", ({ briefs }) => briefs),
		...grows("build with briefs", "ms", ({ build }) => build),
		...grows("build less briefs", "ms", ({ briefs, build }) => build - briefs),
		...grows("html of the page", "bytes", ({ page }) => page),
		...grows("layout settled", "ms", ({ settled }) => settled),
		...sizes.map(
			({ longestTask, paragraphs }): Row => ({
				what: `longest task, ${paragraphs} paragraphs`,
				unit: "ms",
				value: longestTask,
				atMost: LONGEST_TASK,
			}),
		),
		...sizes.map(({ overlaps, paragraphs }) =>
			once(
				`annotations over others, ${paragraphs} paragraphs`,
				"count",
				overlaps,
				0,
			),
		),
		...(longest ? [once("the longest build", "ms", longest.build, BUILD)] : []),
	];
}
