import { STATUS_WORDS } from "../edition/words.ts";
import { STATUSES, type Status } from "../reading/schema.ts";

const DEFINITIONS: Record<Status, string> = {
	supported: "The record that was seen says what the claim says.",
	"supported-with-detail":
		"The record that was seen supports the claim, and a detail has to be added or said more exactly.",
	"differs-from-record":
		"The record that was seen says otherwise on a point of fact; the note says how.",
	judgement:
		"The claim is an assessment of the author’s; the note says what the record contributes to it.",
};

/** The vocabulary of statuses as a SKOS concept scheme; each concept is `<address>#<status>`. */
export const statusScheme = (address: string) => ({
	"@context": {
		"@version": 1.1,
		id: "@id",
		type: "@type",
		skos: "http://www.w3.org/2004/02/skos/core#",
		ConceptScheme: "skos:ConceptScheme",
		Concept: "skos:Concept",
		prefLabel: { "@id": "skos:prefLabel", "@language": "en" },
		definition: { "@id": "skos:definition", "@language": "en" },
		notation: "skos:notation",
		hasTopConcept: { "@id": "skos:hasTopConcept" },
		topConceptOf: { "@id": "skos:topConceptOf", "@type": "@id" },
	},
	id: address,
	type: "ConceptScheme",
	prefLabel: "What the record says of a claim",
	hasTopConcept: STATUSES.map((status) => ({
		id: `${address}#${status}`,
		type: "Concept",
		notation: status,
		prefLabel: STATUS_WORDS[status],
		definition: DEFINITIONS[status],
		topConceptOf: address,
	})),
});
