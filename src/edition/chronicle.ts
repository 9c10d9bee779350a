import type { EventData, EventsData } from "../reading/schema.ts";
import type {
	Actor,
	Chronicle,
	Claim,
	Event,
	Meetings,
	Source,
} from "./edition.ts";
import { dateInWords, daysInWords } from "./words.ts";

/** Finds what an event names; the checks have seen that it is there. */
interface Known {
	claim(id: string): Claim;
	source(id: string): Source;
}

function composeEvent(
	id: string,
	data: EventData,
	actors: Actor[],
	known: Known,
): Event {
	const { date, until = date, what, place } = data;
	const { uncounted = false, visit = false, quotation } = data;
	const source = known.source(data.source);
	const days = daysInWords(date, until);
	return {
		id,
		date,
		until,
		days,
		when: `${days} ${until.slice(0, 4)}`,
		what,
		place,
		parties: actors.filter((actor) => data.parties.includes(actor.id)),
		uncounted,
		visit,
		claim: known.claim(data.claim),
		source,
		quotation: quotation && { source, gloss: undefined, ...quotation },
	};
}

/** Events in the order of days, and the meetings of each pair among them. */
export function composeChronicle(data: EventsData, known: Known): Chronicle {
	const actors = Object.entries(data.actors).map(([id, name]) => ({
		id,
		name,
	}));
	const events = Object.entries(data.events)
		.map(([id, event]) => composeEvent(id, event, actors, known))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const meetings = data.pairs.map((pair): Meetings => {
		const { parties, claim, article, counted } = pair;
		const held = events.filter((event) => event.claim.id === claim);
		return {
			pair: parties.map((id) => data.actors[id] ?? id).join(" and "),
			claim: known.claim(claim),
			article,
			events: held,
			differs: article !== undefined && article !== held.length,
			rule: `${counted.what}, ${dateInWords(counted.from)} to ${dateInWords(counted.until)}`,
		};
	});
	const captions = { meetings: data.meetings, timeline: data.timeline };
	return { actors, events, meetings, captions };
}
