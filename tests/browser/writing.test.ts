import { type ChildProcess, spawn } from "node:child_process";
import {
	cpSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environment, freePort, freshFolder } from "../build/run.ts";
import { chromiumOfWorker } from "./chromium.ts";

const TITLE = "A Bridge Opens";
const REPORT = "Something to correct";

const folder = freshFolder();
cpSync("tests/fixtures/example", folder, { recursive: true });

let server: ChildProcess;
let said = "";
let page: Page;

const heading = (words: string) =>
	page.getByRole("heading", { level: 1, name: words, exact: true }).waitFor();

beforeAll(async () => {
	const port = await freePort();
	server = spawn("node_modules/.bin/astro", ["dev", "--ignore-lock"], {
		env: environment({ CONTENT_DIR: folder, PORT: String(port) }),
		detached: true,
	});
	for (const channel of [server.stdout, server.stderr])
		channel?.on("data", (data) => {
			said += data;
		});
	await new Promise<void>((resolve) => {
		server.stdout?.on("data", () => {
			if (said.includes(`localhost:${port}`)) resolve();
		});
	});
	page = await (await chromiumOfWorker()).newPage();
	await page.goto(`http://localhost:${port}/`);
	await heading(TITLE);
});
afterAll(async () => {
	await page?.close();
	// The whole group: astro starts programs of its own.
	if (server.pid) process.kill(-server.pid);
});

/** Ways in which editors’ programs save: into the file, or into another that takes its name. */
const SAVING = {
	"in place": (path: string, text: string) => writeFileSync(path, text),
	"by renaming": (path: string, text: string) => {
		writeFileSync(`${path}~`, text);
		renameSync(`${path}~`, path);
	},
};

const MISTAKES: [
	file: string,
	what: string,
	change: (good: string) => string,
][] = [
	["article.mdx", "a brace", (good) => `${good}\nFinally, { although\n`],
	["article.mdx", "an open claim", (good) => good.replace("</Claim>", "")],
	["article.mdx", "other words", (good) => good.replace("twice", "often")],
	["article.mdx", "a field", (good) => good.replace("title:", "titel:")],
	["article.mdx", "nothing at all", () => ""],
	["article.mdx", "code", (good) => `${good}\nimport x from "y"\n`],
	["claims/opening.md", "a tag", (good) => `${good}\n<b>x\n`],
	["sources.yaml", "broken YAML", (good) => good.replace(": ", ": [")],
	["anchors.lock.json", "half of it", (good) => good.slice(0, 40)],
];

test.each(
	Object.entries(SAVING).flatMap(([way, save]) =>
		MISTAKES.map(([file, what, change]) => ({ way, save, file, what, change })),
	),
)(
	"the open page says that $file has $what, saved $way, and heals by itself",
	async ({ save, file, change }) => {
		const path = join(folder, file);
		const good = readFileSync(path, "utf8");
		save(path, change(good));
		await heading(REPORT);
		save(path, good);
		await heading(TITLE);
		expect(await page.locator("vite-error-overlay").count()).toBe(0);
		expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
	},
);

test("a file that is gone is told, and so is that it came back", async () => {
	const path = join(folder, "article.mdx");
	const good = readFileSync(path, "utf8");
	rmSync(path);
	await heading(REPORT);
	writeFileSync(path, good);
	await heading(TITLE);
	expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
});
