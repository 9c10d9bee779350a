/** What an address answered. */
export interface Answer {
	url: string;
	/** HTTP status, 0 where nothing answered. */
	status: number;
	/** Where it led, if elsewhere. */
	movedTo?: string;
	/** Why nothing answered, or why it was not asked. */
	reason?: string;
	/** Nothing answered because there is no host of that name. */
	noHost?: true;
}

/** An answer, with the seconds that a busy host asks us to wait. */
export interface Reply {
	answer: Answer;
	wait?: number;
}

/** The innermost error of a failed request: `fetch` wraps it. */
const innermost = (error: unknown): unknown =>
	error instanceof Error && error.cause ? innermost(error.cause) : error;

function unanswered(url: string, thrown: unknown, timeout: number): Answer {
	const error = innermost(thrown);
	if (!(error instanceof Error))
		return { url, status: 0, reason: String(error) };
	if (error.name === "TimeoutError")
		return { url, status: 0, reason: `no answer within ${timeout} s` };
	const code = "code" in error ? String(error.code) : "";
	const noHost = code === "ENOTFOUND" && { noHost: true as const };
	return { url, status: 0, reason: error.message || code, ...noHost };
}

/** Seconds from `Retry-After`, which is a number of them or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string): number {
	if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
	const left = (Date.parse(retryAfter) - Date.now()) / 1000;
	return Math.max(0, left || 0);
}

/**
 * Asks an address once and follows where it leads; reads no more than the head of the answer.
 * @param timeout in seconds, all redirections together
 */
export async function request(
	url: string,
	userAgent: string,
	timeout: number,
): Promise<Reply> {
	try {
		const response = await fetch(url, {
			headers: { "user-agent": userAgent },
			signal: AbortSignal.timeout(timeout * 1000),
		});
		const { status, redirected, headers } = response;
		await response.body?.cancel();
		const retryAfter = headers.get("retry-after");
		const movedTo = redirected && { movedTo: response.url };
		return {
			answer: { url, status, ...movedTo },
			...(retryAfter && { wait: secondsOf(retryAfter) }),
		};
	} catch (thrown) {
		return { answer: unanswered(url, thrown, timeout) };
	}
}
