import { expect, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

const { open } = siteInChromium();

declare global {
	/** What listens to the document, by the names of the events. */
	var heard: [type: string, listener: unknown][];
}

/** Before a page runs: keeps account of what listens to the document. */
function countListeners(): void {
	globalThis.heard = [];
	const { addEventListener, removeEventListener } = document;
	const forget = (type: string, listener: unknown) => {
		globalThis.heard = globalThis.heard.filter(
			([other, heard]) => other !== type || heard !== listener,
		);
	};
	Object.assign(document, {
		addEventListener(
			type: string,
			listener: EventListener,
			options?: AddEventListenerOptions,
		) {
			globalThis.heard.push([type, listener]);
			options?.signal?.addEventListener("abort", () => forget(type, listener));
			addEventListener.call(document, type, listener, options);
		},
		removeEventListener(type: string, listener: EventListener) {
			forget(type, listener);
			removeEventListener.call(document, type, listener);
		},
	});
}

test("an element that leaves the page takes with it what it had put there", async () => {
	const page = await open({ path: "/404.html" });
	await page.addInitScript(countListeners);
	await visit(page, "/");
	const heard = () =>
		page.evaluate(() => globalThis.heard.map(([type]) => type).sort());
	expect(await heard()).toEqual([
		"click",
		"click",
		"copy",
		"focusin",
		"keydown",
		"keydown",
		"pointerover",
		"pointerup",
		"selectionchange",
	]);
	// With the panel for sharing, which is not there before it is asked for.
	await page.locator("#p1 .pilcrow").click();
	await page.locator(".share").waitFor();

	const left = await page.evaluate(() => {
		const elements = document.querySelectorAll(
			"article-text, share-links, copy-text, claims-table, evidence-sheet, reading-preferences",
		);
		for (const element of elements) element.remove();
		return {
			names: [...new Set([...elements].map(({ localName }) => localName))],
			buttons: [...elements].flatMap((element) => [
				...element.querySelectorAll("button"),
			]).length,
			sheets: document.adoptedStyleSheets.length,
		};
	});
	expect(left.names.sort()).toEqual([
		"article-text",
		"claims-table",
		"copy-text",
		"evidence-sheet",
		"reading-preferences",
		"share-links",
	]);
	expect(left).toMatchObject({ buttons: 0, sheets: 0 });
	expect(await heard()).toEqual([]);
});

test("an element that is moved in the page works as before", async () => {
	const page = await open({ viewport: { width: 1280, height: 900 } });
	await page.evaluate(() => {
		for (const element of document.querySelectorAll(
			"copy-text, claims-table, evidence-sheet",
		)) {
			const place = document.createComment("");
			element.replaceWith(place);
			place.replaceWith(element);
		}
	});
	expect(await page.locator("copy-text >> nth=0 >> button").count()).toBe(1);
	expect(await page.locator(".claims th button").allTextContents()).toEqual([
		"Note",
		"Verdict",
		"Finding",
		"Decided by",
		"Words",
	]);
	await page.getByRole("button", { name: "Note" }).click();
	expect(await page.locator(".claims td >> nth=0").textContent()).toBe("1");
	await page.locator("#fnref-isolation").click();
	await page.waitForURL(/#note-isolation$/);
	await page.keyboard.press("Escape");
	await page.waitForURL(/\/$/);
});
