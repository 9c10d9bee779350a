import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	type FontNames,
	namesOf,
	renamed,
} from "../../src/workshop/font-names.ts";

const NAMES: FontNames = {
	copyright: "© 2014 Somebody, with Reserved Font Name ‘Source’.",
	family: "Annotated Serif",
	style: "Italic",
	unique: "1;Annotated-Serif-Italic",
	full: "Annotated Serif Italic",
	version: "Version 1",
	postScript: "Annotated-Serif-Italic",
	licence: "OFL",
	licenceAddress: "https://openfontlicense.org",
};

/** A font as OpenType lays it out, from its tables. */
const ORIGINAL = readFileSync("src/brief/fonts/noto-serif-jp.ttf");

test("a font under other names keeps all but its names", () => {
	const font = renamed(ORIGINAL, NAMES);
	expect(Object.fromEntries(namesOf(font))).toEqual({
		0: NAMES.copyright,
		1: "Annotated Serif",
		2: "Italic",
		3: NAMES.unique,
		4: "Annotated Serif Italic",
		5: "Version 1",
		6: "Annotated-Serif-Italic",
		13: "OFL",
		14: "https://openfontlicense.org",
	});
	// The sum of all words of a font is the same for every font.
	let sum = 0;
	for (let at = 0; at < font.length; at += 4)
		sum = (sum + font.readUInt32BE(at)) >>> 0;
	expect(sum).toBe(0xb1b0afba);
	expect(renamed(font, NAMES)).toEqual(font);
});

test("no style sheet calls a cut font by the name that its licence reserves", () => {
	const named = readdirSync("src/styles")
		.filter((file) => file.endsWith(".css"))
		.flatMap((file) => [
			...readFileSync(`src/styles/${file}`, "utf8").matchAll(
				/font-family:\s*"([^"]+)"/g,
			),
		])
		.map(([, name]) => name);
	expect(named).toContain("Annotated Serif");
	expect(named.filter((name) => /source/i.test(name ?? ""))).toEqual([]);
});
