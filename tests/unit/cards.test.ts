import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { type Card, cardsOf } from "../../src/cards/card.ts";
import { drawCard, fitCard } from "../../src/cards/draw.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { exampleEdition } from "./example-edition.ts";

const card = (words: string, changes: Partial<Card> = {}): Card => ({
	name: "p-1",
	head: "A Bridge Opens",
	status: undefined,
	label: "¶1",
	words,
	quoted: true,
	standfirst: undefined,
	foot: "Ada Brown · 4 June 2021",
	...changes,
});

/** How far from each border what is drawn on the paper keeps, in pixels; the coloured edge is left out. */
function margins(svg: string) {
	const inner = svg.replaceAll(/<path fill="[^"]*" d="M0 0h[^>]*>/g, "");
	const box = new Resvg(inner).getBBox();
	return {
		left: box?.x ?? 0,
		top: box?.y ?? 0,
		right: 1200 - (box ? box.x + box.width : 0),
		bottom: 630 - (box ? box.y + box.height : 0),
	};
}

test("an edition has the article’s card, one for each paragraph and one for each claim", () => {
	const cards = cardsOf(exampleEdition());
	expect(
		cards.map(({ name, head, label, words }) => [name, head, label, words]),
	).toEqual([
		["article", "Field Notes", "Annotated edition", "A Bridge Opens"],
		[
			"p-1",
			"A Bridge Opens",
			"¶1",
			"The bridge opened on 1 June 2021. It is 90 metres long, said the mayor.",
		],
		["p-2", "A Bridge Opens", "¶2", "Nobody has crossed it twice."],
		[
			"c-opening",
			"Supported",
			"¶1, note 1",
			"The bridge opened on 1 June 2021",
		],
		["c-length", "Differs from the record", "¶1, note 2", "90 metres long"],
		[
			"c-author",
			"Author’s judgement",
			"the note on the author, note 3",
			"Ada Brown is a surveyor",
		],
	]);
});

describe("a drawn card", () => {
	test("one word, the longest words and five thousand characters keep the margins", () => {
		const long = "Verfassungsgerichtsentscheidungsbegründung ".repeat(3);
		const cases = [
			card("So."),
			card(long),
			card("The bridge opened. ".repeat(260)),
			card("x", { foot: "Ada Brown ".repeat(40), head: "Bridges ".repeat(40) }),
		];
		for (const drawn of cases) {
			const { left, top, right, bottom } = margins(drawCard(drawn));
			// An opening quotation mark hangs to the left, by less than half the largest size.
			expect(left).toBeGreaterThanOrEqual(20);
			expect(Math.min(top, right, bottom)).toBeGreaterThanOrEqual(40);
		}
	});

	test("every card of this edition keeps them; no claim is cut, and a paragraph only where smaller type could not be read", () => {
		for (const drawn of cardsOf(frozenEdition())) {
			const { left, top, right, bottom } = margins(drawCard(drawn));
			expect(left, drawn.name).toBeGreaterThanOrEqual(20);
			expect(Math.min(top, right, bottom), drawn.name).toBeGreaterThanOrEqual(
				40,
			);
			const { whole, size } = fitCard(drawn);
			// 36 px are 9 px where a chat shows the card 300 px wide.
			expect(size, drawn.name).toBeGreaterThanOrEqual(36);
			if (!whole) expect([drawn.name.slice(0, 2), size]).toEqual(["p-", 36]);
		}
	});

	test("the status has a shape and a colour of its own", () => {
		const differs = drawCard(
			card("90 metres", { status: "differs-from-record" }),
		);
		const judgement = drawCard(card("90 metres", { status: "judgement" }));
		expect(differs).toContain('d="M8 .5 15.5 8 8 15.5.5 8Z"');
		expect(differs).toContain('fill="#a8301a"');
		expect(judgement).toContain('d="M2 2h12v12H2Zm2 2v8h8V4Z"');
		expect(judgement).not.toContain("#a8301a");
	});

	test("the same card has the same drawing", () => {
		expect(drawCard(card("So."))).toBe(drawCard(card("So.")));
		expect(drawCard(card("So."))).not.toBe(drawCard(card("No.")));
	});
});
