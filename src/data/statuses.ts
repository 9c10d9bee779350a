import { STATUS_DEFINITIONS, STATUS_WORDS } from "../edition/words.ts";
import { STATUSES } from "../reading/fields.ts";
import { conceptScheme } from "./concepts.ts";

/** The vocabulary of statuses. */
export const statusScheme = (address: string) =>
	conceptScheme(
		address,
		"What the record says of a claim",
		STATUSES.map((status) => ({
			name: status,
			label: STATUS_WORDS[status],
			definition: STATUS_DEFINITIONS[status],
		})),
	);
