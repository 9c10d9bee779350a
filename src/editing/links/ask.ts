import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, request } from "./request.ts";

/** How addresses are asked. Times are in seconds. */
export interface Manners {
	/** Says who asks. */
	userAgent: string;
	/** How long an address may take to answer. */
	timeout: number;
	/** The pause before each further try, where a host fails or nothing answers. */
	pauses: readonly number[];
	/** How long a busy host may make us wait by `Retry-After`, for all its addresses together. */
	patience: number;
	/** Addresses in a row that do not answer, after which the rest of a host is not asked. */
	silences: number;
}

/** What the addresses of a host have cost so far. */
interface Host {
	patience: number;
	silences: number;
}

const IMPATIENT = "the host asked to wait for longer than we do";

/** Nothing answered, or the host is busy or fails: another try may end otherwise. */
const mayChange = ({ status }: Answer): boolean =>
	status === 0 || status === 429 || status >= 500;

/** Asks an address, and again while that may help. A host that was silent before is asked once. */
async function askOne(
	url: string,
	host: Host,
	{ userAgent, timeout, pauses }: Manners,
): Promise<Answer> {
	let { answer, wait } = await request(url, userAgent, timeout);
	for (const pause of host.silences > 0 ? [] : pauses) {
		if (!mayChange(answer)) break;
		host.patience -= wait ?? 0;
		if (host.patience < 0) return { ...answer, reason: IMPATIENT };
		await sleep((wait ?? pause) * 1000);
		({ answer, wait } = await request(url, userAgent, timeout));
	}
	return answer;
}

/** Asks the addresses of one host, one after the other, until the host has shown that it is no use. */
async function askHost(
	urls: readonly string[],
	manners: Manners,
	tell: (answer: Answer) => void,
): Promise<Answer[]> {
	const host: Host = { patience: manners.patience, silences: 0 };
	const answers: Answer[] = [];
	for (const url of urls) {
		const last = answers.at(-1);
		const silent = host.silences >= manners.silences;
		const useless = silent || host.patience < 0;
		const reason = silent ? "not asked: its host does not answer" : IMPATIENT;
		const answer =
			last && useless
				? { ...last, url, reason }
				: await askOne(url, host, manners);
		host.silences = answer.status === 0 ? host.silences + 1 : 0;
		answers.push(answer);
		tell(answer);
	}
	return answers;
}

/**
 * Asks every address once: hosts side by side, the addresses of a host one at a time.
 * @param tell hears of each answer when it is there
 * @returns an answer for each address, in the order given
 */
export async function ask(
	urls: readonly string[],
	manners: Manners,
	tell: (answer: Answer) => void = () => undefined,
): Promise<Answer[]> {
	const hosts = Map.groupBy(new Set(urls), (url) => new URL(url).host);
	const answers = await Promise.all(
		[...hosts.values()].map((ofHost) => askHost(ofHost, manners, tell)),
	);
	const byUrl = new Map(answers.flat().map((answer) => [answer.url, answer]));
	return urls.map((url) => byUrl.get(url) ?? { url, status: 0 });
}
