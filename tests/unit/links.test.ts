import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ask } from "../../src/editing/links/ask.ts";
import {
	fullReport,
	shortReport,
} from "../../src/editing/links/links-report.ts";
import { type Answer, request } from "../../src/editing/links/request.ts";
import { askedSources } from "../../src/editing/links/source-addresses.ts";
import { verdictOf } from "../../src/editing/links/verdict.ts";
import { freePort } from "../build/run.ts";
import { exampleEdition } from "./example-edition.ts";

/** What was asked of a server: when, what, by whom, and how many were asked at once. */
interface Log {
	path: string;
	at: number;
	agent: string | undefined;
}
const log: Log[] = [];
let open = 0;
let mostAtOnce = 0;

const asks = (path: string) => log.filter((entry) => entry.path === path);

const ANSWERS: Record<string, RequestListener> = {
	"/fine": (_, response) => response.end("fine"),
	"/fine-too?a=1&b=2": (_, response) => response.end("fine"),
	"/moved": (_, response) => {
		response.writeHead(301, { location: "/new" }).end();
	},
	"/new": (_, response) => response.end("here"),
	"/gone": (_, response) => {
		response.writeHead(410).end();
	},
	"/forbidden": (_, response) => {
		response.writeHead(403).end();
	},
	"/no-head": ({ method }, response) => {
		response.writeHead(method === "HEAD" ? 405 : 200).end();
	},
};
/** Hosts of their own: a failing or slow one holds up nobody else. */
const BUSY: RequestListener = ({ url = "" }, response) => {
	const [first] = asks(url);
	const waited = Date.now() - (first?.at ?? 0) >= 900;
	response.writeHead(waited ? 200 : 429, { "retry-after": "1" }).end();
};
const ALWAYS_BUSY: RequestListener = (_, response) => {
	response.writeHead(429, { "retry-after": "2" }).end();
};
const FAILING: RequestListener = (_, response) => {
	response.writeHead(500).end();
};
const SLOW: RequestListener = (_, response) => {
	setTimeout(() => response.end("late"), 60_000).unref();
};
const BROKEN: RequestListener = ({ socket }) => {
	socket.destroy();
};
const SILENT: RequestListener = () => undefined;

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
	const server = createServer((request, response) => {
		const { url: path = "", headers } = request;
		log.push({ path, at: Date.now(), agent: headers["user-agent"] });
		listener(request, response);
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, () => resolve()));
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}
/** Answers after a moment, so that two requests at once would be seen. */
const MIXED: RequestListener = (request, response) => {
	open += 1;
	mostAtOnce = Math.max(mostAtOnce, open);
	setTimeout(() => {
		open -= 1;
		const answer = ANSWERS[request.url ?? ""];
		if (answer) answer(request, response);
		else response.writeHead(404).end();
	}, 30);
};

let answers: Record<string, Answer> = {};
let mixed = "";
const told: Answer[] = [];
beforeAll(async () => {
	mixed = await serve(MIXED);
	const silent = await serve(SILENT);
	const answering = {
		fine: `${mixed}/fine`,
		query: `${mixed}/fine-too?a=1&b=2`,
		fragment: `${mixed}/fine#:~:text=x`,
		moved: `${mixed}/moved`,
		missing: `${mixed}/missing`,
		gone: `${mixed}/gone`,
		forbidden: `${mixed}/forbidden`,
		noHead: `${mixed}/no-head`,
		busy: `${await serve(BUSY)}/busy`,
		alwaysBusy: `${await serve(ALWAYS_BUSY)}/always-busy`,
		failing: `${await serve(FAILING)}/failing`,
		broken: `${await serve(BROKEN)}/broken`,
		refused: `http://localhost:${await freePort()}/refused`,
		notTls: `${mixed.replace("http:", "https:")}/not-tls`,
	};
	const silence = {
		slow: `${await serve(SLOW)}/slow`,
		...Object.fromEntries(
			[1, 2, 3, 4].map((number) => [`silent${number}`, `${silent}/${number}`]),
		),
	};
	/** On a busy machine an answer takes its time; what never comes need not be waited for. */
	const answersOf = async (urls: Record<string, string>, timeout: number) => {
		const manners = {
			userAgent: "the test (of links)",
			timeout,
			pauses: [0.1, 0.1],
			patience: 3,
			silences: 2,
		};
		const all = await ask(Object.values(urls), manners, (answer) => {
			told.push(answer);
		});
		return Object.keys(urls).map(
			(name, index) => [name, all[index] ?? { url: "", status: -1 }] as const,
		);
	};
	answers = Object.fromEntries(
		(
			await Promise.all([answersOf(answering, 60), answersOf(silence, 0.5)])
		).flat(),
	);
});
afterAll(() => {
	for (const server of servers) {
		server.closeAllConnections();
		server.close();
	}
});

