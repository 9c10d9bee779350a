import type { Reporter, TestModule } from "vitest/node";

/** Vitest reporter: ends the output, after the coverage, with the one line that other programs read. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const count = (state: string) =>
			tests.filter((test) => test.result().state === state).length;
		const broken = modules.filter(
			(module) => module.errors().length > 0 && module.ok() === false,
		).length;
		const skipped = count("skipped");
		const line = `${count("passed")} passed, ${count("failed") + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
		process.once("exit", () => console.log(`\n${line}`));
	}
}
