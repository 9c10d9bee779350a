import { ROLES } from "../reading/fields.ts";
import {
	DECIDING,
	ROLE_DEFINITIONS,
	ROLE_WORDS,
} from "../wording/evidence-words.ts";
import { conceptScheme } from "./concepts.ts";

/** What the annotations call the quotation that decides, besides its role. */
export const DECIDES = "decides";

/** Each role is a kind of this motivation of the Web Annotation vocabulary, which a body may have for its purpose. */
const LINKING = "http://www.w3.org/ns/oa#linking";

/** The vocabulary of what a quotation does to a claim. */
export const roleScheme = (address: string) =>
	conceptScheme(
		address,
		"What a quotation does to a claim",
		[
			...ROLES.map((role) => ({
				name: role,
				label: ROLE_WORDS[role],
				definition: ROLE_DEFINITIONS[role],
			})),
			{
				name: DECIDES,
				label: DECIDING,
				definition: "The quotation decides the verdict on the claim.",
			},
		].map((concept) => ({ ...concept, broader: LINKING })),
	);
