import { expect, test } from "vitest";
import { didYouMean } from "../../src/text/near-miss.ts";

test("a slip of the fingers finds the word that was meant", () => {
	const ids = ["blue-book", "unga-speech", "reset"];
	expect(didYouMean("blue-bok", ids)).toBe("Did you mean “blue-book”? ");
	expect(didYouMean("rest", ids)).toBe("Did you mean “reset”? ");
	expect(didYouMean("resett", ["rest", "reset"])).toBe(
		"Did you mean “reset”? ",
	);
	expect(didYouMean("unga-speach", ids)).toBe("Did you mean “unga-speech”? ");
});

test("nothing is suggested where nothing is near, nor the word itself", () => {
	expect(didYouMean("sanctions", ["blue-book"])).toBe("");
	expect(didYouMean("reset", ["reset"])).toBe("");
	expect(didYouMean("reset", [])).toBe("");
});
