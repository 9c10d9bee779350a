import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { icoOf } from "../../src/workshop/ico.ts";

test("an icon file says where each image begins and how large it is", () => {
	const ico = icoOf([
		{ size: 16, png: Buffer.from("first") },
		{ size: 32, png: Buffer.from("second!") },
	]);
	expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
	expect([...ico.subarray(6, 22)]).toEqual([
		16, 16, 0, 0, 1, 0, 32, 0, 5, 0, 0, 0, 38, 0, 0, 0,
	]);
	expect([...ico.subarray(22, 38)]).toEqual([
		32, 32, 0, 0, 1, 0, 32, 0, 7, 0, 0, 0, 43, 0, 0, 0,
	]);
	expect(ico.subarray(38).toString()).toBe("firstsecond!");
});

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
