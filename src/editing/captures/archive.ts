import { parseHTML } from "linkedom";
import { z } from "zod";

/** A copy of a page in the archive. */
export interface Copy {
	/** ISO 8601, in UTC. */
	time: string;
	/** Where a reader opens it. */
	address: string;
	/** The words of the page. */
	text: string;
}

/** The archive did not answer as it should; the message says how. */
export class ArchiveError extends Error {
	override name = "ArchiveError";
}

/** Where the archive is asked, and how. */
export interface Archive {
	/** Origin of the Wayback Machine’s availability API. */
	origin: string;
	userAgent: string;
	/** Seconds that an answer may take. */
	timeout: number;
}

/** What the availability API answers (https://archive.org/help/wayback_api.php). */
const availability = z.object({
	archived_snapshots: z.object({
		closest: z
			.object({
				available: z.literal(true),
				url: z.string(),
				timestamp: z.string().regex(/^\d{14}$/),
			})
			.optional(),
	}),
});

async function get(url: string, { userAgent, timeout }: Archive) {
	try {
		const response = await fetch(url, {
			headers: { "user-agent": userAgent },
			signal: AbortSignal.timeout(timeout * 1000),
		});
		if (!response.ok)
			throw new ArchiveError(`the archive answered ${response.status}`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		return { bytes, type: response.headers.get("content-type") ?? "" };
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		throw new ArchiveError(
			error instanceof Error && error.name === "TimeoutError"
				? `no answer within ${timeout} s`
				: "nothing answered",
		);
	}
}

/** The encoding that a page names in its header or in its first kilobyte; UTF-8 where it names none that is known. */
function decoderFor(type: string, bytes: Uint8Array): TextDecoder {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
	const named = /charset=["']?([\w-]+)/i;
	const label = (named.exec(type) ?? named.exec(head))?.[1] ?? "utf-8";
	try {
		return new TextDecoder(label);
	} catch {
		return new TextDecoder();
	}
}

/** The words of an HTML page, without its scripts and styles. */
export function wordsOf(html: string): string {
	const { document } = parseHTML(html);
	for (const element of document.querySelectorAll("script, style, noscript"))
		element.remove();
	// A page without <html> is several elements.
	return Array.from(document.children, ({ textContent }) => textContent).join(
		"\n",
	);
}

/** `20190424140300` → `2019-04-24T14:03:00Z` */
const isoOf = (timestamp: string): string =>
	timestamp.replace(
		/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/,
		"$1-$2-$3T$4:$5:$6Z",
	);

/**
 * The archive’s copy of a page nearest to a day.
 * @param day ISO 8601
 * @returns undefined if the archive has none
 * @throws ArchiveError if the archive cannot be asked or its answer cannot be read
 */
export async function nearestCopy(
	url: string,
	day: string,
	archive: Archive,
): Promise<Copy | undefined> {
	const query = `${archive.origin}/wayback/available?url=${encodeURIComponent(url)}&timestamp=${day.replaceAll("-", "")}`;
	const answer = new TextDecoder().decode((await get(query, archive)).bytes);
	const read = availability.safeParse(parsedJson(answer));
	if (!read.success)
		throw new ArchiveError("the archive’s answer could not be read");
	const { closest } = read.data.archived_snapshots;
	if (!closest) return undefined;
	const { timestamp } = closest;
	const address = closest.url.replace(
		/^http:\/\/web\.archive/,
		"https://web.archive",
	);
	// `id_` asks for the page as it was, without the archive’s own frame.
	const raw = address.replace(`/${timestamp}/`, `/${timestamp}id_/`);
	const { bytes, type } = await get(raw, archive);
	const text = wordsOf(decoderFor(type, bytes).decode(bytes));
	return { time: isoOf(timestamp), address, text };
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
