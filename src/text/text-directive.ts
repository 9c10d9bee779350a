/** The words that a text directive names, https://wicg.github.io/scroll-to-text-fragment/#syntax. */
export interface TextTerms {
	prefix?: string;
	textStart: string;
	textEnd?: string;
	suffix?: string;
}

/** Percent-encodes a term; hyphens and commas have a meaning of their own, the rest are cut off links in chats. */
const encoded = (term: string): string =>
	encodeURIComponent(term.trim()).replace(
		/[-!'()*.~_]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/** Writes a directive as it stands in an address, after `#` and the id of a place. */
export const textDirective = ({
	prefix,
	textStart,
	textEnd,
	suffix,
}: TextTerms): string =>
	`:~:text=${[
		prefix && `${encoded(prefix)}-`,
		encoded(textStart),
		textEnd && encoded(textEnd),
		suffix && `-${encoded(suffix)}`,
	]
		.filter(Boolean)
		.join(",")}`;

/** Several directives as one, which leads to the words of each; empty ones lead nowhere. */
export const allDirectives = (directives: readonly string[]): string =>
	directives
		.filter(Boolean)
		.map((directive, index) =>
			index === 0 ? directive : directive.replace(":~:", "&"),
		)
		.join("");

/** Leaves out context that reaches a character which stands for no words. */
export function withoutContextAt(
	wall: string,
	{ prefix, suffix, ...terms }: TextTerms,
): TextTerms {
	return {
		...terms,
		...(prefix && !prefix.includes(wall) && { prefix }),
		...(suffix && !suffix.includes(wall) && { suffix }),
	};
}

/** A term as the text has it: who made it has folded cases and blanks, and browsers look for every blank. */
export function asPrinted(term: string, text: string): string {
	const words = term.trim().split(/\s+/);
	const pattern = words
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("\\s+");
	return new RegExp(pattern, "i").exec(text)?.[0] ?? term;
}

const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether two texts are the same but for their blanks, which ranges of one passage may hold differently. */
export const sameWords = (one: string, other: string): boolean =>
	onOneLine(one) === onOneLine(other);
