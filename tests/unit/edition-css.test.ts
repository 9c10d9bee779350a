import { expect, test } from "vitest";
import { editionCss } from "../../src/styles/edition-css.ts";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

const ADDRESS = "https://example.org/reset/";

test("ties every claim to its annotation, both ways, and heads the printed pages", () => {
	expect(editionCss(exampleEdition(), ADDRESS).replaceAll("}", "}\n")).toBe(
		`p:has(.claim:nth-of-type(1):hover,.claim:nth-of-type(1)+sup :is(:hover,:focus-visible))+aside .annotation:nth-child(1),p:has(.claim:nth-of-type(2):hover,.claim:nth-of-type(2)+sup :is(:hover,:focus-visible))+aside .annotation:nth-child(2){background:var(--glow);outline:2px solid var(--outline)}
p:has(+aside .annotation:nth-child(1):is(:hover,:focus-within,:target)) .claim:nth-of-type(1),p:has(+aside .annotation:nth-child(2):is(:hover,:focus-within,:target)) .claim:nth-of-type(2){--line:underline;--stroke:solid;--weight:3px;background:var(--glow)}
@page{@top-left{content:"Brown, A Bridge Opens"}
@top-right{content:"Edition 1, 1 July 2022"}
@bottom-left{content:"https://example.org/reset/"}
@bottom-right{content:counter(page)" / "counter(pages)}
}
`,
	);
});

test("of an article without claims only the printed pages are headed, and a title cannot end the style element", () => {
	const edition = exampleEdition();
	const article = { ...edition.article, title: 'Of "</style>"' };
	expect(editionCss({ ...edition, article, claims: [] }, ADDRESS)).toBe(
		'@page{@top-left{content:"Brown, Of \\"\\3c /style>\\""}@top-right{content:"Edition 1, 1 July 2022"}@bottom-left{content:"https://example.org/reset/"}@bottom-right{content:counter(page)" / "counter(pages)}}',
	);
});

test("blanks that the author typed twice are kept on the screen and in a copy", () => {
	const edition = exampleEdition({
		"article.mdx": changed("article.mdx", " on 1 June", "  on 1 June"),
	});
	expect(editionCss(edition)).toContain(
		".article-body>p,.passage-words{white-space:pre-wrap}",
	);
	expect(editionCss(exampleEdition())).not.toContain("pre-wrap");
});
