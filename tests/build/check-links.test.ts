import { spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { freshFolder, run } from "./run.ts";

/** A content folder whose original and sources are at this origin. */
function contentAt(origin: string): string {
	const folder = join(freshFolder(), "content");
	cpSync("tests/fixtures/small", folder, { recursive: true });
	for (const file of ["article.mdx", "sources.yaml"]) {
		const path = join(folder, file);
		const text = readFileSync(path, "utf8");
		writeFileSync(path, text.replaceAll("https://example.org", origin));
	}
	run("node", ["src/editing/publish-edition.ts", "Other addresses"], {
		CONTENT_DIR: folder,
	});
	return folder;
}

/** Runs the command in a folder of its own, beside this process, which is the server. */
const checkLinks = (folder: string, cwd: string) =>
	new Promise<{ status: number | null; stdout: string }>((done) => {
		const child = spawn(
			resolve("node_modules/.bin/node"),
			[resolve("src/editing/check-links.ts"), "--no-archive"],
			{ cwd, env: { ...process.env, CONTENT_DIR: folder } },
		);
		let stdout = "";
		child.stdout.on("data", (data) => {
			stdout += data;
		});
		child.on("exit", (status) => done({ status, stdout }));
	});

test("a dead source is named, is in the report, and makes the command fail; a mended one does not", async () => {
	const agents = new Set<string | undefined>();
	let gazette = 404;
	const server = createServer(({ url, headers }, response) => {
		agents.add(headers["user-agent"]);
		response.writeHead(url === "/gazette" ? gazette : 200).end();
	});
	await new Promise<void>((listening) => server.listen(0, () => listening()));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	const folder = contentAt(origin);
	const cwd = freshFolder();

	const dead = await checkLinks(folder, cwd);
	expect(dead.status).toBe(1);
	expect(dead.stdout).toContain(
		`- gazette-2021-06-02: 橋が開通\n  ${origin}/gazette\n  404\n`,
	);
	expect(dead.stdout).toContain(
		"3 addresses: 1 dead, 0 answer otherwise, 0 moved, 2 answer.",
	);
	const report = readFileSync(join(cwd, "links-report.md"), "utf8");
	expect(report).toMatch(/^# Links of “A Bridge Opens”, asked on \d{4}-/);
	expect(report).toContain("## Answers\n");
	expect([...agents]).toEqual([
		expect.stringMatching(
			/^annotated-article\/\d.* \(asks whether the sources of an annotated edition of http/,
		),
	]);

	gazette = 200;
	expect((await checkLinks(folder, cwd)).status).toBe(0);
	server.close();
});

test("nothing of the build asks for a source", () => {
	const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
	const asking = Object.keys(scripts).filter((name) =>
		/check.links/.test(scripts[name]),
	);
	expect(asking).toEqual(["check:links"]);
});
