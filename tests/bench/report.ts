import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Spread, spreadOf } from "./measure.ts";

/** A line of the table. */
export interface Row {
	what: string;
	unit: "ms" | "MB" | "bytes" | "times" | "exponent" | "count";
	value: Spread;
	/** The target, where there is one. */
	atMost?: number;
}

/** What was measured once. */
export const once = (
	what: string,
	unit: Row["unit"],
	value: number,
	atMost?: number,
): Row => ({
	what,
	unit,
	value: spreadOf([value]),
	...(atMost !== undefined && { atMost }),
});

const digits = (value: number): string =>
	Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

function inWords({ unit, value }: Row): string {
	if (unit === "count") return String(value.median);
	const { max, median, min } = value;
	const spread = min === max ? "" : ` (${digits(min)}–${digits(max)})`;
	return unit === "times"
		? `× ${digits(median)}${spread}`
		: `${digits(median)}${spread} ${unit === "exponent" ? "" : unit}`;
}

function targetInWords({ atMost, value }: Row): string {
	if (atMost === undefined) return "";
	return `at most ${atMost}: ${value.median <= atMost ? "kept" : "missed"}`;
}

/** Prints the rows of one part as a table. */
export function print(part: string, rows: readonly Row[]): void {
	const width = (texts: readonly string[]) =>
		Math.max(...texts.map(({ length }) => length)) + 3;
	const names = width(rows.map(({ what }) => what));
	const values = width(rows.map(inWords));
	console.log(`\n${part}`);
	for (const row of rows)
		console.log(
			`  ${row.what.padEnd(names)}${inWords(row).padEnd(values)}${targetInWords(row)}`.trimEnd(),
		);
}

/** Where the numbers of the last run are; git ignores the folder. */
export const RESULTS = ".cache/bench.json";

export function keep(parts: Readonly<Record<string, readonly Row[]>>): void {
	mkdirSync(dirname(RESULTS), { recursive: true });
	writeFileSync(RESULTS, `${JSON.stringify(parts, undefined, "\t")}\n`);
}
