import type { Page } from "playwright-core";

/** A character of the article and the middle of where it is drawn, in CSS pixels of the page. */
type Drawn = [character: string, x: number, y: number];

/** Paints what the browser found for a text directive so that nothing else in the page has its colour. */
function paintTargetText(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		`:root{font-size:60%!important;scroll-behavior:auto!important}
		::target-text{background:#f0f!important;color:#f0f!important}
		p:target{outline:0!important;background:none!important}
		.title-block,.annotations,.footnotes,.slips,.colophon{display:none!important}`,
	);
	document.adoptedStyleSheets = [sheet];
	scrollTo(0, 0);
}

/** The author's characters in reading order, a line break after each paragraph. */
function drawn(): Drawn[] {
	const range = document.createRange();
	return [...document.querySelectorAll(".article-body > p")].flatMap(
		(paragraph) => {
			const characters: Drawn[] = [];
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { currentNode: node } = walker;
				if (node.parentElement?.closest("[data-editorial]")) continue;
				const text = node.textContent ?? "";
				for (let at = 0; at < text.length; at++) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = range.getBoundingClientRect();
					characters.push([
						text[at] ?? "",
						// A blank at the end of a line is drawn nowhere.
						box.width === 0 ? -1 : box.left + box.width / 2 + scrollX,
						box.top + box.height / 2 + scrollY,
					]);
				}
			}
			return [...characters, ["\n", -1, 0] satisfies Drawn];
		},
	);
}

/** Which places of a picture have the colour of what was found. */
async function painted({
	picture,
	places,
}: {
	picture: string;
	places: Drawn[];
}): Promise<boolean[]> {
	const image = new Image();
	image.src = `data:image/png;base64,${picture}`;
	await image.decode();
	const { data, width } = (() => {
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext("2d");
		if (!context) throw new Error("There is no canvas.");
		context.drawImage(image, 0, 0);
		return context.getImageData(0, 0, image.width, image.height);
	})();
	return places.map(([, x, y]) => {
		const at = 4 * (Math.round(y) * width + Math.round(x));
		const [red = 0, green = 255, blue = 0] = data.subarray(at, at + 3);
		return x >= 0 && red > 200 && green < 90 && blue > 200;
	});
}

/**
 * The words that Chromium itself found for the text directive in the page's address, read off the
 * picture of the page: no interface tells them. Blanks that are drawn nowhere count as found, and a
 * gap shows as ✗.
 * @param lens another page, in which the picture is looked at
 */
export async function targetText(page: Page, lens: Page): Promise<string> {
	await page.evaluate(paintTargetText);
	const places = await page.evaluate(drawn);
	const picture = await page.screenshot();
	const found = await lens.evaluate(painted, {
		picture: picture.toString("base64"),
		places,
	});
	const first = found.indexOf(true);
	return places
		.map(([character, x], index) => (found[index] || x < 0 ? character : "✗"))
		.slice(Math.max(first, 0), found.lastIndexOf(true) + 1)
		.join("");
}
