import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { annotationId } from "../../src/edition/ids.ts";
import { NAME_LENGTH } from "../../src/edition/words.ts";
import { firstWords } from "../../src/text/first-words.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { siteInChromium, visit } from "./site.ts";

const { share } = siteInChromium();
const { claims, passages, sources } = frozenEdition();

/** The page as somebody prints it who reads it in the dark, with a note open. */
const page = share({ path: "/#fn-blue-book-removal", colorScheme: "dark" });

/** Distance in points within which words are on one line. */
const SAME_LINE = 3;

/** From the top, and on a line from the left: what is positioned is painted out of turn. */
function inReadingOrder(
	a: { transform: number[] },
	b: { transform: number[] },
): number {
	const [, , , , ax = 0, ay = 0] = a.transform;
	const [, , , , bx = 0, by = 0] = b.transform;
	return Math.abs(ay - by) > SAME_LINE ? by - ay : ax - bx;
}

/** Words of each page of a printed file, blanks left out. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
	const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const document = await promise;
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const page = await document.getPage(index + 1);
			const { items } = await page.getTextContent();
			return items
				.flatMap((item) => ("str" in item ? [item] : []))
				.sort(inReadingOrder)
				.map(({ str }) => str)
				.join("")
				.replaceAll(/\s|\u00ad/g, "");
		}),
	);
}

const close = (text: string) => text.replaceAll(/\s/g, "");

describe.each(["A4", "Letter"])("printed on %s", (format) => {
	let printed: string[] = [];
	beforeAll(async () => {
		printed = await pagesOf(
			await page().pdf({ format, printBackground: true }),
		);
	});

	test("title and author are in the page, no draft’s address, running heads on the others", async () => {
		const [first = "", ...others] = printed;
		expect(first).toContain("Japan’sNorthKoreaReset");
		expect(first).toContain("DrSandipKumarMishra,Institute");
		expect(first).not.toContain("localhost");
		expect(first).not.toContain("Mishra,Japan’sNorthKoreaReset");
		expect(others.length).toBeGreaterThan(10);
		for (const [index, page] of others.entries()) {
			expect(page).toContain("Mishra,Japan’sNorthKoreaReset");
			expect(page).toContain(`${index + 2}/${others.length + 1}`);
		}
	});

	test("every note and every source with its address is there, opened or not, and no control", async () => {
		const text = printed.join("");
		for (const { number, status, statusWords, words, digest } of claims) {
			// A mark says “supported”; the other verdicts are there in small capitals.
			const verdict =
				status === "supported" ? "" : `${statusWords.toUpperCase()}.`;
			expect(text).toContain(close(`${number}${verdict}${digest}`));
			const named = firstWords(words, NAME_LENGTH);
			expect(text).toContain(
				close(`Note ${number}${statusWords}: “${named}”${digest}`),
			);
		}
		for (const { URL } of sources) expect(text).toContain(close(`<${URL}>`));
		for (const control of [
			"Backto",
			"Lookupanarchived",
			"Showthenotes",
			"System",
			"PDFbrief",
			"ArticleMeetings",
			"Objecttoanote",
			"Challengethisnote",
		])
			expect(text).not.toContain(control);
	});

	test("the evidence begins on a page of its own, and no page is left nearly empty", async () => {
		const evidence = printed.findIndex((page) =>
			page.includes("EvidenceUnless"),
		);
		expect(evidence).toBe(format === "A4" ? 12 : 13);
		expect(printed[evidence]).toMatch(/^(Mishra.{0,90})?EvidenceUnless/);
		for (const page of printed.slice(0, -1))
			expect(page.length).toBeGreaterThan(800);
	});
});

test.each([640, 1000])(
	"digests stand under their own paragraph, on paper %i px wide",
	async (width) => {
		await page().setViewportSize({ width, height: 900 });
		await page().emulateMedia({ media: "print" });
		const order = await page().evaluate(() =>
			[
				...document.querySelectorAll(
					".standfirst, .article-body > p, .annotation",
				),
			]
				.map((element) => ({
					name: element.id,
					top: element.getBoundingClientRect().top,
				}))
				.sort((a, b) => a.top - b.top)
				.map(({ name }) => name),
		);
		expect(order).toEqual(
			passages.flatMap(({ id }) => [
				id,
				...claims
					.filter(({ passage }) => passage === id)
					.map((claim) => annotationId(claim.id)),
			]),
		);
		await page().emulateMedia({ media: null });
	},
);

test("a dark page is printed dark on white, and nothing in it is lit", async () => {
	await visit(page(), "/#c-blue-book-removal");
	await page().getByText("Dark", { exact: true }).click();
	await page().emulateMedia({ media: "print" });
	const look = await page().evaluate(() => {
		const style = (selector: string) => {
			const element = document.querySelector(selector);
			if (!element) throw new Error(`There is no ${selector}.`);
			const { backgroundColor, color, textDecorationThickness } =
				getComputedStyle(element);
			return [backgroundColor, color, textDecorationThickness];
		};
		return [style("html"), style("#p3"), style("#c-blue-book-removal")];
	});
	const [transparent, ink] = ["rgba(0, 0, 0, 0)", "rgb(34, 29, 21)"];
	expect(look).toEqual([
		[transparent, ink, "auto"],
		[transparent, ink, "auto"],
		[transparent, ink, "1px"],
	]);
});
