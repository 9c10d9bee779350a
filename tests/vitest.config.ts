import { defineConfig } from "vitest/config";

const node = { environment: "node" as const, root: "." };

export default defineConfig({
	test: {
		reporters: ["default", "./tests/closing-line.ts"],
		projects: [
			{ test: { ...node, name: "unit", include: ["tests/unit/**/*.test.ts"] } },
			{
				test: {
					...node,
					name: "build",
					include: ["tests/build/**/*.test.ts"],
					globalSetup: "tests/build-site.ts",
					testTimeout: 120_000,
				},
			},
			{
				test: {
					...node,
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
