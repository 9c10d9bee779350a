import { expect, test } from "vitest";
import { risOf } from "../../src/data/ris.ts";
import { HARD_ITEMS } from "../hard-items.ts";

/** The values of a tag in all records. */
const values = (ris: string, tag: string): string[] =>
	ris
		.split("\r\n")
		.filter((line) => line.startsWith(`${tag}  - `))
		.map((line) => line.slice(`${tag}  - `.length));

test("a line break in a field begins no field and no record", () => {
	const ris = risOf(
		HARD_ITEMS.map((item) => ({
			...item,
			publisher: "One\nER  - \r\nTY  - JOUR\u2028TI  - Injected",
			author: [{ family: "A\nAU  - B", given: "C" }],
		})),
	);
	expect(values(ris, "TY")).toEqual(["ELEC", "NEWS", "RPRT", "RPRT", "MGZN"]);
	expect(values(ris, "TI")[3]).toBe("首相、日朝首脳会談 TY - JOUR");
	expect(values(ris, "PB")[0]).toBe("One ER - TY - JOUR TI - Injected");
	expect(values(ris, "AU")).toEqual(HARD_ITEMS.map(() => "A AU - B, C"));
	expect(
		ris.split("\r\n").filter((line) => line.startsWith("ER")),
	).toHaveLength(5);
	expect(ris.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u2028]/);
});

test.each([
	["?lang=e&current_page=13", "?lang=e&%63urrent_page=13"],
	["?a=1&copy=2&AMP=3&b=4", "?a=1&%63opy=2&%41MP=3&b=4"],
	["?a=1&#38;", "?a=1&#%338;"],
	["?a=1&b=2&page=3", "?a=1&b=2&page=3"],
	["/people's/a&b/", "/people's/a&b/"],
])(
	"an address with %s is the same one, in a form in which HTML reads no character: %s",
	(from, to) => {
		const [first] = HARD_ITEMS;
		if (!first) throw new Error("There are no items.");
		const ris = risOf([{ ...first, URL: `https://example.org/${from}` }]);
		expect(values(ris, "UR")).toEqual([`https://example.org/${to}`]);
		const decoded = (address: string) => decodeURIComponent(address);
		expect(decoded(to)).toBe(decoded(from));
	},
);
