import { cpSync, existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { capturesSchema } from "../../src/reading/record-schema.ts";
import { command, freePort, freshFolder } from "./run.ts";

/** A copy of the small edition, in a folder of its own. */
function content(): string {
	const folder = join(freshFolder(), "content");
	cpSync("tests/fixtures/small", folder, { recursive: true });
	return folder;
}

const captures = (folder: string, archive: string, ...sources: string[]) =>
	command("captures", sources, { CONTENT_DIR: folder, ARCHIVE_URL: archive });

/** Plays the archive: pages by the address that they are copies of. */
async function archiveOf(
	pages: Record<string, (response: ServerResponse) => void>,
): Promise<string> {
	const server = createServer(({ url = "", headers }, response) => {
		const { pathname, searchParams } = new URL(url, "http://localhost");
		if (pathname === "/wayback/available") {
			const wanted = searchParams.get("url") ?? "";
			const closest = {
				available: true,
				url: `http://${headers.host}/web/20210603101500/${wanted}`,
				timestamp: "20210603101500",
				status: "200",
			};
			response.end(
				JSON.stringify({
					url: wanted,
					archived_snapshots: wanted in pages ? { closest } : {},
				}),
			);
			return;
		}
		const wanted = url.replace("/web/20210603101500id_/", "");
		const page = pages[wanted];
		if (page) page(response);
		else response.writeHead(404).end();
	});
	await new Promise<void>((listening) => server.listen(0, () => listening()));
	server.unref();
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const html = (words: string) => (response: ServerResponse) => {
	response
		.writeHead(200, { "content-type": "text/html; charset=utf-8" })
		.end(`<!doctype html><p>${words}</p><script>ignored</script>`);
};

const record = (folder: string) =>
	capturesSchema.parse(
		JSON.parse(readFileSync(join(folder, "captures.lock.json"), "utf8")),
	);

const OPENING = "https://example.org/opening";
const GAZETTE = "https://example.org/gazette";

test("quotations that the copies have are found, in whatever encoding the page is", async () => {
	const folder = content();
	const archive = await archiveOf({
		[OPENING]: html("This day: The bridge was   opened this\nmorning."),
		// 全長88メートル。2021年6月1日に開通 in Shift_JIS
		[GAZETTE]: (response) => {
			const bytes =
				"915392b738388381815b8367838b814232303231944e368c8e3193fa82c98a4a92ca";
			response.writeHead(200, { "content-type": "text/html" });
			response.write('<meta charset="Shift_JIS"><p>');
			response.end(Buffer.from(bytes, "hex"));
		},
	});
	const { status, stdout } = await captures(folder, archive);
	expect(stdout).toContain("2 of 2 sources asked; 0 copies lack a quotation.");
	expect(status).toBe(0);
	const found = record(folder);
	expect(found["town-2021-06-01"]?.copy).toEqual({
		time: "2021-06-03T10:15:00Z",
		address: `${archive}/web/20210603101500/${OPENING}`,
	});
	expect(Object.values(found["gazette-2021-06-02"]?.found ?? {})).toEqual([
		true,
		true,
	]);
});

test("an altered quotation is reported, with the copy that lacks it", async () => {
	const folder = content();
	const archive = await archiveOf({
		[OPENING]: html("The bridge was opened this evening."),
		[GAZETTE]: html("全長88メートル、2021年6月1日に開通"),
	});
	const { status, stdout } = await captures(folder, archive);
	expect(status).toBe(1);
	expect(stdout).toContain(
		`town-2021-06-01: copy of 2021-06-03: 0 of 1 quotations found; ${archive}/web/20210603101500/${OPENING}`,
	);
	expect(stdout).toContain("1 copies lack a quotation");
	expect(Object.values(record(folder)["town-2021-06-01"]?.found ?? {})).toEqual(
		[false],
	);
});

test("a source of which the archive has no copy is recorded as such, and others are left as they were", async () => {
	const folder = content();
	const first = await archiveOf({
		[GAZETTE]: html("全長88メートル 2021年6月1日に開通"),
	});
	await captures(folder, first, "gazette-2021-06-02");
	const { status, stderr } = await captures(
		folder,
		await archiveOf({}),
		"town-2021-06-01",
	);
	expect(status).toBe(0);
	expect(stderr).toContain("1 of 1  town-2021-06-01  no copy");
	expect(Object.keys(record(folder))).toEqual([
		"gazette-2021-06-02",
		"town-2021-06-01",
	]);
	expect(record(folder)["town-2021-06-01"]).not.toHaveProperty("copy");
});

test("without a network nothing is written, and the command says so", async () => {
	const folder = content();
	const { status, stderr } = await captures(
		folder,
		`http://localhost:${await freePort()}`,
	);
	expect(status).toBe(2);
	expect(stderr).toContain(
		"1 of 2  town-2021-06-01  not learnt: nothing answered",
	);
	expect(stderr).toContain(
		"The archive did not answer for any source; captures.lock.json is as it was.",
	);
	expect(existsSync(join(folder, "captures.lock.json"))).toBe(false);
});

test("an id that is no source is refused by its name", async () => {
	const { status, stderr } = await captures(
		content(),
		"http://localhost:9",
		"town",
	);
	expect(status).toBe(2);
	expect(stderr).toContain("“town” is no source of");
});
