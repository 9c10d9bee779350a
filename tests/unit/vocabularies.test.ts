import { expect, test } from "vitest";
import { roleScheme } from "../../src/data/roles.ts";
import { statusScheme } from "../../src/data/statuses.ts";

const AT = "https://example.org/data/v.jsonld";

test("the statuses are a vocabulary: each of the six with the words and the definition that the page prints", () => {
	const { id, type, hasTopConcept } = statusScheme(AT);
	expect({ id, type }).toEqual({ id: AT, type: "ConceptScheme" });
	expect(
		hasTopConcept.map(({ id, notation, prefLabel, topConceptOf }) => [
			id,
			notation,
			prefLabel,
			topConceptOf,
		]),
	).toEqual([
		[`${AT}#supported`, "supported", "Supported", AT],
		[
			`${AT}#supported-with-detail`,
			"supported-with-detail",
			"Supported, with a detail",
			AT,
		],
		[
			`${AT}#differs-from-record`,
			"differs-from-record",
			"Differs from the record",
			AT,
		],
		[`${AT}#not-established`, "not-established", "Not established", AT],
		[`${AT}#contested`, "contested", "Contested", AT],
		[`${AT}#judgement`, "judgement", "Author’s judgement", AT],
	]);
	expect(
		hasTopConcept.find(({ notation }) => notation === "not-established")
			?.definition,
	).toBe(
		"The claim can be checked, and no support was found where it was sought.",
	);
});

test("the roles are a vocabulary, too: kinds of linking, as the Web Annotation model asks of new purposes", () => {
	const { hasTopConcept } = roleScheme(AT);
	expect(hasTopConcept.map(({ id, prefLabel }) => [id, prefLabel])).toEqual([
		[`${AT}#establishes`, "Establishes"],
		[`${AT}#counts`, "Counts"],
		[`${AT}#qualifies`, "Qualifies"],
		[`${AT}#contradicts`, "Contradicts"],
		[`${AT}#context`, "Context of"],
		[`${AT}#limits`, "Limits what is known of"],
		[`${AT}#decides`, "Decided by"],
	]);
	for (const { definition, broader } of hasTopConcept) {
		expect(definition).toMatch(/^The quotation .*\.$/);
		expect(broader).toBe("http://www.w3.org/ns/oa#linking");
	}
});
