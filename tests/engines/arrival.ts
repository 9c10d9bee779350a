import { expect, test } from "vitest";
import { frozenEdition } from "../frozen-edition.ts";
import type { Engine } from "./engine.ts";
import { DESK, PHONE, type Size, untilAt, type Visit } from "./visit.ts";

const { claims, passages } = frozenEdition();

/** The paragraphs, and the first claim of each. */
const PLACES = passages.flatMap(({ id }) => {
	const claim = claims.find(({ passage }) => passage === id);
	return claim ? [id, `c-${claim.id}`] : [id];
});

/** What is seen of a place’s words at their beginning. Runs in the page. */
function seen(id: string) {
	const place = document.getElementById(id);
	const words = document.createRange();
	if (place) words.selectNodeContents(place);
	const [first] = words.getClientRects();
	const sheet = document.querySelector(".footnotes > ol > li:target");
	const edge =
		sheet && getComputedStyle(sheet).position === "fixed"
			? sheet.getBoundingClientRect().top
			: innerHeight;
	const over =
		first &&
		document.elementFromPoint(
			first.left + first.width / 2,
			first.top + first.height / 2,
		);
	return {
		inSight: first !== undefined && first.top >= 0 && first.bottom <= edge,
		uncovered: Boolean(over && place?.contains(over)),
		share: (innerHeight - edge) / innerHeight,
	};
}

/** What of a paragraph or claim says that somebody arrived at it. Runs in the page. */
function mark(id: string) {
	const place = document.getElementById(id);
	if (!place) return "";
	return place.matches(".claim")
		? getComputedStyle(place).textDecorationThickness
		: getComputedStyle(place, "::before").borderInlineStartWidth;
}

/** Whether words that no marker parts are in the window. Runs in the page. */
function inWindow(words: string): boolean {
	const walker = document.createTreeWalker(
		document.querySelector("article-text.article-body") ?? document.body,
		NodeFilter.SHOW_TEXT,
	);
	const range = document.createRange();
	while (walker.nextNode()) {
		const { currentNode } = walker;
		const at = currentNode.textContent?.indexOf(words) ?? -1;
		if (at < 0) continue;
		range.setStart(currentNode, at);
		range.setEnd(currentNode, at + words.length);
		const { top, bottom } = range.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	}
	throw new Error(`“${words}” is not in the article.`);
}

/** Who comes by a link sees what it leads to. */
export function arrival(visit: Visit, { cannot }: Engine) {
	test.each([DESK, PHONE])(
		"a link to a paragraph or a claim shows its words under nothing, and marked, at %i × %i px",
		async (...size: Size) => {
			const page = await visit("/about/", size);
			for (const id of PLACES) {
				// Another address each time: the page is loaded.
				await page.go(`/?${id}#${id}`);
				await expect
					.poll(() => page.evaluate(seen, id), { message: id })
					.toMatchObject({ inSight: true, uncovered: true });
				if (id !== "standfirst")
					await expect
						.poll(() => page.evaluate(mark, id), { message: id })
						.toBe(id.startsWith("c-") ? "3px" : "4px");
			}
		},
	);

	test("on a phone a link to any note shows it in a sheet, and the claim’s words above", async () => {
		const page = await visit("/about/", PHONE);
		for (const { id } of claims) {
			await page.go(`/?${id}#fn-${id}`);
			await expect
				.poll(() => page.evaluate(seen, `c-${id}`), { message: id })
				.toMatchObject({ inSight: true, uncovered: true });
			const { share } = await page.evaluate(seen, `c-${id}`);
			expect(share, id).toBeGreaterThan(0.2);
			expect(share, id).toBeLessThan(0.551);
		}
	});

	test.for([
		{ kind: "of the text", begin: "inflexible, hard-line", end: " policy" },
		{
			kind: "that a marker parts",
			begin: "for almost a decade",
			end: ". Japan's Chief Cabinet",
		},
	])(
		"a link to words $kind leads to them",
		async ({ begin, end }, { skip }) => {
			skip(cannot.openLinksToWords !== undefined, cannot.openLinksToWords);
			const page = await visit("/", PHONE);
			expect(await page.evaluate(inWindow, begin)).toBe(false);
			await page.go("/404.html");
			// A hyphen is a sign of the directive’s own.
			const words = encodeURIComponent(begin + end).replaceAll("-", "%2D");
			await page.go(`/#:~:text=${words}`);
			await expect.poll(() => page.evaluate(inWindow, begin)).toBe(true);
		},
	);

	test("a link whose words are gone leads to the paragraph", async () => {
		const page = await visit("/404.html", DESK);
		await page.go("/#p4:~:text=words%20that%20are%20nowhere");
		await untilAt(page, "#p4");
		await expect
			.poll(() => page.evaluate(seen, "p4"))
			.toMatchObject({ inSight: true });
	});
}
