import type { Answer } from "./request.ts";
import type { AskedSource } from "./source-addresses.ts";
import { VERDICTS, type Verdict, verdictOf } from "./verdict.ts";

/** A source with what its addresses answered; the archive may not have been asked. */
export interface Asked {
	source: AskedSource;
	answer: Answer;
	archive: Answer | undefined;
}

const HEADINGS: Record<Verdict, string> = {
	dead: "Dead",
	otherwise: "Answers otherwise",
	unanswered: "No answer",
	moved: "Moved",
	alive: "Answers",
};

/** What an editor does about it. */
const CURES: Record<Verdict, string> = {
	dead: "Look for the source elsewhere, and put its new address into sources.yaml; where there is none, say so in a remark. An archived copy is named where the archive has one.",
	otherwise:
		"Open these in a browser: some hosts refuse programs, and some fail for a day.",
	unanswered:
		"Nothing is known of these: ask again on another day, or open them in a browser.",
	moved:
		"See whether the new address shows the same source; if so, put it into sources.yaml.",
	alive: "Nothing to do.",
};

export const verdictsOf = (asked: readonly Asked[]) =>
	Map.groupBy(asked, ({ answer }) => verdictOf(answer));

/** `98 addresses: 1 dead, 2 answer otherwise, 1 without answer, 3 moved, 91 answer.` */
export function summary(asked: readonly Asked[]): string {
	const found = verdictsOf(asked);
	const count = (verdict: Verdict) => found.get(verdict)?.length ?? 0;
	return `${asked.length} addresses: ${count("dead")} dead, ${count("otherwise")} answer otherwise, ${count("unanswered")} without answer, ${count("moved")} moved, ${count("alive")} answer.`;
}

/** `404`, `200, leads to https://…`, `no answer within 15 s` */
export const said = ({ status, reason, movedTo }: Answer): string =>
	[status > 0 && `${status}`, reason, movedTo && `leads to ${movedTo}`]
		.filter(Boolean)
		.join(", ");

function archived(answer: Answer): string {
	const verdict = verdictOf(answer);
	if (verdict === "moved" || verdict === "alive")
		return `archived copy: ${answer.movedTo ?? answer.url}`;
	return verdict === "dead" && answer.status > 0
		? "archived copy: none"
		: `archive: ${said(answer)}`;
}

const entry = ({ source, answer, archive }: Asked): string =>
	[
		`- ${source.id}: ${source.title}`,
		`  ${source.url}`,
		`  ${said(answer)}`,
		...(archive ? [`  ${archived(archive)}`] : []),
	].join("\n");

/** The sections of a report that hold something, gravest first. */
const sections = (asked: readonly Asked[], verdicts: readonly Verdict[]) =>
	verdicts.flatMap((verdict) => {
		const all = verdictsOf(asked).get(verdict);
		return all
			? [
					`## ${HEADINGS[verdict]}\n\n${CURES[verdict]}\n\n${all.map(entry).join("\n")}`,
				]
			: [];
	});

/** For the terminal: what wants an editor’s eye, and the count. */
export const shortReport = (asked: readonly Asked[]): string =>
	[
		...sections(
			asked,
			VERDICTS.filter((verdict) => verdict !== "alive"),
		),
		summary(asked),
	].join("\n\n");

/** For the file, in Markdown: everything. */
export const fullReport = (
	title: string,
	day: string,
	asked: readonly Asked[],
): string =>
	`${[`# Links of “${title}”, asked on ${day}`, summary(asked), ...sections(asked, VERDICTS)].join("\n\n")}\n`;
