/** What was measured several times. */
export interface Spread {
	median: number;
	min: number;
	max: number;
}

export function spreadOf(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (index: number) => sorted[index] ?? Number.NaN;
	return {
		median: at(Math.floor(sorted.length / 2)),
		min: at(0),
		max: at(sorted.length - 1),
	};
}

/** Each value of the one divided by that of the other in the same round. */
export const ratios = (
	values: readonly number[],
	others: readonly number[],
): Spread =>
	spreadOf(values.map((value, round) => value / (others[round] ?? Number.NaN)));

/**
 * Does several things in turn, round after round, so that what the machine does beside them falls on all alike.
 * @returns what each gave, in the order of the rounds
 */
export async function interleaved<Result>(
	works: readonly (() => Promise<Result> | Result)[],
	rounds: number,
): Promise<Result[][]> {
	const results = works.map((): Result[] => []);
	for (let round = 0; round < rounds; round += 1)
		for (const [index, work] of works.entries())
			results[index]?.push(await work());
	return results;
}

/** Milliseconds of the processor that something in this process takes, whatever else the machine does. */
export async function processorTime(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/**
 * How something grows with a size: 1 is in proportion, 2 with its square. The slope of the straight line that
 * is nearest to the logarithms, by least squares.
 */
export function exponentOf(
	points: readonly { size: number; value: number }[],
): number {
	const logs = points.map(({ size, value }) => ({
		x: Math.log(size),
		y: Math.log(value),
	}));
	const mean = (of: (log: { x: number; y: number }) => number) =>
		logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
	const x = mean((log) => log.x);
	const y = mean((log) => log.y);
	return (
		mean((log) => (log.x - x) * (log.y - y)) / mean((log) => (log.x - x) ** 2)
	);
}
