import { defineConfig } from "vitest/config";
import { EDITION } from "./edition.ts";

const node = { environment: "node" as const, root: "." };

/** Tests of the product read an edition that no editor changes; only the project “content” reads content/. */
const frozen = { ...node, env: { CONTENT_DIR: EDITION } };

export default defineConfig({
	test: {
		reporters: ["default", "./tests/closing-line.ts"],
		projects: [
			{
				test: { ...frozen, name: "unit", include: ["tests/unit/**/*.test.ts"] },
			},
			{
				test: {
					...frozen,
					name: "build",
					include: ["tests/build/**/*.test.ts"],
					globalSetup: "tests/build-site.ts",
					testTimeout: 120_000,
				},
			},
			{
				test: {
					...node,
					name: "content",
					include: ["tests/content/**/*.test.ts"],
					globalSetup: "tests/build-site.ts",
				},
			},
			{
				test: {
					...frozen,
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup: [
						"tests/build-site.ts",
						"tests/browser/provide-chromium.ts",
					],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
