import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { environment } from "./run.ts";

/** The system’s Node, if it is older than what the tests need. */
const old = ["/usr/bin/node", "/usr/local/bin/node"].find(
	(node) =>
		existsSync(node) &&
		/^v(1\d|2[01])\./.test(execFileSync(node, ["-v"], { encoding: "utf8" })),
);

test.skipIf(old === undefined)(
	"Vitest started with an old Node says what to write instead (not run where the system has no old Node)",
	() => {
		const { status, stderr } = spawnSync(
			old ?? "",
			[
				"node_modules/vitest/vitest.mjs",
				"list",
				"--config",
				"tests/vitest.config.ts",
			],
			{ encoding: "utf8", env: environment() },
		);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^This is Node [\d.]+; the tests need 22\.12 or newer\. Write npm test, or npm test -- with Vitest’s options: npm takes the Node that this project brings along\.\n$/,
		);
	},
);
