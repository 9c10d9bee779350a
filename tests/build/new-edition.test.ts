import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { freshFolder, run, siteFolder } from "./run.ts";

const HEAD = [
	"--series=Field Notes",
	"--title=A {Bridge} Opens",
	"--dateline=4 June, 2021",
	"--standfirst=Two notes on a new bridge",
];
const FIELDS = [
	"--author=Brown, Ada",
	"--publisher=The Surveyor",
	"--date=2021-06-04",
	"--language=en",
	"--url=https://example.org/bridge",
];
const TEXT =
	"1. The *bridge* <opened>.\r\n\r\nimport duties fell.\r\n\r\nAda Brown is a surveyor.\r\n";

/** A text file, and a folder beside it that is not there yet. */
function given(text: string) {
	const place = freshFolder();
	const source = join(place, "article.txt");
	writeFileSync(source, text);
	return { source, folder: join(place, "content") };
}
const said = (element: Element | null) =>
	element?.textContent.replace(/\s+/g, " ").trim();
const make = (...args: string[]) =>
	run("node", ["src/editing/new-article.ts", ...args]);

test("a text with its fields becomes a site that builds, word for word", () => {
	const { source, folder } = given(TEXT);
	const made = make(source, folder, ...HEAD, ...FIELDS, "--author-line");
	expect(made).toMatchObject({ status: 0, stderr: "" });
	expect(made.stdout).toContain(`It builds: CONTENT_DIR=${folder} npm start.`);

	const env = { CONTENT_DIR: folder };
	expect(run("node", ["src/editing/check.ts"], env)).toMatchObject({
		status: 0,
		stdout: "0 claims and 0 sources: nothing to correct.\n",
		stderr: "",
	});
	const site = siteFolder();
	expect(run("astro", ["build", "--outDir", site], env).status).toBe(0);
	const { document } = parseHTML(
		readFileSync(join(site, "index.html"), "utf8"),
	);
	expect(document.querySelector("h1")?.textContent).toBe("A {Bridge} Opens");
	expect(document.getElementById("p1")?.textContent).toBe(
		"¶1\u200b1. The *bridge* <opened>.",
	);
	expect(document.getElementById("p2")?.textContent).toBe(
		"¶2\u200bimport duties fell.",
	);
	expect(document.getElementById("author")?.textContent).toBe(
		"Ada Brown is a surveyor.",
	);
	const targets = [...document.querySelectorAll('a[href^="#"]')].map(
		(link) => link.getAttribute("href")?.slice(1) ?? "",
	);
	expect(targets.filter((id) => !document.getElementById(id))).toEqual([]);
	expect(document.body.textContent).not.toContain("undefined");
	expect(said(document.querySelector(".colophon p"))).toBe(
		"The article: “A {Bridge} Opens”, Field Notes, 4 June 2021.",
	);
	const paragraph = parseHTML(
		readFileSync(join(site, "p/1/index.html"), "utf8"),
	).document;
	expect(said(paragraph.querySelector(".byline"))).toBe(
		"Ada Brown, The Surveyor, 4 June 2021",
	);
});

test("a claim marked in it is asked for its file, and for nothing else", () => {
	const { source, folder } = given(TEXT);
	make(source, folder, ...HEAD, ...FIELDS);
	const article = join(folder, "article.mdx");
	writeFileSync(
		article,
		readFileSync(article, "utf8").replace(
			"Ada Brown is a surveyor",
			'<Claim id="trade">Ada Brown is a surveyor</Claim>',
		),
	);
	const { status, stderr } = run("node", ["src/editing/check.ts"], {
		CONTENT_DIR: folder,
	});
	expect(status).toBe(1);
	expect(stderr.match(/ {2}[a-z]+-[a-z-]+\n/g)).toEqual([
		"  claim-without-file\n",
	]);
});

test("what is not given is left blank, and named one by one", () => {
	const { source, folder } = given(TEXT);
	const { status, stdout } = make(source, folder, ...HEAD);
	expect(status).toBe(0);
	expect(
		[...stdout.matchAll(/The field “(\w+)” is blank/g)].map(([, name]) => name),
	).toEqual(["author", "publisher", "date", "language", "URL"]);
	expect(stdout).not.toContain("file-missing");
	expect(existsSync(join(folder, "editions.yaml"))).toBe(true);
	expect(stdout).toContain(
		`Fill these in; then CONTENT_DIR=${folder} npm run check.`,
	);
});

test("what cannot be done is said in a sentence, and nothing is written", () => {
	const { source, folder } = given(TEXT);
	const refusal = (...args: string[]) => {
		const { status, stderr, stdout } = make(...args);
		expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
		expect(stderr).not.toContain("    at ");
		return stderr;
	};
	expect(refusal()).toMatch(
		/^Write: npm run new:edition -- article\.txt folder/,
	);
	expect(refusal("nowhere.txt", folder)).toBe(
		"There is no file nowhere.txt.\n",
	);
	expect(refusal(source, folder, "--titel=x")).toMatch(/'--titel'/);
	expect(refusal(source, folder, "--author=Brown,")).toBe(
		'“Brown,” cannot be read as an author. Write --author "Brown, Ada", "King, Martin Luther, Jr.", "Plato" or "The Editorial Board"; for several, --author again.\n',
	);
	const listed = given("- one\n- two\n\nAnd that was all.");
	expect(refusal(listed.source, listed.folder, ...HEAD)).toBe(
		`${listed.source}:1 has a list, at “- one”, which this edition does not carry: it has paragraphs of plain words alone.\n`,
	);
	expect(refusal(source, folder)).toMatch(/has no paragraph after/);
	expect(existsSync(folder)).toBe(false);
	mkdirSync(folder);
	writeFileSync(join(folder, "mine.txt"), "");
	expect(refusal(source, folder, ...HEAD)).toBe(
		`${folder} is not empty. Name a folder that is not there yet.\n`,
	);
	const odd = given("A\u0007b");
	expect(refusal(odd.source, odd.folder, ...HEAD)).toMatch(
		/has a control character after “A”\. Take it out first\.\n$/,
	);
});
