import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serveSite } from "../../src/site/static-server.ts";
import { chromiumOfWorker } from "../browser/chromium.ts";
import provideChromium from "../browser/provide-chromium.ts";
import { EDITION } from "../edition.ts";
import { barePage } from "./bare-page.ts";
import { compressingServer } from "./compressing-server.ts";
import { interleaved, ratios, spreadOf } from "./measure.ts";
import { once, type Row } from "./report.ts";
import { timedBuild } from "./timed-build.ts";
import { ALL_KINDS, type Visit, visit } from "./visit.ts";

const ROUNDS = 7;

const rowsOf = (own: readonly Visit[], bare: readonly Visit[]): Row[] => {
	const of = (visits: readonly Visit[], what: "firstPaint" | "largestPaint") =>
		visits.map((one) => one[what]);
	const paints = (["firstPaint", "largestPaint"] as const).flatMap(
		(what): Row[] => {
			const name =
				what === "firstPaint"
					? "first contentful paint"
					: "largest contentful paint";
			return [
				{ what: `${name}, page`, unit: "ms", value: spreadOf(of(own, what)) },
				{
					what: `${name}, bare page`,
					unit: "ms",
					value: spreadOf(of(bare, what)),
				},
				{
					what: `${name}, page / bare page`,
					unit: "times",
					value: ratios(of(own, what), of(bare, what)),
				},
			];
		},
	);
	const bytes = ALL_KINDS.map((kind): Row => {
		const value = spreadOf(own.map((one) => one.bytes[kind]));
		return { what: `${kind} of the page`, unit: "bytes", value };
	});
	const bareBytes = spreadOf(bare.map((one) => one.bytes.html));
	return [
		...paints,
		...bytes,
		{ what: "html of the bare page", unit: "bytes", value: bareBytes },
	];
};

/** The article’s page against the same words and notes without style, served alike. */
export async function measurePage(): Promise<Row[]> {
	await provideChromium();
	const { site } = timedBuild(EDITION);
	const html = readFileSync(join(site, "index.html"), "utf8");
	mkdirSync(join(site, "bare"));
	writeFileSync(join(site, "bare/index.html"), barePage(html));
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
	const { close, origin } = await compressingServer(serveSite(site, "/"));
	const browser = await chromiumOfWorker();
	try {
		const [own = [], bare = []] = await interleaved(
			[`${origin}/`, `${origin}/bare/`].map(
				(address) => () => visit(browser, address),
			),
			ROUNDS,
		);
		return [
			...rowsOf(own, bare),
			once(
				"styles within the page’s html, before compression",
				"bytes",
				styles.reduce((sum, [, css = ""]) => sum + Buffer.byteLength(css), 0),
			),
		];
	} finally {
		await browser.close();
		close();
		rmSync(dirname(site), { recursive: true });
	}
}
