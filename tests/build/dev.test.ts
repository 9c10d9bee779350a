import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environment, freePort, freshFolder } from "./run.ts";

const folder = freshFolder();
cpSync("tests/fixtures/example", folder, { recursive: true });
const note = join(folder, "claims/length.md");
const article = join(folder, "article.mdx");
const edit = (file: string, from: string, to: string) =>
	writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

let server: ChildProcess;
let origin = "";
beforeAll(async () => {
	const port = await freePort();
	origin = `http://localhost:${port}`;
	server = spawn(
		"node_modules/.bin/astro",
		["dev", "--ignore-lock", "--port", String(port)],
		{
			env: environment({ CONTENT_DIR: folder }),
			detached: true,
			stdio: "ignore",
		},
	);
});
afterAll(() => {
	// The whole group: astro starts programs of its own.
	if (server.pid) process.kill(-server.pid);
});

/** The page as a browser gets it, as soon as it has the words; the last one if it never has. */
async function pageWith(words: string) {
	let page = { status: 0, text: "" };
	for (let tries = 0; tries < 600 && !page.text.includes(words); tries++) {
		await wait(100);
		const response = await fetch(origin, {
			headers: { accept: "text/html" },
		}).catch(() => undefined);
		if (response)
			page = { status: response.status, text: await response.text() };
	}
	return { status: page.status, has: page.text.includes(words) };
}

test("while an editor writes, the page shows what is wrong and heals when it is mended", async () => {
	expect(await pageWith("Measured at 88 metres.")).toEqual({
		status: 200,
		has: true,
	});

	edit(note, "status: differs-from-record", "status: differs");
	expect(await pageWith("claims/length.md:2:1  field-malformed")).toEqual({
		status: 500,
		has: true,
	});

	edit(note, "status: differs", "status: differs-from-record");
	edit(note, "Measured at 88 metres.", "Measured, at 88 metres.");
	expect(await pageWith("Measured, at 88 metres.")).toEqual({
		status: 200,
		has: true,
	});

	edit(article, "</Claim>", "");
	expect(await pageWith("Expected a closing tag for `&lt;Claim>`")).toEqual({
		status: 500,
		has: true,
	});

	edit(article, "on 1 June 2021", "on 1 June 2021</Claim>");
	expect(await pageWith("Measured, at 88 metres.")).toEqual({
		status: 200,
		has: true,
	});
});
