import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** What is used of axe. */
interface Axe {
	run(
		context: string,
		options: object,
	): Promise<{
		violations: { id: string; nodes: { html: string }[] }[];
	}>;
}

declare global {
	var axe: Axe | undefined;
}

const source = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);

/** A theme changes colours and nothing else: where the rest was looked at in another, contrast is enough. */
const LOOKED_AT = {
	everything: {},
	contrast: { runOnly: ["color-contrast"] },
};

/**
 * What axe finds in a page as it is now, which has to be opened with `bypassCSP`.
 * @param context selector of the part that is looked at
 */
async function axeIn(
	page: Page,
	what: keyof typeof LOOKED_AT,
	context: string,
): Promise<string[]> {
	if (!(await page.evaluate(() => Boolean(globalThis.axe))))
		await page.addScriptTag({ content: source });
	const found = await page.evaluate(
		async ([context, options]) => {
			const found = await globalThis.axe?.run(context, options);
			return found?.violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
			);
		},
		[context, { resultTypes: ["violations"], ...LOOKED_AT[what] }] as const,
	);
	return found ?? ["axe did not run"];
}

/** A width of the window in pixels, a theme, and what of the page is looked at in them. */
type Look = readonly [
	width: number,
	colorScheme: "light" | "dark",
	what: keyof typeof LOOKED_AT,
];

/**
 * What axe finds when it looks at a page, or at a part of it, under several conditions.
 * @returns nothing, or each finding after where it was made
 */
export async function axeFinds(
	page: Page,
	looks: readonly Look[],
	context = "html",
): Promise<string[]> {
	const found: string[] = [];
	for (const [width, colorScheme, what] of looks) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		for (const finding of await axeIn(page, what, context))
			found.push(`${width} px, ${colorScheme}: ${finding}`);
	}
	return found;
}
