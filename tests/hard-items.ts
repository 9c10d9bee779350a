import type { CslItem } from "../src/wording/csl.ts";

const item = (
	id: string,
	rest: Omit<CslItem, "id" | "URL" | "accessed">,
): CslItem => ({
	id,
	URL: "https://example.org/a_b%20c#d~e&f",
	accessed: { "date-parts": [[2026, 11, 24]] },
	...rest,
});

/** Bibliographic items that programs stumble over; tests/fixtures/bibliography has what became of them. */
export const HARD_ITEMS: readonly CslItem[] = [
	item("signs", {
		type: "webpage",
		title: "R&D_budget & trade: 100% of $5 #1 {peace} C:\\new ~ ^ `x` -- ,,",
		"container-title": "Profit & Loss_Daily",
		publisher: "Research and Development, Ltd",
		language: "en",
		issued: { "date-parts": [[2019, 5, 2]] },
	}),
	item("one-brace", {
		type: "article-newspaper",
		title: "A $5 billion deal for {peace",
		"container-title": "Xinhua & Partners",
		language: "en",
		issued: { "date-parts": [[2019, 5]] },
	}),
	item("markup", {
		type: "report",
		title: "A <b>bold</b> plan for 'maximum pressure' on \"N. Korea's\" talks",
		author: [
			{ literal: "Trade and Industry, Ministry of" },
			{ family: "O'Neil-Smith", given: "Ann" },
		],
		"collection-title": "Notes & Queries",
		publisher: "AT&T",
		number: "5_1",
		language: "en-GB",
		issued: { "date-parts": [[2019]] },
	}),
	item("two-lines", {
		type: "legislation",
		title: "首相、日朝首脳会談\nTY  - JOUR",
		publisher: "House of Councillors of Japan",
		language: "ja",
	}),
	item("korean", {
		type: "article-magazine",
		title: "특별한 회담",
		"container-title": "Shin Dong-A",
		publisher: "Dong-A Ilbo",
		language: "ko",
		note: "date from the address",
		keyword: "primary source",
	}),
];
