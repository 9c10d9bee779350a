import type { Author } from "../reading/schema.ts";

/**
 * Reads authors as an editor types them: `Brown, Ada`; `King, Martin Luther, Jr.`; one name, `Plato`; an
 * institution, `The Editorial Board`. Semicolons part several.
 * @returns the authors, or the name that cannot be read
 */
export function authorsFrom(typed: readonly string[]): Author[] | string {
	const names = typed.flatMap((names) => names.split(";")).map((n) => n.trim());
	const authors: Author[] = [];
	for (const name of names) {
		const [family = "", given, suffix, ...more] = name
			.split(",")
			.map((part) => part.trim());
		if ([family, given, suffix].includes("") || more.length > 0) return name;
		const parts = {
			family,
			...(given && { given }),
			...(suffix && { suffix }),
		};
		authors.push(
			given === undefined && /\s/.test(family) ? { literal: family } : parts,
		);
	}
	return authors;
}
