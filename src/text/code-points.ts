/** `readi` → `U+0072 U+0065 …`, so that characters that look alike, or like nothing, can be told apart. */
export const codePoints = (text: string): string =>
	Array.from(text, (character) => {
		const digits = Number(character.codePointAt(0)).toString(16);
		return `U+${digits.toUpperCase().padStart(4, "0")}`;
	}).join(" ");
