import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { EDITION } from "./edition.ts";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
	console.error(
		`This is Node ${process.versions.node}; the tests need 22.12 or newer. Write npm test, or npm test -- with Vitest’s options: npm takes the Node that this project brings along.`,
	);
	process.exit(1);
}

// What Node has compiled once, the commands and builds that tests start need not compile again.
process.env.NODE_COMPILE_CACHE ??= resolve(".cache/compiled");

const node = {
	environment: "node" as const,
	root: ".",
	// A worker goes on to its next file with the modules, and the Chromium, that it has: no test alters a module.
	isolate: false,
	restoreMocks: true,
	// ms. Speed is measured in the bench: a machine that others use, too, turns no test red.
	testTimeout: 600_000,
	hookTimeout: 600_000,
	expect: { poll: { timeout: 60_000 } },
};

/** Tests of the product read an edition that no editor changes; only the project “content” reads content/. */
const frozen = { ...node, env: { CONTENT_DIR: EDITION } };

/**
 * Runs the tests of a project without measuring what they cover. The core’s branches are the business of the
 * unit tests; counting them slows every other process by a tenth, and Vitest has one setting for all projects.
 */
const uncounted: Plugin = {
	name: "uncounted",
	configureVitest({ project }) {
		project.config.coverage = { ...project.config.coverage, enabled: false };
	},
};

/** What a command line has that asks for some of the tests. */
const PART = /^--project|^-t$|\.test\.ts|^tests\/(?!vitest\.config)/;

export default defineConfig({
	test: {
		// Vitest leaves one core to itself, which on two cores is half of them.
		maxWorkers: 2,
		reporters: ["default", "./tests/closing-line.ts"],
		coverage: {
			// A part of the tests covers a part of the core: only a whole run is judged.
			enabled: !process.argv.some((argument) => PART.test(argument)),
			include: ["src/{text,reading,edition,checks,wording}/**/*.ts"],
			reporter: ["text-summary"],
			reportsDirectory: ".cache/coverage",
			thresholds: { branches: 95, lines: 95 },
		},
		projects: [
			{
				test: { ...frozen, name: "unit", include: ["tests/unit/**/*.test.ts"] },
			},
			{
				plugins: [uncounted],
				test: {
					...frozen,
					name: "build",
					include: ["tests/build/**/*.test.ts"],
					globalSetup: "tests/build-site.ts",
				},
			},
			{
				plugins: [uncounted],
				test: {
					...node,
					name: "content",
					include: ["tests/content/**/*.test.ts"],
					globalSetup: "tests/build-site.ts",
				},
			},
			{
				plugins: [uncounted],
				test: {
					...frozen,
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup: [
						"tests/build-site.ts",
						"tests/browser/provide-chromium.ts",
					],
				},
			},
		],
	},
});
