import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command, freePort, freshFolder, run } from "./run.ts";

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

/** Runs the command in a folder of its own. */
const checkLinks = (folder: string, cwd: string, option = "--no-archive") =>
	command("check-links", [option], { CONTENT_DIR: folder }, cwd);

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
		"3 addresses: 1 dead, 0 answer otherwise, 0 without answer, 0 moved, 2 answer.",
	);
	const [first = "", ...progress] = dead.stderr.trim().split("\n");
	expect(first).toBe("Asking 3 addresses, one at a time of each host …");
	expect(progress).toEqual([
		`1 of 3  ${origin}/bridge  200`,
		`2 of 3  ${origin}/opening  200`,
		`3 of 3  ${origin}/gazette  404`,
	]);
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

test("where no address answers, it says so, exits 2 and writes no report", async () => {
	const folder = contentAt(`http://localhost:${await freePort()}`);
	const cwd = freshFolder();
	const { status, stdout, stderr } = await checkLinks(folder, cwd);
	expect(status).toBe(2);
	expect(stdout).toBe("");
	expect(stderr.trim().split("\n").at(-1)).toBe(
		"No address answered: this machine seems to have no network. links-report.md was not written.",
	);
	expect(existsSync(join(cwd, "links-report.md"))).toBe(false);
});

test("an option that is not known is refused in a sentence", async () => {
	const unknown = await checkLinks("tests/fixtures/small", ".", "--no-archiv");
	expect(unknown).toEqual({
		status: 2,
		stdout: "",
		stderr:
			"“--no-archiv” is not known here. The one option is --no-archive: npm run check:links -- --no-archive\n",
	});
});

test("nothing of the build asks for a source", () => {
	const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
	const asking = Object.keys(scripts).filter((name) =>
		/check.links/.test(scripts[name]),
	);
	expect(asking).toEqual(["check:links"]);
});
