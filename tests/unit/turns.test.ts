import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeTurn } from "../../src/site/turns.ts";
import { freshFolder } from "../build/run.ts";

test("who comes second waits until the first gives the turn up", async () => {
	const file = join(freshFolder(), "turn");
	const order: string[] = [];
	const giveUp = await takeTurn(file);
	expect(readFileSync(file, "utf8")).toBe(String(process.pid));
	const second = takeTurn(file).then((giveUpSecond) => {
		order.push("second");
		giveUpSecond();
	});
	await new Promise((later) => setTimeout(later, 200));
	order.push("first");
	giveUp();
	await second;
	expect(order).toEqual(["first", "second"]);
	expect(existsSync(file)).toBe(false);
});

test("the turn of a process that was stopped is over", async () => {
	const file = join(freshFolder(), "turn");
	// No process has this id: Linux gives at most 4,194,304.
	writeFileSync(file, "99999999");
	const giveUp = await takeTurn(file);
	expect(readFileSync(file, "utf8")).toBe(String(process.pid));
	giveUp();
});
