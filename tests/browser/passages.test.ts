import { expect, test } from "vitest";
import { siteInChromium, visit } from "./site.ts";

const { share } = siteInChromium();
const page = share({
	path: "/404.html",
	permissions: ["clipboard-read", "clipboard-write"],
});

/** The longest pages of paragraphs and of claims. */
test.each([
	"/p/2/",
	"/p/3/",
	"/c/human-rights-resolution/",
	"/c/china-summits/",
])("%s prints as a citation on one sheet", async (path) => {
	await visit(page(), path);
	for (const format of ["A4", "Letter"]) {
		const pdf = await page().pdf({ format });
		expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
	}
});

test.each(["/p/3/", "/c/china-summits/", "/c/blue-book/"])(
	"at 400 % zoom, 320 px wide, nothing of %s has to be scrolled sideways",
	async (path) => {
		await page().setViewportSize({ width: 320, height: 600 });
		await visit(page(), path);
		expect(
			await page().evaluate(() => document.documentElement.scrollWidth),
		).toBeLessThanOrEqual(320);
	},
);

test("a claim is marked in its sentence by more than colour, also in forced colours", async () => {
	await page().emulateMedia({ forcedColors: "active" });
	await visit(page(), "/c/china-summits/");
	const line = await page()
		.locator(".passage-words mark")
		.evaluate((mark) => getComputedStyle(mark).textDecorationLine);
	expect(line).toBe("underline");
	expect(await page().locator(".note-status use").getAttribute("href")).toBe(
		"#mark-differs-from-record",
	);
	await page().emulateMedia({ forcedColors: "none" });
});

test("a copy of the words has no numbers in it", async () => {
	await visit(page(), "/p/3/");
	await page()
		.locator(".passage-words p")
		.evaluate((words) => getSelection()?.selectAllChildren(words));
	await page().keyboard.press("Control+C");
	const copy = await page().evaluate(() => navigator.clipboard.readText());
	expect(copy).toContain("The change was first visible when, in the United");
	expect(copy).not.toMatch(/\d{2}(?=[.,] |\s+He made)(?<!2019|2018|2007)/);
});

test("the cards keep a margin of plain paper, whatever stands on them", async () => {
	await visit(page(), "/404.html");
	const cards = await page().evaluate(async () => {
		const links = [
			"article",
			"p-1",
			"p-3",
			"p-6",
			"c-course-correction",
			"c-first-visible",
		];
		return Promise.all(
			links.map(async (name) => {
				const image = new Image();
				image.src = `/og/${name}.png`;
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext("2d");
				context?.drawImage(image, 0, 0);
				const { data = [] } = context?.getImageData(0, 0, 1200, 630) ?? {};
				let ink = 0;
				let inMargin = 0;
				for (let y = 0; y < 630; y++)
					for (let x = 20; x < 1200; x++) {
						const dark = (data[4 * (1200 * y + x)] ?? 255) < 200;
						if (!dark) continue;
						ink++;
						if (y < 40 || y >= 590 || x >= 1140) inMargin++;
					}
				return { name, width: image.width, legible: ink > 5_000, inMargin };
			}),
		);
	});
	expect(cards).toEqual(
		cards.map(({ name }) => ({
			name,
			width: 1200,
			legible: true,
			inMargin: 0,
		})),
	);
	expect(cards).toHaveLength(6);
});
