import { expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { challengeOf } from "../../src/wording/challenge.ts";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

const ADDRESS = "https://example.org/c/length/";

/** The challenge of the second note, where the content names this contact, or none. */
function challenge(contact?: string, changes: Record<string, string> = {}) {
	const edition: Edition = exampleEdition({
		...(contact && {
			"article.mdx": changed(
				"article.mdx",
				"language: en",
				`language: en\ncontact: ${contact}`,
			),
		}),
		...changes,
	});
	const [, claim] = edition.claims;
	return claim && challengeOf(claim, edition, ADDRESS);
}

const BODY = `The claim: “90 metres long”

The verdict: Differs from the record. Measured at 88 metres.

Decided by: “全長88メートル” (https://example.org/gazette)

The note: https://example.org/c/length/

What is wrong, and the source that shows it:

`;

test("a mail has note, article and edition for its subject, and claim, verdict and quotation in its body", () => {
	const href = challenge("mailto:editors@example.org") ?? "";
	expect(href.startsWith("mailto:editors@example.org?subject=")).toBe(true);
	const { searchParams } = new URL(href);
	expect([...searchParams]).toEqual([
		["subject", "Note 2 of “A Bridge Opens”, Edition 1, 1 July 2022"],
		["body", BODY],
	]);
});

test("a form on the web gets them as title and body, after what its address asks already", () => {
	const href = challenge("https://example.org/issues/new?template=note") ?? "";
	expect([...new URL(href).searchParams]).toEqual([
		["template", "note"],
		["title", "Note 2 of “A Bridge Opens”, Edition 1, 1 July 2022"],
		["body", BODY],
	]);
	expect(challenge("https://example.org/form")).toMatch(
		/^https:\/\/example\.org\/form\?title=Note%202%20of%20/,
	);
});

test("signs that mean something in an address arrive as they are, and a blank is no plus", () => {
	const awkward = "Measured at 88 m & 50% + #1 = “so”?";
	const href =
		challenge("mailto:editors@example.org", {
			"claims/length.md": changed(
				"claims/length.md",
				"digest: Measured at 88 metres.",
				`digest: "${awkward}"`,
			),
		}) ?? "";
	expect(new URL(href).searchParams.get("body")).toContain(
		`Differs from the record. ${awkward}\n`,
	);
	expect(href).not.toMatch(/[ +#"]/);
	expect(href.split("&")).toHaveLength(2);
});

test("without a contact there is no challenge", () => {
	expect(challenge()).toBeUndefined();
});
