import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const workflow = z.object({
	on: z.looseObject({}),
	permissions: z.record(z.string(), z.string()),
	jobs: z.record(
		z.string(),
		z.looseObject({
			steps: z.array(
				z.looseObject({
					id: z.string().optional(),
					uses: z.string().optional(),
					run: z.string().optional(),
					env: z.record(z.string(), z.string()).optional(),
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

test("the site is built for the address that Pages gives it, under its sub-folder", () => {
	const steps = read("publish.yml").jobs.build?.steps ?? [];
	const at = (found: (step: (typeof steps)[number]) => boolean | undefined) =>
		steps.findIndex(found);
	const pages = at(({ id }) => id === "pages");
	const build = at(({ run }) => run === "npm run build");
	expect(steps[pages]?.uses).toMatch(/^actions\/configure-pages@/);
	expect(pages).toBeLessThan(build);
	const output = (name: string) => `\${{ steps.pages.outputs.${name} }}`;
	expect(steps[build]?.env).toEqual({
		SITE_URL: output("origin"),
		BASE_PATH: `${output("base_path")}/`,
	});
});

test("a pull request is tested with permission to read and no more", () => {
	expect(read("test.yml").permissions).toEqual({ contents: "read" });
	expect(Object.keys(read("test.yml").on)).toContain("pull_request");
});
