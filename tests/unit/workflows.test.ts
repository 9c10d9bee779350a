import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const job = z.looseObject({
	needs: z.string().optional(),
	/** Another workflow that is the job. */
	uses: z.string().optional(),
	steps: z
		.array(
			z.looseObject({
				run: z.string().optional(),
				uses: z.string().optional(),
			}),
		)
		.default([]),
});
const workflow = z.object({
	on: z.looseObject({}),
	jobs: z.record(z.string(), job),
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
			else if (!/^(npm ci$|sudo apt-get )/.test(command))
				expect(existsSync(command)).toBe(true);
		}
	},
);

test("every action has the major version that runs on the Node of today’s runners", () => {
	const used = ["test.yml", "publish.yml"].flatMap((name) =>
		Object.values(read(name).jobs).flatMap(({ steps }) =>
			steps.flatMap(({ uses }) => uses ?? []),
		),
	);
	expect([...new Set(used)].sort()).toEqual([
		"actions/checkout@v7",
		"actions/configure-pages@v6",
		"actions/deploy-pages@v5",
		"actions/setup-node@v7",
		"actions/upload-pages-artifact@v5",
	]);
});

test("what is published has passed the tests of the same push", () => {
	const { jobs } = read("publish.yml");
	expect(jobs.test?.uses).toBe("./.github/workflows/test.yml");
	expect(Object.keys(read("test.yml").on)).toContain("workflow_call");
	expect(jobs.build?.needs).toBe("test");
	expect(jobs.publish?.needs).toBe("build");
});
