import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type Card, cardsOf } from "../../src/cards/card.ts";
import { facesFor, inLatinFaces } from "../../src/cards/card-faces.ts";
import { drawCard, fitCard } from "../../src/cards/draw.ts";
import PRINTABLE from "../../src/checks/printable.json" with { type: "json" };
import { inScriptFonts } from "../../src/text/script-fonts.ts";
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
	finding: undefined,
	foot: "Ada Brown · 4 June 2021",
	...changes,
});

/** Of cards that have no words but English ones. */
const FACES = await facesFor([], "en");

/** Signs of some texts, and pairs that may be a ligature, by the outline that a face has for them. */
function signsByOutline(texts: string, faces = FACES): Map<string, string> {
	const signs = new Set([
		...texts,
		...(texts.match(/[ft][a-z]/g) ?? []),
		...(texts.match(/ff[a-z]/g) ?? []),
		..."“…”()",
	]);
	const outlines = Object.values(faces).flatMap((face) =>
		[...signs].flatMap((sign) => {
			const paths = [...face.draw(sign, 0, 0, 1).matchAll(/ d="([^"]*)"/g)];
			const [[, outline = ""] = []] = paths;
			return paths.length === 1 ? [[outline, sign] as const] : [];
		}),
	);
	return new Map([...outlines, ["", " "]]);
}

