import { describe, expect, test } from "vitest";
import {
	type Memory,
	recalled,
	remember,
} from "../../src/client/reading-choices.ts";

/** A device's storage, with what it holds. */
function device(stored: Record<string, string> = {}) {
	const held = new Map(Object.entries(stored));
	const memory: Memory = () => ({
		getItem: (key) => held.get(key) ?? null,
		setItem: (key, value) => held.set(key, value),
		removeItem: (key) => held.delete(key),
	});
	return { memory, held };
}

/** A browser whose reader has forbidden storage. */
const forbidden: Memory = () => {
	throw new DOMException("The operation is insecure.", "SecurityError");
};

/** A storage that may be read and is full. */
const full: Memory = () => ({
	getItem: () => "dark",
	setItem: () => {
		throw new DOMException("Full.", "QuotaExceededError");
	},
	removeItem: () => undefined,
});

describe("what is recalled", () => {
	test.each([
		[{}, { theme: "system", marks: true }],
		[{ theme: "dark" }, { theme: "dark", marks: true }],
		[{ marks: "hidden" }, { theme: "system", marks: false }],
		[{ marks: "anything" }, { theme: "system", marks: true }],
	])("from %o is %o", (stored, choices) => {
		expect(recalled(device(stored).memory)).toEqual(choices);
	});

	test("where storage is forbidden is what is usual", () => {
		expect(recalled(forbidden)).toEqual({ theme: "system", marks: true });
	});
});

describe("what is remembered", () => {
	test.each([
		[{}, { theme: "light" }, { theme: "light" }],
		[{}, { marks: false }, { marks: "hidden" }],
		[
			{ theme: "dark", marks: "hidden" },
			{ theme: "system" },
			{ marks: "hidden" },
		],
		[{ theme: "dark", marks: "hidden" }, { marks: true }, { theme: "dark" }],
	])("on a device with %o, of %o, is %o", (stored, choices, held) => {
		const { memory, held: after } = device(stored);
		remember(memory, choices);
		expect(Object.fromEntries(after)).toEqual(held);
	});

	test("is recalled as it was chosen", () => {
		const { memory } = device();
		remember(memory, { theme: "dark", marks: false });
		expect(recalled(memory)).toEqual({ theme: "dark", marks: false });
	});

	test("is nothing where storage is forbidden or full, and no error", () => {
		remember(forbidden, { theme: "dark", marks: false });
		remember(full, { theme: "light" });
		expect(recalled(full).theme).toBe("dark");
	});
});
