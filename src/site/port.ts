/** Where the site is served when nobody chooses. */
const DEFAULT_PORT = 4321;

/** The highest number of a TCP port. */
const HIGHEST = 65_535;

/**
 * Reads PORT; empty is as good as not given.
 * @param command that takes it, for the sentence
 * @returns the port, or a sentence that says what is wrong and what to write instead
 */
export function portOf(
	{ PORT = "" }: Readonly<Record<string, string | undefined>>,
	command: string,
): number | string {
	const typed = PORT.trim();
	if (typed === "") return DEFAULT_PORT;
	const port = Number(typed);
	return /^\d+$/.test(typed) && port > 0 && port <= HIGHEST
		? port
		: `PORT=${PORT} is not a port. Choose a number from 1 to ${HIGHEST}: PORT=8080 ${command}`;
}
