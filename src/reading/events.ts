import type { QuotationData } from "./fields.ts";
import type { Quotations } from "./quotations.ts";
import { type EventData, type EventsData, eventsSchema } from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

const withName = (name: string, quotation: QuotationData | undefined) =>
	quotation && { ...quotation, name };

/** Reads events.yaml; an event that names words which its source does not have is left without them. */
export function readEvents(
	file: string,
	text: string,
	quotations: Quotations,
): Located<EventsData> {
	const read = readYaml({ file, text, yaml: text, offset: 0 }, eventsSchema);
	const events = Object.entries(read.data?.events ?? {}).map(
		([id, { quotation, ...event }]): [string, EventData] => [
			id,
			{
				...event,
				quotation:
					typeof quotation === "string"
						? withName(
								quotation,
								quotations.named(
									event.source,
									quotation,
									read.place(["events", id, "quotation"]),
								),
							)
						: quotation,
			},
		],
	);
	const data = read.data && {
		...read.data,
		events: Object.fromEntries(events),
	};
	return { ...read, data };
}
