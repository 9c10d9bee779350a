import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	inject,
} from "vitest";
import { serveSite } from "../../src/site/static-server.ts";
import { arrival } from "./arrival.ts";
import { copy } from "./copy.ts";
import type { Engine, EngineBrowser, EnginePage } from "./engine.ts";
import { ENGINES } from "./engines.ts";
import { figures } from "./figures.ts";
import { keyboard } from "./keyboard.ts";
import { layout } from "./layout.ts";
import { notes } from "./notes.ts";
import { print } from "./print.ts";
import type { Visit } from "./visit.ts";

const server = createServer(serveSite(inject("site"), "/"));
let origin = "";
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, () => resolve()));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
});

/** Opens pages of the site in one engine, and closes them after the test. */
function visiting(engine: Engine): Visit {
	const pages: EnginePage[] = [];
	let browser: EngineBrowser | undefined;
	beforeAll(async () => {
		if (!engine.missing) browser = await engine.launch();
	});
	afterEach(async ({ task }) => {
		if (browser) task.meta.version = browser.version;
		for (const page of pages.splice(0)) await page.close();
	});
	afterAll(() => browser?.close());

	return async (path, [width, height]) => {
		if (!browser) throw new Error(`${engine.name} does not run.`);
		const page = await browser.newPage();
		pages.push(page);
		await page.resize(width, height);
		const go = (path: string) => page.open(`${origin}${path}`);
		await go(path);
		return { ...page, go };
	};
}

describe.each(ENGINES)("$name", (engine) => {
	beforeEach(({ skip }) => skip(engine.missing !== undefined, engine.missing));
	const visit = visiting(engine);
	const rooms = { layout, notes, arrival, copy, keyboard, figures, print };
	for (const [name, room] of Object.entries(rooms))
		describe(name, () => room(visit, engine));
});
