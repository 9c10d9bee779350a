import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import tailwind from "../../tailwind.config.ts";

test("the icons in public are of the sizes that browsers and home screens ask for", async () => {
	const touch = await sharp("public/apple-touch-icon.png").metadata();
	expect([touch.width, touch.height, touch.hasAlpha]).toEqual([
		180,
		180,
		false,
	]);
	const ico = readFileSync("public/favicon.ico");
	expect([6, 22, 38].map((entry) => ico[entry])).toEqual([16, 32, 48]);
});

test("the icon has no colour that the page has not", () => {
	const icon = readFileSync("public/favicon.svg", "utf8");
	const tokens = JSON.stringify(tailwind.theme.colors);
	const colours = icon.match(/#[0-9a-f]{6}/g) ?? [];
	expect(colours).toHaveLength(3);
	expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([]);
});
