import { expect } from "vitest";
import type { EnginePage } from "./engine.ts";

/** A size of the page in CSS pixels: width and height. */
export type Size = readonly [width: number, height: number];

export const DESK: Size = [1280, 900];
export const PHONE: Size = [390, 844];

/** A page of the site. */
export interface SitePage extends EnginePage {
	/** Loads another place of the site. */
	go(path: string): Promise<void>;
}

/** Opens a place of the site in a window of this size; it is closed after the test. */
export type Visit = (path: string, size: Size) => Promise<SitePage>;

/** Waits until the address has this fragment, `#fn-trump-call` or none, and the page its target, or none. */
export async function untilAt(page: EnginePage, hash: string): Promise<void> {
	const at = () =>
		page.evaluate(
			() => [location.hash, document.querySelector(":target")?.id ?? ""],
			null,
		);
	await expect.poll(at).toEqual([hash, hash.slice(1)]);
}

/** How far the page is scrolled, in CSS pixels. */
export const scrolled = (page: EnginePage): Promise<number> =>
	page.evaluate(() => window.scrollY, null);

/** Brings an element to the middle of the window. @returns the middle of its first line */
export const middleOf = (page: EnginePage, selector: string) =>
	page.evaluate((selector) => {
		const element = document.querySelector(selector);
		element?.scrollIntoView({ block: "center", behavior: "instant" });
		const [first] = element?.getClientRects() ?? [];
		if (!first) throw new Error(`${selector} is not seen.`);
		return {
			x: Math.round(first.left + first.width / 2),
			y: Math.round(first.top + first.height / 2),
		};
	}, selector);

/** Points at an element and clicks it. */
export const clickOn = async (
	page: EnginePage,
	selector: string,
): Promise<void> => page.click(await middleOf(page, selector));
