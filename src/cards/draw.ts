import { light } from "../styles/tokens.ts";
import { STATUS_SHAPES } from "../wording/status-shapes.ts";
import type { Card } from "./card.ts";
import type { CardFaces } from "./card-faces.ts";
import { type Fitted, fitWords } from "./fit.ts";
import { CARD } from "./size.ts";
import type { Typeface } from "./typeface.ts";

/** Nothing but the coloured edge comes nearer to the border. */
const MARGIN = 72;
const EDGE = 18;
const MEASURE = CARD.width - 2 * MARGIN;
/** Head and foot, 8 px high where a chat shows the card 300 px wide. */
const LABEL = 32;
const HEAD_BASELINE = 92;
const FOOT_BASELINE = 574;
const RULE = 526;
const GAP = 24;
/** 36 px are 9 px in a card that is shown 300 px wide. */
const WORDS = { largest: 112, least: 36, leading: 1.26, top: 124, bottom: 502 };
/** Below the words: how large, how small at the least, how many lines, what is above. */
const STANDFIRST = { size: 38, least: LABEL, lines: 3, gap: GAP };
const DIGEST = { size: 34, least: 32, lines: 2, gap: 28 };
const QUOTE = { size: 30, least: 26, lines: 3, gap: 14 };
const LEADING = 1.3;

const accentOf = ({ status }: Card): string =>
	status === "differs-from-record"
		? light("differs")
		: status === "judgement"
			? light("quiet")
			: light("evidence");

/** One line, smaller or cut if it is too long for `width`. */
const oneLine = (text: string, width: number, face: Typeface): Fitted =>
	fitWords(
		text,
		{ width, height: LABEL, largest: LABEL, least: 26, leading: 1 },
		face.measure,
	);

/** A line of type that begins at `x` on the baseline `y`. */
const draw = ({ lines, size }: Fitted, face: Typeface, x: number, y: number) =>
	lines.map((line) => face.draw(line, x, y, size)).join("");

function head(card: Card, { sans, sansSemibold }: CardFaces): string {
	const labelWidth = sans.measure(card.label) * LABEL;
	const shape = card.status && STATUS_SHAPES[card.status];
	// The shape is 16 units wide and drawn 28 px high, on the line of the words.
	const mark = shape
		? `<path transform="translate(${MARGIN} ${HEAD_BASELINE - 25}) scale(1.75)" fill-rule="evenodd" d="${shape}"/>`
		: "";
	const start = MARGIN + (shape ? 44 : 0);
	const end = CARD.width - MARGIN - labelWidth;
	const title = oneLine(card.head, end - start - GAP, sansSemibold);
	return `<g fill="${accentOf(card)}">${mark}${draw(title, sansSemibold, start, HEAD_BASELINE)}</g>
<g fill="${light("quiet")}">${sans.draw(card.label, end, HEAD_BASELINE, LABEL)}</g>`;
}

const faceOf = ({ quoted }: Card, { display, serif }: CardFaces): Typeface =>
	quoted ? serif : display;

/** Lines of type of one face and one colour. */
interface Block extends Fitted {
	face: Typeface;
	colour: string;
	leading: number;
	/** Above it. */
	gap: number;
}

/** Words below the author’s, at most so many lines, smaller or cut if they are longer. */
function blockOf(
	text: string,
	face: Typeface,
	{ size, least, lines, gap }: typeof STANDFIRST,
	colour: string,
	close = "",
): Block {
	const space = {
		width: MEASURE,
		height: lines * LEADING * size,
		largest: size,
		least,
		leading: LEADING,
	};
	const fitted = fitWords(text, space, face.measure, close);
	return { ...fitted, face, colour, leading: LEADING, gap };
}

/** What stands below the words: a standfirst; or the finding, what decides it, and who published that. */
function blocksBelow(
	{ standfirst, finding }: Card,
	{ sansSemibold, serif }: CardFaces,
): Block[] {
	const quiet = light("quiet");
	if (standfirst) return [blockOf(standfirst, serif, STANDFIRST, quiet)];
	if (!finding) return [];
	const { digest, quote, source } = finding;
	return [
		blockOf(digest, sansSemibold, DIGEST, light("ink")),
		blockOf(`“${quote}`, serif, QUOTE, quiet, `” (${source})`),
	];
}

const heightOf = ({ lines, leading, size, gap }: Block): number =>
	gap + lines.length * leading * size;

/** The words of a card as they fit the height that what stands below leaves them. */
export function fitCard(card: Card, faces: CardFaces): Fitted {
	const below = blocksBelow(card, faces).reduce(
		(sum, block) => sum + heightOf(block),
		0,
	);
	const height = WORDS.bottom - WORDS.top - below;
	const [open, close] = card.quoted ? ["“", "”"] : ["", ""];
	const space = { ...WORDS, width: MEASURE, height };
	return fitWords(open + card.words, space, faceOf(card, faces).measure, close);
}

/** A baseline lies about this much of the type's size below the top of its line. */
const ASCENT = 0.92;

/** Lines of type below `top`, the first one begun `hang` further left. */
const set = (
	{ lines, size, face, leading, colour }: Block,
	top: number,
	hang = 0,
) =>
	`<g fill="${colour}">${lines
		.map((line, index) =>
			face.draw(
				line,
				MARGIN - (index === 0 ? hang : 0),
				top + (ASCENT + index * leading) * size,
				size,
			),
		)
		.join("")}</g>`;

/** The words and what stands below them, in the middle of their space; an opening quotation mark hangs in the margin. */
function words(card: Card, faces: CardFaces): string {
	const face = faceOf(card, faces);
	const fitted = fitCard(card, faces);
	const { leading } = WORDS;
	const author = { ...fitted, face, leading, colour: light("ink"), gap: 0 };
	const blocks = [author, ...blocksBelow(card, faces)];
	const taken = blocks.reduce((sum, block) => sum + heightOf(block), 0);
	let top = (WORDS.top + WORDS.bottom - taken) / 2;
	return blocks
		.map((block) => {
			const quoted = block.lines[0]?.startsWith("“");
			const hang = quoted ? block.face.measure("“") * block.size : 0;
			const drawn = set(block, top + block.gap, hang);
			top += heightOf(block);
			return drawn;
		})
		.join("");
}

/** @returns a card as SVG of paths alone: it looks the same wherever it is drawn. */
export function drawCard(card: Card, faces: CardFaces): string {
	const { width, height } = CARD;
	const { sans } = faces;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<path fill="${light("paper")}" d="M0 0h${width}v${height}H0Z"/>
<path fill="${accentOf(card)}" d="M0 0h${EDGE}v${height}H0Z"/>
${head(card, faces)}
${words(card, faces)}
<path fill="${light("rule")}" d="M${MARGIN} ${RULE}h${MEASURE}v2H${MARGIN}Z"/>
<g fill="${light("quiet")}">${draw(oneLine(card.foot, MEASURE, sans), sans, MARGIN, FOOT_BASELINE)}</g>
</svg>`;
}
