import { run } from "../build/run.ts";

/**
 * Milliseconds that both briefs of a content folder take, by the clock; they are set in a process of their own,
 * because Typst remembers what it has set.
 */
export function briefsTime(content: string): number {
	const { status, stdout, stderr } = run(
		"node",
		["tests/bench/set-briefs.ts"],
		{
			CONTENT_DIR: content,
		},
	);
	if (status !== 0) throw new Error(stderr);
	return Number(stdout);
}
