import { defineConfig } from "vitest/config";
import { EDITION } from "../edition.ts";

/** `npm run test:browsers`: what Chromium, Firefox and WebKit make of the frozen edition’s site. */
export default defineConfig({
	test: {
		name: "engines",
		environment: "node",
		env: { CONTENT_DIR: EDITION },
		include: ["tests/engines/*.test.ts"],
		globalSetup: ["tests/build-site.ts", "tests/browser/provide-chromium.ts"],
		// Each test has its line as soon as it is run: a whole run takes minutes.
		reporters: ["verbose", "./tests/engines/report.ts"],
		// ms.
		testTimeout: 300_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 10_000 } },
	},
});
