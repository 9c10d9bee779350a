import { expect, test } from "vitest";
import { composeHistory } from "../../src/edition/history.ts";
import type { Status } from "../../src/reading/fields.ts";
import type { EditionData } from "../../src/reading/record-schema.ts";
import { moveInWords } from "../../src/wording/evidence-words.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { exampleEdition } from "./example-edition.ts";

const { claims } = exampleEdition();

const edition = (
	number: number,
	verdicts: Record<string, Status>,
): EditionData => ({
	number,
	date: `2022-07-0${number}`,
	changes: "Read again.",
	verdicts,
	fingerprint: "",
});

const FIRST = edition(1, {
	author: "judgement",
	gone: "contested",
	length: "supported",
});
const SECOND = edition(2, {
	author: "judgement",
	length: "differs-from-record",
	opening: "supported",
});

test("an edition says which verdicts moved, are new and were retired, those of the present first and in their order", () => {
	const [newest] = composeHistory([FIRST, SECOND], claims);
	expect(
		newest?.moves.map(({ claim, present, was, now }) => [
			claim,
			present?.number,
			present?.words,
			was,
			now,
		]),
	).toEqual([
		["opening", 1, "The bridge opened on 1 June 2021", undefined, "Supported"],
		["length", 2, "90 metres long", "Supported", "Differs from the record"],
		["gone", undefined, undefined, "Contested", undefined],
	]);
	expect(newest?.moves.map(moveInWords)).toEqual([
		"new: Supported",
		"was: Supported; now: Differs from the record",
		"was: Contested; retired",
	]);
});

test("a verdict that stayed is no move, and the first edition moves nothing", () => {
	const [second, first] = composeHistory([FIRST, FIRST], claims);
	expect(second?.moves).toEqual([]);
	expect(first?.moves).toEqual([]);
});

test("editions stand with the newest first, each under its number and day", () => {
	expect(
		composeHistory([FIRST, SECOND], claims).map(({ label }) => label),
	).toEqual(["Edition 2, 2 July 2022", "Edition 1, 1 July 2022"]);
});

test("what came and went between editions that are past stands in the one that moved it", () => {
	const third = edition(3, { length: "supported" });
	const [newest, middle] = composeHistory([FIRST, SECOND, third], claims);
	expect(middle?.moves.map(({ claim }) => claim)).toEqual([
		"opening",
		"length",
		"gone",
	]);
	expect(newest?.moves.map(moveInWords)).toEqual([
		"was: Supported; retired",
		"was: Differs from the record; now: Supported",
		"was: Author’s judgement; retired",
	]);
});

test("edition 2 of this article moved 27 claims: 15 are new, 4 were retired, 8 have another verdict", () => {
	const { moves } = frozenEdition().current;
	const first = moves.map(({ was }) => was !== undefined);
	expect(moves).toHaveLength(27);
	expect(first.filter((before) => !before)).toHaveLength(15);
	expect(
		moves.filter(({ now }) => now === undefined).map(({ claim }) => claim),
	).toEqual(["blue-book", "cautious-reactions", "reset", "without-conditions"]);
});
