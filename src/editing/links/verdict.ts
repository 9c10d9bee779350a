import type { Answer } from "./request.ts";

/** What an answer means to an editor, gravest first. */
export const VERDICTS = [
	"dead",
	"otherwise",
	"unanswered",
	"moved",
	"alive",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Gone by the host’s own word: 404 Not Found, 410 Gone. */
const GONE: readonly number[] = [404, 410];

/**
 * What an answer comes to. A host that refuses robots, fails, or does not answer today says nothing of the
 * source itself; a host that is no more does.
 */
export function verdictOf({ status, movedTo, noHost }: Answer): Verdict {
	if (GONE.includes(status) || noHost) return "dead";
	if (status === 0) return "unanswered";
	if (status < 200 || status >= 300) return "otherwise";
	return movedTo === undefined ? "alive" : "moved";
}
