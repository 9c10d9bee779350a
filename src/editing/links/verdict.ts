import type { Answer } from "./ask.ts";

/** What an answer means to an editor, gravest first. */
export const VERDICTS = ["dead", "otherwise", "moved", "alive"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Gone by the host’s own word, or no host at all. */
const GONE: readonly number[] = [0, 404, 410];

/** What an answer comes to. A host that refuses robots, or fails, says nothing of the source itself. */
export function verdictOf({ status, movedTo }: Answer): Verdict {
	if (GONE.includes(status)) return "dead";
	if (status < 200 || status >= 300) return "otherwise";
	return movedTo === undefined ? "alive" : "moved";
}