describe("addresses that were asked", () => {
	test.each([
		["fine", 200, "alive"],
		["query", 200, "alive"],
		["fragment", 200, "alive"],
		["noHead", 200, "alive"],
		["moved", 200, "moved"],
		["missing", 404, "dead"],
		["gone", 410, "dead"],
		["forbidden", 403, "otherwise"],
		["busy", 200, "alive"],
		["alwaysBusy", 429, "otherwise"],
		["failing", 500, "otherwise"],
		["slow", 0, "unanswered"],
		["broken", 0, "unanswered"],
		["refused", 0, "unanswered"],
		["notTls", 0, "unanswered"],
	])("%s answers %i, which is %s", (name, status, verdict) => {
		const answer = answers[name] ?? { url: "", status: -1 };
		expect(answer.status).toBe(status);
		expect(verdictOf(answer)).toBe(verdict);
	});

	test("say where they moved, and why they do not answer", () => {
		expect(answers.moved?.movedTo).toBe(`${mixed}/new`);
		expect(answers.slow?.reason).toBe("no answer within 0.5 s");
		expect(answers.broken?.reason).toBe("other side closed");
		expect(answers.refused?.reason).toMatch(/ECONNREFUSED/);
		expect(answers.notTls?.reason).toMatch(/SSL/);
		expect(answers.alwaysBusy?.reason).toBe(
			"the host asked to wait for longer than we do",
		);
		expect(answers.fine?.reason).toBeUndefined();
	});

	test("are asked one at a time of a host, by somebody who says who it is", () => {
		expect(mostAtOnce).toBe(1);
		expect(new Set(log.map(({ agent }) => agent))).toEqual(
			new Set(["the test (of links)"]),
		);
	});

	test("are left alone for as long as a busy host asks, and for good when it asks too much", () => {
		expect(asks("/busy")).toHaveLength(2);
		expect(asks("/always-busy")).toHaveLength(2);
	});

	test("are tried again when a server fails, and not when it says no", () => {
		expect(asks("/failing")).toHaveLength(3);
		expect(asks("/broken")).toHaveLength(3);
		expect(asks("/gone")).toHaveLength(1);
		expect(asks("/forbidden")).toHaveLength(1);
	});

	test("are asked once of a host that was silent, and no more when it stays so", () => {
		expect([1, 2, 3, 4].map((number) => asks(`/${number}`).length)).toEqual([
			3, 1, 0, 0,
		]);
		expect(answers.silent4).toMatchObject({
			status: 0,
			reason: "not asked: its host does not answer",
		});
	});

	test("are told of one by one", () => {
		expect(new Set(told)).toEqual(new Set(Object.values(answers)));
		expect(told).toHaveLength(Object.keys(answers).length);
	});
});

test("a host that does not exist is dead; one that cannot be looked up is not", async () => {
	const refusals = ["ENOTFOUND", "EAI_AGAIN"].map((code) =>
		Object.assign(new Error(`getaddrinfo ${code} gone.example`), { code }),
	);
	for (const cause of refusals)
		vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(
			new TypeError("fetch failed", { cause }),
		);
	const replies = [
		await request("https://gone.example/", "the test", 1),
		await request("https://gone.example/", "the test", 1),
	];
	expect(
		replies.map(({ answer }) => [verdictOf(answer), answer.reason]),
	).toEqual([
		["dead", "getaddrinfo ENOTFOUND gone.example"],
		["unanswered", "getaddrinfo EAI_AGAIN gone.example"],
	]);
});

test("an edition asks for its original and each source once, and the archive for a copy", () => {
	expect(
		askedSources(exampleEdition()).map(({ id, url, archive }) => [
			id,
			url,
			archive,
		]),
	).toEqual([
		[
			"article",
			"https://example.org/bridge",
			"https://web.archive.org/web/20210604/https://example.org/bridge",
		],
		[
			"town",
			"https://example.org/opening",
			"https://web.archive.org/web/20210604/https://example.org/opening",
		],
		[
			"gazette",
			"https://example.org/gazette",
			"https://web.archive.org/web/202206/https://example.org/gazette",
		],
	]);
});

describe("the report", () => {
	const source = (id: string) => ({
		id,
		title: `Title of ${id}`,
		url: `https://${id}.example/`,
		archive: `https://archive.example/${id}`,
	});
	const asked = [
		{
			source: source("gone"),
			answer: { url: "https://gone.example/", status: 410 },
			archive: {
				url: "https://archive.example/gone",
				status: 200,
				movedTo: "https://archive.example/1/gone",
			},
		},
		{
			source: source("fine"),
			answer: { url: "https://fine.example/", status: 200 },
			archive: { url: "https://archive.example/fine", status: 404 },
		},
	];

	test("in the terminal shows what wants an editor, and the count", () => {
		expect(shortReport(asked)).toBe(`## Dead

Look for the source elsewhere, and put its new address into sources.yaml; where there is none, say so in a remark. An archived copy is named where the archive has one.

- gone: Title of gone
  https://gone.example/
  410
  archived copy: https://archive.example/1/gone

2 addresses: 1 dead, 0 answer otherwise, 0 without answer, 0 moved, 1 answer.`);
	});

	test("in the file shows every source", () => {
		const report = fullReport("The Article", "2026-11-24", asked);
		expect(report).toMatch(/^# Links of “The Article”, asked on 2026-11-24\n/);
		expect(report).toContain(
			"## Answers\n\nNothing to do.\n\n- fine: Title of fine\n  https://fine.example/\n  200\n  archived copy: none\n",
		);
	});
});
