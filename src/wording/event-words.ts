import type { Event } from "../edition/edition.ts";
import { VISIT } from "./labels.ts";

/** What follows the name of an event: `, Beijing (visit)`. */
export const whereInWords = ({
	place,
	visit,
}: Pick<Event, "place" | "visit">): string =>
	`${place === undefined ? "" : `, ${place}`}${visit ? ` (${VISIT})` : ""}`;

/** `Kim Jong Un and Xi Jinping, Beijing (visit)` */
export const eventInWords = (
	event: Pick<Event, "what" | "place" | "visit">,
): string => event.what + whereInWords(event);
