import { expect, test } from "vitest";
import type { Claim } from "../../src/edition/edition.ts";
import { findingsInWords } from "../../src/wording/findings.ts";
import { exampleEdition } from "./example-edition.ts";

/** The first claim of the example, once for each status. */
const claimsOf = (...statuses: Claim["status"][]): Claim[] =>
	exampleEdition()
		.claims.slice(0, 1)
		.flatMap((claim) => statuses.map((status) => ({ ...claim, status })));

test("findings that differ or are not established are counted, others are not", () => {
	expect(
		findingsInWords(
			claimsOf(
				"differs-from-record",
				"supported",
				"not-established",
				"contested",
				"differs-from-record",
				"not-established",
				"not-established",
			),
		),
	).toBe("2 differ from the record, 3 are not established.");
});

test("one finding is in the singular, and none is said as none", () => {
	expect(
		findingsInWords(claimsOf("differs-from-record", "not-established")),
	).toBe("1 differs from the record, 1 is not established.");
	expect(findingsInWords([])).toBe(
		"0 differ from the record, 0 are not established.",
	);
});
