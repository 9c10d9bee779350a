import type { ContentFiles } from "../../src/edition/content-files.ts";

const FILES: Record<string, string> = {
	"source-article.txt": `Field Notes

A Bridge Opens

4 June, 2021 · 12

Two notes on a new bridge

The bridge opened on 1 June 2021. It is 90 metres long, said the mayor.

Nobody has crossed it twice.

Ada Brown is a surveyor.`,
	"article.mdx": `---
series: Field Notes
title: A Bridge Opens
dateline: 4 June, 2021 · 12
standfirst: Two notes on a new bridge
author:
  given: Ada
  family: Brown
publisher: The Surveyor
date: "2021-06-04"
number: "12"
language: en
URL: https://example.org/bridge
checked: "2021-07-01"
---

<Claim id="opening">The bridge opened on 1 June 2021</Claim>. It is <Claim id="length">90 metres long</Claim>, said the mayor.

Nobody has crossed it twice.

<AuthorNote><Claim id="author">Ada Brown is a surveyor</Claim>.</AuthorNote>
`,
	"sources.yaml": `town:
  kind: primary
  type: webpage
  title: Opening of the bridge
  publisher: The Town
  issued: "2021-06-01"
  URL: https://example.org/opening
  language: en
gazette:
  kind: primary
  type: article-newspaper
  title: 橋が開通
  author:
    - family: Mori
      given: Ken
  container-title: The Gazette
  issued: "2022-06"
  URL: https://example.org/gazette
  language: ja
`,
	"claims/opening.md": `---
status: supported
digest: The town gives the same day.
sources:
  - source: town
    quote: The bridge was opened this morning.
    language: en
    seen: [excerpt]
---

The town published a notice.
`,
	"claims/length.md": `---
status: differs-from-record
digest: Measured at 88 metres.
reason: The article says 90 metres, the newspaper 88.
sources:
  - source: gazette
    quote: 全長88メートル
    language: ja
    gloss: 88 metres in all
    seen: [excerpt, date-from-url]
    remark: See [the plan](https://example.org/plan).
---

The newspaper gives <span lang="ja">88メートル</span>.
`,
	"claims/author.md": `---
status: judgement
digest: Nobody else says so.
sources:
  - source: town
    quote: Ada Brown, surveyor
    language: en
    seen: [excerpt]
---

A note.
`,
};

/**
 * A small content folder that breaks no rule.
 * @param changes text of files to replace or add; `undefined` takes a file away
 */
export function exampleContent(
	changes: Record<string, string | undefined> = {},
): ContentFiles {
	const texts = new Map(Object.entries(FILES));
	for (const [file, text] of Object.entries(changes)) {
		if (text === undefined) texts.delete(file);
		else texts.set(file, text);
	}
	return { folder: "content", texts };
}

/** A file of the example with one passage replaced; the passage must be there. */
export function changed(file: string, from: string, to: string): string {
	const text = FILES[file] ?? "";
	if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
	return text.replace(from, to);
}
