import type { Reporter, TestCase, TestModule } from "vitest/node";

declare module "vitest" {
	interface TaskMeta {
		/** The browser that a test was run in, as it names itself. */
		version?: string;
	}
}

/** What became of a test: passed, FAILED, or why it was not run. */
function outcome(test: TestCase): string {
	const result = test.result();
	if (result.state === "skipped") return `not run: ${result.note}`;
	return result.state === "passed" ? "passed" : "FAILED";
}

/** The engine is the name of the outermost block. */
const engineOf = ({ fullName }: TestCase) => fullName.split(" > ")[0] ?? "";

/** How often each outcome was, the commonest first: `41 passed, 1 not run: …`. */
function counted(tests: readonly TestCase[]): string {
	return [...Map.groupBy(tests, outcome)]
		.sort(([, one], [, other]) => other.length - one.length)
		.map(([name, { length }]) => `${length} ${name}`)
		.join("\n    ");
}

/** Vitest reporter: ends the output with what each engine gave. */
export default class EnginesReport implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const tests = modules
			.flatMap((module) => [...module.children.allTests()])
			// A part of the tests may be asked for; what is not run for a reason says it.
			.filter((test) => {
				const result = test.result();
				return result.state !== "skipped" || result.note;
			});
		for (const [engine, all] of Map.groupBy(tests, engineOf)) {
			const version = all.map((test) => test.meta().version).find(Boolean);
			console.log(
				`\n${version ? `${engine} (${version})` : engine}:\n    ${counted(all)}`,
			);
		}
	}
}
