import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const workflow = z.object({
	jobs: z.record(
		z.string(),
		z.looseObject({
			steps: z.array(
				z.looseObject({
					run: z.string().optional(),
				}),
			),
		}),
	),
});
const read = (name: string) =>
	workflow.parse(parse(readFileSync(`.github/workflows/${name}`, "utf8")));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

test.each(["test.yml", "publish.yml"])(
	"%s runs commands that exist",
	(name) => {
		const commands = Object.values(read(name).jobs).flatMap(({ steps }) =>
			steps.flatMap(({ run }) => run ?? []),
		);
		expect(commands.length).toBeGreaterThan(0);
		for (const command of commands) {
			const [, script] = /^npm run (\S+)/.exec(command) ?? [];
			if (script) expect(Object.keys(scripts)).toContain(script);
			else if (command !== "npm ci") expect(existsSync(command)).toBe(true);
		}
	},
);