/** What a card says: the words of each line as its outlines are read, from the top, and from the left. */
function linesRead(svg: string, signs: ReadonlyMap<string, string>): string[] {
	return [
		...svg.matchAll(
			/<g transform="translate\((\S+) (\S+)\) scale\(\S+ \S+\)">(.*?)<\/g>/g,
		),
	]
		.map(([, x, y, line = ""]) => ({
			x: Number(x),
			y: Number(y),
			text: [...line.matchAll(/translate\((\S+) \S+\)" d="([^"]*)"/g)]
				.sort(([, one], [, other]) => Number(one) - Number(other))
				.map(([, , outline = ""]) => signs.get(outline) ?? "?")
				.join(""),
		}))
		.sort((one, other) => one.y - other.y || one.x - other.x)
		.map(({ text }) => text);
}

/** How far from each border what is drawn on the paper keeps, in pixels; the coloured edge is left out. */
async function margins(svg: string) {
	const inner = svg.replaceAll(/<path fill="[^"]*" d="M0 0h[^>]*>/g, "");
	// At half of the 72 dots an inch that a pixel of SVG is, each dot is two pixels.
	const { info } = await sharp(Buffer.from(inner), { density: 36 })
		.trim({ background: "transparent", threshold: 1 })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height, trimOffsetLeft = 0, trimOffsetTop = 0 } = info;
	return {
		left: -trimOffsetLeft * 2,
		top: -trimOffsetTop * 2,
		right: 1200 - (width - trimOffsetLeft) * 2,
		bottom: 630 - (height - trimOffsetTop) * 2,
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

/** What a card with words of other scripts says, from each of its faces, line by line. */
async function runsIn(language: string, drawn: Card): Promise<string[]> {
	const faces = await facesFor([drawn], language);
	const signs = signsByOutline(JSON.stringify(drawn), faces);
	return linesRead(drawCard(drawn, faces), signs);
}

describe("a card in another script", () => {
	test("has its words, broken where Japanese may be, and no line begins with a comma or ends with an opening mark", async () => {
		expect(
			await runsIn(
				"ja",
				card(
					"安倍首相は米国のトランプ大統領との電話会談で、「条件」を付けずに会うと述べた。",
					{ head: "日本の転換", foot: "山田明" },
				),
			),
		).toEqual([
			"日本の転換",
			"¶1",
			"“",
			"安倍首相は米国のトランプ大",
			"統領との電話会談で、「条件」",
			"を付けずに会うと述べた。",
			"”",
			"山田明",
		]);
	});

	test("has them between English ones: what each face has is beside what the other has, and nothing on it", async () => {
		const words = "He said 圧力, then 한국어 and Ж";
		const drawn = card(words, { quoted: false });
		const faces = await facesFor([drawn], "en");
		const runs = ["He said ", "圧力", ", then ", "한국어", " and Ж"];
		const signs = signsByOutline(JSON.stringify(drawn), faces);
		const svg = faces.sans.draw(words, 10, 20, 100);
		expect(linesRead(svg, signs)).toEqual(runs);
		const widths = runs.map((run) => faces.sans.measure(run));
		const starts = [...svg.matchAll(/<g transform="translate\((\S+) 20\)/g)];
		let at = 10;
		for (const [index, width = 0] of widths.entries()) {
			expect(Number(starts[index]?.[1])).toBeCloseTo(at, 6);
			at += width * 100;
		}
		expect(faces.sans.measure(words)).toBeCloseTo((at - 10) / 100, 6);
	});

	test("has a character in the form of the article’s language", async () => {
		const drawn = (language: string) =>
			facesFor([card("直")], language).then(({ serif }) =>
				serif.draw("直", 0, 0, 1),
			);
		const [chinese, japanese] = [await drawn("zh-CN"), await drawn("ja")];
		expect(chinese).not.toBe(japanese);
		expect(await drawn("en")).toBe(japanese);
	});

	test("has every character that the check lets pass because the brief has it", () => {
		expect(
			[...PRINTABLE].filter(
				(character) => !inLatinFaces(character) && !inScriptFonts(character),
			),
		).toEqual([]);
	});

	test("has marks in the face of their letter, if that has them", async () => {
		const text = "か\u3099x か\u0301";
		const { serif } = await facesFor([card(text)], "ja");
		const runs = serif.draw(text, 0, 0, 1).split("</g>").slice(0, -1);
		// か with its mark; x and the blank; か; an accent that Japanese does not have.
		expect(runs).toHaveLength(4);
	});
});

describe("a drawn card", () => {
	test("says what it is for line by line, from its head to its foot", () => {
		const cards = cardsOf(frozenEdition());
		const signs = signsByOutline(JSON.stringify(cards));
		const read = (name: string) => {
			const found = cards.find((card) => card.name === name);
			return found && linesRead(drawCard(found, FACES), signs);
		};
		expect(read("article")).toEqual([
			"East Asia Compass",
			"Annotated edition",
			"Japan’s North Korea Reset",
			"Dr Sandip Kumar Mishra comments on the",
			"discernible softening in the Shinzo Abe government's",
			"previously hard-line approach towards North Korea",
			"Sandip Kumar Mishra · Institute of Peace and Conflict Studies · 20 May 2019",
		]);
		expect(read("c-china-summits")).toEqual([
			"Differs from the record",
			"¶2, note 11",
			"“three between North",
			"Korea and China”",
			"Kim and Xi had met not three but four times: in",
			"March, May and June 2018 and in January 2019.",
			"“Kim’s fourth official visit to China, following three summits with",
			"Xi in March, May and June 2018” (Korea Herald, 8 January 2019)",
			"Sandip Kumar Mishra · Japan’s North Korea Reset · 20 May 2019",
		]);
	});

	test("every card of the edition has all its words, in their order", () => {
		const cards = cardsOf(frozenEdition());
		const signs = signsByOutline(JSON.stringify(cards));
		expect(cards).toHaveLength(46);
		for (const drawn of cards) {
			const [head, label, ...lines] = linesRead(drawCard(drawn, FACES), signs);
			expect([head, label, lines.at(-1)], drawn.name).toEqual([
				drawn.head,
				drawn.label,
				drawn.foot,
			]);
			const read = lines.slice(0, -1).join(" ");
			// A line of a card is broken at any blank; which one it was is not seen.
			const words = drawn.words.replaceAll(/\s+/g, " ");
			if (!drawn.quoted) {
				expect(read).toBe(`${words} ${drawn.standfirst}`);
				continue;
			}
			// A claim’s words end where its finding begins, which is always whole.
			const { digest = "", quote = "", source = "" } = drawn.finding ?? {};
			const [author = "", decided = ""] = drawn.finding
				? read.split(` ${digest} `)
				: [read];
			if (fitCard(drawn, FACES).whole)
				expect(author, drawn.name).toBe(`“${words}”`);
			else
				expect(`“${words}`, drawn.name).toContain(author.replace(/ …”$/, ""));
			if (!drawn.finding) continue;
			const [said = "", by] = decided.split(/” (?=\([^()]*\)$)/);
			expect(by, drawn.name).toBe(`(${source})`);
			expect(`“${quote}`, drawn.name).toContain(said.replace(/ …$/, ""));
			if (!said.endsWith(" …")) expect(said).toBe(`“${quote}`);
		}
	});

	test("the finding of a claim, the longest there may be, is whole beside a quotation of any length", () => {
		const digest = `${"The bridge is not as long as the mayor said. ".repeat(2)}It is 80 metres.`;
		const drawn = card("90 metres long ".repeat(16), {
			status: "differs-from-record",
			finding: {
				digest,
				quote: "The bridge opened on a Monday. ".repeat(20),
				source: "The Surveyor of the Northern Provinces, 2 June 2021",
			},
		});
		const signs = signsByOutline(JSON.stringify(drawn));
		const read = linesRead(drawCard(drawn, FACES), signs).join(" ");
		expect(read).toContain(` ${digest} “The bridge opened`);
		expect(read).toContain(
			" …” (The Surveyor of the Northern Provinces, 2 June 2021) Ada Brown",
		);
	});

	test("says nowhere on which machine it was drawn", () => {
		expect(JSON.stringify(cardsOf(frozenEdition()))).not.toContain("localhost");
	});

	test("one word, the longest words and five thousand characters keep the margins", async () => {
		const long = "Verfassungsgerichtsentscheidungsbegründung ".repeat(3);
		const longer = "bridge_of_the_north_".repeat(9);
		const cases = [
			card("So."),
			card(long),
			card(longer, { head: longer, foot: longer }),
			card("The bridge opened. ".repeat(260)),
			card("x", { foot: "Ada Brown ".repeat(40), head: "Bridges ".repeat(40) }),
		];
		for (const drawn of cases) {
			const { left, top, right, bottom } = await margins(
				drawCard(drawn, FACES),
			);
			// An opening quotation mark hangs to the left, by less than half the largest size.
			expect(left).toBeGreaterThanOrEqual(20);
			expect(Math.min(top, right, bottom)).toBeGreaterThanOrEqual(40);
		}
	});

	test("every card of this edition keeps them; words are cut only where smaller type could not be read, and at least 80 characters of a claim’s stand", async () => {
		for (const drawn of cardsOf(frozenEdition())) {
			const { left, top, right, bottom } = await margins(
				drawCard(drawn, FACES),
			);
			expect(left, drawn.name).toBeGreaterThanOrEqual(20);
			expect(Math.min(top, right, bottom), drawn.name).toBeGreaterThanOrEqual(
				40,
			);
			const { whole, size, lines } = fitCard(drawn, FACES);
			// 36 px are 9 px where a chat shows the card 300 px wide.
			expect(size, drawn.name).toBeGreaterThanOrEqual(36);
			if (!whole) expect(size, drawn.name).toBe(36);
			const least = Math.min(drawn.words.length, drawn.finding ? 80 : 0);
			expect(lines.join(" ").length, drawn.name).toBeGreaterThanOrEqual(least);
		}
	});

	test("the status has a shape and a colour of its own", () => {
		const differs = drawCard(
			card("90 metres", { status: "differs-from-record" }),
			FACES,
		);
		const judgement = drawCard(
			card("90 metres", { status: "judgement" }),
			FACES,
		);
		expect(differs).toContain('d="M8 .5 15.5 8 8 15.5.5 8Z"');
		expect(differs).toContain('fill="#a8301a"');
		expect(judgement).toContain('d="M2 2h12v12H2Zm2 2v8h8V4Z"');
		expect(judgement).not.toContain("#a8301a");
	});

	test("the same card has the same drawing", () => {
		expect(drawCard(card("So."), FACES)).toBe(drawCard(card("So."), FACES));
		expect(drawCard(card("So."), FACES)).not.toBe(drawCard(card("No."), FACES));
	});
});
