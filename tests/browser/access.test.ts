import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { siteInChromium } from "./site.ts";

const open = siteInChromium();
const axeSource = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
	test.each([
		[360, "/"],
		[768, "/"],
		[1280, "/"],
		[360, "/#fn-blue-book"],
		[1280, "/#fn-blue-book"],
		[360, "/404.html"],
		[1280, "/404.html"],
		...["/p/1/", "/p/3/", "/c/blue-book/", "/c/china-summits/"].flatMap(
			(path): [number, string][] => [
				[360, path],
				[1280, path],
			],
		),
	])("axe finds nothing at %i px on %s", async (width, path) => {
		const page = await open({
			colorScheme,
			path,
			viewport: { width, height: 900 },
			bypassCSP: true,
		});
		await page.addScriptTag({ content: axeSource });
		const found = await page.evaluate(async () => {
			const { violations } = await globalThis.axe.run(document);
			return violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
			);
		});
		expect(found).toEqual([]);
		await page.context().close();
	});
});

declare global {
	var axe: {
		run(
			document: Document,
		): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
	};
}

test("the tab order is the reading order", async () => {
	const page = await open({ viewport: { width: 1280, height: 900 } });
	const expected = await page.evaluate(() =>
		[...document.querySelectorAll("a[href], input")]
			.filter(
				(element) =>
					element.checkVisibility() &&
					!element.matches("input[type=radio]:not(:checked)"),
			)
			.map((element) => element.outerHTML.slice(0, 120)),
	);
	const reached: string[] = [];
	for (const _ of expected) {
		await page.keyboard.press("Tab");
		reached.push(
			await page.evaluate(
				() => document.activeElement?.outerHTML.slice(0, 120) ?? "",
			),
		);
	}
	expect(reached).toEqual(expected);
	await page.context().close();
});

test("links with one name lead to one place", async () => {
	const page = await open();
	const links = await page.evaluate(() =>
		[...document.querySelectorAll("a[href]")].map((link) => ({
			name: (link.getAttribute("aria-label") ?? link.textContent ?? "")
				.replace(/\s+/g, " ")
				.trim(),
			href: link.getAttribute("href") ?? "",
		})),
	);
	const places = new Map<string, Set<string>>();
	for (const { name, href } of links)
		places.set(name, (places.get(name) ?? new Set()).add(href));
	expect(links.filter(({ name }) => name === "")).toEqual([]);
	expect(
		[...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name),
	).toEqual([]);
	await page.context().close();
});

test("paragraph numbers are targets of at least 24 by 24 pixels", async () => {
	for (const width of [360, 1280]) {
		const page = await open({ viewport: { width, height: 900 } });
		const sizes = await page.locator(".pilcrow").evaluateAll((links) =>
			links.map((link) => {
				const { width, height } = link.getBoundingClientRect();
				return { width, height };
			}),
		);
		expect(sizes).toHaveLength(6);
		expect(
			sizes.filter(({ width, height }) => width < 24 || height < 24),
		).toEqual([]);
		await page.context().close();
	}
});

test("at 320 px nothing has to be scrolled sideways, also with a note open", async () => {
	for (const path of ["/", "/#fn-human-rights-resolution"]) {
		const page = await open({ path, viewport: { width: 320, height: 600 } });
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
		).toBeLessThanOrEqual(320);
		await page.context().close();
	}
});

test("in forced colours status and targets are still told apart", async () => {
	const page = await open({
		forcedColors: "active",
		viewport: { width: 1280, height: 900 },
		path: "/#p2",
	});
	const shapes = await page
		.locator(".tally use")
		.evaluateAll((all) => all.map((use) => use.getAttribute("href")));
	expect(shapes).toEqual([
		"#mark-supported",
		"#mark-supported-with-detail",
		"#mark-differs-from-record",
		"#mark-judgement",
	]);
	const outline = await page
		.locator("#p2")
		.evaluate((element) => getComputedStyle(element).outlineStyle);
	expect(outline).toBe("solid");
	await page.context().close();
});
