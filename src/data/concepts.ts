/** A term of a vocabulary: its name in addresses, in words, and what it means. */
export interface Concept {
	name: string;
	label: string;
	definition: string;
	/** The term of another vocabulary that it narrows, by its address. */
	broader?: string;
}

/** A vocabulary as a SKOS concept scheme; each concept is `<address>#<name>`. */
export const conceptScheme = (
	address: string,
	label: string,
	concepts: readonly Concept[],
) => ({
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
		broader: { "@id": "skos:broader", "@type": "@id" },
		hasTopConcept: { "@id": "skos:hasTopConcept" },
		topConceptOf: { "@id": "skos:topConceptOf", "@type": "@id" },
	},
	id: address,
	type: "ConceptScheme",
	prefLabel: label,
	hasTopConcept: concepts.map(({ name, label, definition, broader }) => ({
		id: `${address}#${name}`,
		type: "Concept",
		notation: name,
		prefLabel: label,
		definition,
		...(broader && { broader }),
		topConceptOf: address,
	})),
});
