import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { everyPage, open, site } from "./live.ts";

/** The file that a host answers an address of the site with. */
function fileAt(address: string): string {
	const path = join(site, decodeURIComponent(address));
	return existsSync(path) && statSync(path).isDirectory()
		? join(address, "index.html")
		: address;
}

test("no id stands twice on a page", () => {
	for (const page of everyPage) {
		const ids = [...open(page).querySelectorAll("[id]")].map(({ id }) => id);
		expect(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			page,
		).toEqual([]);
	}
});

test("every address on a page that is of this site leads to a file, and its fragment to an id", () => {
	const dead: string[] = [];
	let followed = 0;
	for (const page of everyPage) {
		for (const element of open(page).querySelectorAll("[href], [src]")) {
			const address =
				element.getAttribute("href") ?? element.getAttribute("src") ?? "";
			if (/^[a-z]+:/.test(address)) continue;
			followed += 1;
			const [path = "", fragment = ""] = address.split("#");
			const file = path === "" ? page : fileAt(path);
			const id = fragment.split(":~:")[0];
			const found =
				existsSync(join(site, file)) &&
				(!id || open(file).getElementById(id) !== null);
			if (!found) dead.push(`${page}: ${address}`);
		}
	}
	expect(dead).toEqual([]);
	expect(followed).toBeGreaterThan(10 * everyPage.length);
});

test("every address in the sitemap is a page of this site", () => {
	const sitemap = readFileSync(join(site, "sitemap-0.xml"), "utf8");
	const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
		([, address = ""]) => new URL(address).pathname,
	);
	expect(listed).toContain("/");
	for (const path of listed)
		expect(existsSync(join(site, fileAt(path))), path).toBe(true);
});

test("every id that was published leads somewhere", () => {
	const { anchors, retired } = JSON.parse(
		readFileSync("content/anchors.lock.json", "utf8"),
	);
	const document = open("index.html");
	const gone = [...Object.keys(anchors), ...Object.keys(retired)].filter(
		(id) => document.getElementById(id) === null,
	);
	expect(gone).toEqual([]);
});
