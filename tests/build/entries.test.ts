import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { run, siteFolder } from "./run.ts";

/** A small article with what Markdown, GFM and MDX would each take for their own. */
const MARKUP = "tests/fixtures/markup";

const documentOf = (site: string): Document =>
	parseHTML(readFileSync(join(site, "index.html"), "utf8")).document;

describe("what Astro renders of the content", () => {
	const site = siteFolder();
	const built = run("astro", ["build", "--outDir", site], {
		CONTENT_DIR: MARKUP,
		NODE_OPTIONS: "--import ./tests/build/count-reads.mjs",
	});
	expect(built.status, built.stderr).toBe(0);
	const document = documentOf(site);

	test("the content is read, and so judged and composed, once", () => {
		expect(built.stderr).toContain("source text read: 1\n");
	});

	test("the author’s words are no GFM, and a paragraph that is all claims is a paragraph", () => {
		for (const mark of document.querySelectorAll("#article [data-editorial]"))
			mark.remove();
		expect(
			[...document.querySelectorAll("#article > *")].map(
				({ localName, id, innerHTML }) => [
					localName,
					id,
					innerHTML.replace(/<(\w+) id="(.*?)" .*?>/g, "<$1 $2>"),
				],
			),
		).toEqual([
			[
				"p",
				"p1",
				"<span c-opening>The bridge opened on 1 June 2021</span>. It is <span c-length>90 metres long</span>, said the mayor.",
			],
			[
				"p",
				"p2",
				"<span c-never-twice>Nobody has crossed it twice.</span> <span c-once>Everybody has crossed it once.</span>",
			],
			[
				"p",
				"p3",
				'Its "plan" is at https://example.org/plan -- ~~never~~ drawn... to scale.',
			],
			["p", "author", "Ada Brown is a surveyor."],
		]);
	});

	test("a note is GFM as the checks read it, and each of its headings has an id of its own", () => {
		const bodies = ["opening", "length"].map((claim) =>
			document
				.querySelector(`#fn-${claim} .note-text`)
				?.innerHTML.replace(/^.*<p class="note-(claim|reason)">.*?<\/p>/s, "")
				.trim(),
		);
		expect(bodies).toEqual([
			`<p>The town published a notice.</p>
<h3 id="note-opening--the-notice">The notice</h3>
<p>It hung at <a href="http://www.example.org">www.example.org</a> &amp; nowhere else.</p>
<ul>
<li><em>So</em> says <span lang="ja">「町」</span>.</li>
</ul>`,
			`<p>The newspaper gives <span lang="ja">88メートル</span>.</p>
<h3 id="note-length--the-notice">The notice</h3>
<p>The notice gives no length.</p>`,
		]);
	});

	test("what happened next has GFM’s footnotes, lettered, with ids that no claim has", () => {
		const account = document.querySelector(".aftermath > p:not(.by)");
		expect(account?.innerHTML).toBe(
			'The bridge was measured again.<sup><a href="#fn-after--measured" id="fnref-after--measured" aria-label="Source a" data-mark="a"></a></sup> Nobody complained, said “the <em>town</em>”.<sup><a href="#fn-after--quiet" id="fnref-after--quiet" aria-label="Source b" data-mark="b"></a></sup>',
		);
		const list = account?.nextElementSibling?.querySelector("summary + ol");
		expect([
			list?.localName,
			list?.className,
			list?.getAttribute("aria-label"),
			[...(list?.children ?? [])].map((item) => [
				item.id,
				item.querySelector(".source a")?.textContent,
				item.lastElementChild?.getAttribute("href"),
				item.lastElementChild?.getAttribute("aria-label"),
				item.lastElementChild?.textContent,
			]),
		]).toEqual([
			"ol",
			"after-notes",
			"Sources of what happened next",
			[
				[
					"fn-after--measured",
					"The Gazette, June 2022",
					"#fnref-after--measured",
					"Back to sentence a: The bridge was measured again.",
					"Back to sentence a",
				],
				[
					"fn-after--quiet",
					"The Town, 1 June 2021",
					"#fnref-after--quiet",
					"Back to sentence b: Nobody complained, said “the town”.",
					"Back to sentence b",
				],
			],
		]);
	});

	test("the number before a note is the edition’s", () => {
		expect(
			[...document.querySelectorAll(".footnotes > ol > li")].map((note) => [
				note.id,
				note.getAttribute("value"),
			]),
		).toEqual([
			["fn-opening", "1"],
			["fn-length", "2"],
			["fn-never-twice", "3"],
			["fn-once", "4"],
		]);
	});
});

test("a component that alters the author’s words fails the build, which leaves the former site as it was", () => {
	const former = siteFolder();
	mkdirSync(former, { recursive: true });
	writeFileSync(join(former, "index.html"), "the former site");
	const { status, stderr } = run(
		"node",
		[
			"--input-type=module",
			"-e",
			`import { spawnSync } from "node:child_process";
			import { buildSite } from "./src/site/build-site.ts";
			process.exitCode = await buildSite(${JSON.stringify(former)}, (next) => spawnSync(
				"node_modules/.bin/astro",
				["build", "--config", "tests/build/altered.config.mjs", "--outDir", next],
				{ stdio: ["ignore", "ignore", "inherit"] },
			).status);`,
		],
		{ CONTENT_DIR: MARKUP },
	);
	expect(status).toBe(1);
	expect(stderr.split("\n\n")[0]).toBe(
		`index.html: the author’s words were altered on their way to the page.
  The article has “2021!. It is 90” where the source text has “2021. It is 90”: U+0021 instead of U+002E.
  Look at what renders “#article > p”: it has to leave the words as they are. The former site was left as it was.`,
	);
	expect(stderr).toContain(
		"  The claim “once” has “once.!” where the source text has “once.”: U+0021 instead of the end.\n",
	);
	expect(stderr).not.toMatch(/^\s+at /m);
	expect(readdirSync(former)).toEqual(["index.html"]);
});
