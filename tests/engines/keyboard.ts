import { expect, test } from "vitest";
import {
	DESK,
	middleOf,
	PHONE,
	type SitePage,
	type Size,
	scrolled,
	untilAt,
	type Visit,
} from "./visit.ts";

/** More than any note has. */
const MOST_STOPS = 60;

/** Opens a note from its marker, as who has no mouse. */
async function openByKey(page: SitePage, claim: string, note: string) {
	await middleOf(page, `#fnref-${claim}`);
	await page.evaluate(
		(id) => document.getElementById(id)?.focus({ preventScroll: true }),
		`fnref-${claim}`,
	);
	await page.press("Enter");
	await untilAt(page, `#${note}`);
}

const focused = () => document.activeElement?.id ?? "";

/** What has the focus, and where something lies over a line of it. Runs in the page. */
function focus() {
	const { activeElement } = document;
	const lines = [...(activeElement?.getClientRects() ?? [])];
	return {
		name: activeElement?.textContent?.trim().slice(0, 40) ?? "",
		inNote: Boolean(activeElement?.closest("li:target")),
		// A link may break: between its lines other words can stand.
		obscured: lines.some(({ left, top, width, height }) => {
			const over = document.elementFromPoint(
				left + width / 2,
				top + height / 2,
			);
			return !(
				over &&
				(activeElement?.contains(over) || over.contains(activeElement))
			);
		}),
	};
}

/** Who has no mouse reads a note and is back at its marker. */
export function keyboard(visit: Visit) {
	test.each([
		["beside the text", DESK, "note"],
		["in a sheet", PHONE, "fn"],
	] as const)(
		"Escape closes a note %s, gives the focus back to its marker and moves nothing",
		async (_where, size: Size, prefix) => {
			const page = await visit("/", size);
			await openByKey(page, "trump-call", `${prefix}-trump-call`);
			const before = await scrolled(page);
			await expect
				.poll(() => page.evaluate(focused, null))
				.toBe(`${prefix}-trump-call`);
			await page.press("Escape");
			await untilAt(page, "");
			await expect
				.poll(() => page.evaluate(focused, null))
				.toBe("fnref-trump-call");
			expect(await scrolled(page)).toBe(before);
		},
	);

	test.each([
		["welcome-sign", PHONE],
		["china-summits", PHONE],
		["welcome-sign", [320, 568]],
	] as const)(
		"Tab through the sheet on %s never leads under a bar, and past its end back to the marker",
		async (claim, size: Size) => {
			const page = await visit("/", size);
			await openByKey(page, claim, `fn-${claim}`);
			const before = await scrolled(page);
			const stops: string[] = [];
			for (;;) {
				await page.press("Tab");
				const { name, inNote, obscured } = await page.evaluate(focus, null);
				if (!inNote || stops.length > MOST_STOPS) break;
				expect(obscured, name).toBe(false);
				stops.push(name);
			}
			await untilAt(page, "");
			expect(stops.length).toBeGreaterThan(4);
			expect(await page.evaluate(focused, null)).toBe(`fnref-${claim}`);
			expect(await scrolled(page)).toBe(before);
		},
	);
}
