import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LinkChecker } from "linkinator";

/** What an address answered. */
export interface Answer {
	url: string;
	/** HTTP status, 0 where nothing answered. */
	status: number;
	/** Where it led, if elsewhere. */
	movedTo?: string;
	/** Why nothing answered. */
	reason?: string;
}

/** How it is asked. */
export interface Manners {
	/** Says who asks. */
	userAgent: string;
	/** Milliseconds until an address is taken not to answer. */
	timeout: number;
	/** Times a server’s failure or a broken connection is tried again, after 2, 4, 8 … seconds. */
	retries: number;
	/** Seconds that a busy host may ask to wait, all its answers together; then its word stands. */
	patience: number;
}

const quoted = (url: string) =>
	url.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The address as it is asked for: what follows `#` never leaves the browser. */
function withoutFragment(url: string): string {
	const address = new URL(url);
	address.hash = "";
	return address.href;
}

/** The innermost reason of a failed request. */
function reasonOf(failure: unknown): string {
	if (!(failure instanceof Error)) return "no answer";
	return failure.cause instanceof Error
		? reasonOf(failure.cause)
		: failure.message;
}

/** Asks the addresses of one host, one after the other. */
async function askHost(
	urls: readonly string[],
	{ userAgent, timeout, retries, patience }: Manners,
): Promise<Answer[]> {
	// The checker reads links from a page; on one of its own it asks for nothing but them.
	const folder = mkdtempSync(join(tmpdir(), "links-"));
	const list = urls.map((url) => `<a href="${quoted(url)}">link</a>`);
	writeFileSync(join(folder, "links.html"), list.join("\n"));
	const checker = new LinkChecker();
	const moved = new Map<string, string>();
	checker.on("redirect", ({ url, targetUrl }) => {
		if (targetUrl) moved.set(url, targetUrl);
	});
	let waited = 0;
	const impatient = new Promise<void>((resolve) => {
		checker.on("retry", ({ status, secondsUntilRetry }) => {
			if (status === 429) waited += secondsUntilRetry;
			if (waited > patience) resolve();
		});
	});
	const answered = new Map<string, Answer>();
	checker.on("link", ({ url, status = 0, failureDetails }) => {
		const target = moved.get(url);
		answered.set(url, {
			url,
			status,
			...(target && { movedTo: target }),
			...(status === 0 && { reason: reasonOf(failureDetails?.at(-1)) }),
		});
	});
	const asking = checker.check({
		path: "links.html",
		serverRoot: folder,
		concurrency: 1,
		redirects: "warn",
		retry: true,
		retryErrors: true,
		retryErrorsCount: retries,
		retryErrorsJitter: 1000,
		timeout,
		userAgent,
	});
	await Promise.race([asking, impatient]);
	rmSync(folder, { recursive: true });
	const unanswered = {
		status: 429,
		reason: "the host asked to wait for longer than we do",
	};
	return urls.map((url) => ({
		...(answered.get(withoutFragment(url)) ?? unanswered),
		url,
	}));
}

/**
 * Asks every address once: hosts side by side, the addresses of a host one at a time.
 * @returns an answer for each, in the order given
 */
export async function ask(
	urls: readonly string[],
	manners: Manners,
): Promise<Answer[]> {
	const hosts = Map.groupBy(new Set(urls), (url) => new URL(url).host);
	const answers = await Promise.all(
		[...hosts.values()].map((ofHost) => askHost(ofHost, manners)),
	);
	const byUrl = new Map(answers.flat().map((answer) => [answer.url, answer]));
	return urls.map((url) => byUrl.get(url) ?? { url, status: 0 });
}
