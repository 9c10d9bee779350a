import { expect, inject, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

/** The site of a small article, built for a folder of its host. */
const { share } = siteInChromium(inject("otherSite"), "/reset/");
const page = share({ path: "/reset/" });

test("every link of the page that stays on the site leads to something", async () => {
	const hrefs = await page()
		.locator("a[href], link[href]")
		.evaluateAll((links) =>
			links
				.map((link) =>
					"href" in link ? String(link.href).replace(/#.*/, "") : "",
				)
				.filter((href) => href.startsWith(location.origin)),
		);
	const addresses = [...new Set(hrefs)];
	expect(addresses.length).toBeGreaterThan(5);
	for (const address of addresses) {
		expect(new URL(address).pathname).toMatch(/^\/reset\//);
		const response = await page().request.get(address);
		expect(`${response.status()} ${address}`).toBe(`200 ${address}`);
	}
});

test("a reader goes from claim to note and back, and from the error page to a place", async () => {
	const failed: string[] = [];
	const complaints: string[] = [];
	page().on("response", (response) => {
		if (response.status() >= 400) failed.push(response.url());
	});
	page().on("console", (message) => complaints.push(message.text()));
	page().on("pageerror", (error) => complaints.push(error.message));
	await page().reload();
	await page().locator("#fnref-length").click();
	expect(new URL(page().url()).hash).toBe("#note-length");
	await page().locator("#note-length a[href='#fn-length']").click();
	expect(new URL(page().url()).hash).toBe("#fn-length");
	await page().locator("#fn-length [data-footnote-backref]").click();
	expect(new URL(page().url()).hash).toBe("#fnref-length");
	expect({ failed, complaints }).toEqual({ failed: [], complaints: [] });

	await visit(page(), "/reset/c/lenght-opening/");
	await page().locator("find-passage li:visible a").click();
	await page().waitForURL(/\/reset\/#c-opening$/);
	expect(await page().locator("h1").textContent()).toBe("A Bridge Opens");
});
