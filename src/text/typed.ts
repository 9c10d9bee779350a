/**
 * Ways of typing a text. Each pattern matches what stands for one character; blanks are left out
 * everywhere, because Markdown and YAML fold them.
 */
const UNITS = {
	plain: /[^ \t\r\n]/gu,
	/** YAML between ' and '. */
	single: /''|[^ \t\r\n]/gu,
	/** YAML between " and ". */
	double: /\\(?:x..|u.{4}|U.{8}|.)|[^ \t\r\n]/gsu,
	/** Markdown's backslashes and character references. */
	markdown: /\\[!-/:-@[-`{-~]|&#?\w+;|[^ \t\r\n]/gu,
};
export type Typing = keyof typeof UNITS;

/** Escapes of YAML that stand for a blank, or for nothing at the end of a line. */
const BLANK = /^\\[\snrt]/;

/**
 * Where a character of a text was typed, e.g. one of a YAML value that is folded over several lines.
 * @param text what was read
 * @param offset of the character in it
 * @param typed the same text as its file has it
 * @returns offset in `typed`, its length if the character is beyond the end
 */
export function typedOffset(
	text: string,
	offset: number,
	typed: string,
	typing: Typing,
): number {
	const head = text.slice(0, offset);
	const before = [...head.matchAll(UNITS.plain)].length;
	const units = [...typed.matchAll(UNITS[typing])].filter(
		([unit]) => !BLANK.test(unit),
	);
	const next = units[before]?.index ?? typed.length;
	const blanks = head.length - head.search(/[ \t\r\n]*$/);
	if (!/^[ \t\r\n]/.test(text.slice(offset))) return next;
	const last = units[before - 1];
	const end = last ? last.index + last[0].length : 0;
	return Math.min(end + blanks, next);
}
