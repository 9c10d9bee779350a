import { STATUS_DEFINITIONS, STATUS_WORDS } from "../edition/words.ts";
import { STATUSES } from "../reading/schema.ts";

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
		definition: STATUS_DEFINITIONS[status],
		topConceptOf: address,
	})),
});
