import { expect, test } from "vitest";
import { citationsOf } from "../../src/data/citations.ts";
import { frozenEdition } from "../frozen-edition.ts";
import { changed } from "./example-content.ts";
import { exampleEdition } from "./example-edition.ts";

test("the article is cited in Chicago, APA and as plain text", () => {
	expect(citationsOf(frozenEdition())).toEqual([
		{
			style: "Chicago",
			text: "Mishra, Sandip Kumar. “Japan’s North Korea Reset.” East Asia Compass. Institute of Peace and Conflict Studies, May 20, 2019. https://www.ipcs.org/comm_select.php?articleNo=5588.",
		},
		{
			style: "APA",
			text: "Mishra, S. K. (2019). Japan’s North Korea Reset (No. 5588; East Asia Compass). Institute of Peace and Conflict Studies. https://www.ipcs.org/comm_select.php?articleNo=5588",
		},
		{
			style: "Plain text",
			text: "Sandip Kumar Mishra, “Japan’s North Korea Reset”, Institute of Peace and Conflict Studies, 20 May 2019, https://www.ipcs.org/comm_select.php?articleNo=5588",
		},
	]);
});

test("a paragraph is cited by its number and the page that shows it", () => {
	const cited = { paragraph: 3, address: "https://example.org/p/3/" };
	expect(citationsOf(frozenEdition(), cited)).toEqual([
		{
			style: "Chicago",
			text: "Sandip Kumar Mishra, “Japan’s North Korea Reset,” East Asia Compass (Institute of Peace and Conflict Studies, May 20, 2019), para. 3, https://www.ipcs.org/comm_select.php?articleNo=5588.",
		},
		{
			style: "APA",
			text: "Mishra, S. K. (2019). Japan’s North Korea Reset (No. 5588; East Asia Compass). Institute of Peace and Conflict Studies. https://www.ipcs.org/comm_select.php?articleNo=5588",
		},
		{ style: "APA, in the text", text: "(Mishra, 2019, para. 3)" },
		{
			style: "Plain text",
			text: "Sandip Kumar Mishra, “Japan’s North Korea Reset”, Institute of Peace and Conflict Studies, 20 May 2019, ¶3, https://www.ipcs.org/comm_select.php?articleNo=5588; annotated edition: https://example.org/p/3/",
		},
	]);
});

test("what has no number is cited by its page alone, also of another article", () => {
	const cited = {
		paragraph: undefined,
		address: "https://example.org/c/author/",
	};
	expect(citationsOf(exampleEdition(), cited).map(({ text }) => text)).toEqual([
		"Ada Brown, “A Bridge Opens,” Field Notes (The Surveyor, June 4, 2021), https://example.org/bridge.",
		"Brown, A. (2021). A Bridge Opens (No. 12; Field Notes). The Surveyor. https://example.org/bridge",
		"(Brown, 2021)",
		"Ada Brown, “A Bridge Opens”, The Surveyor, 4 June 2021, https://example.org/bridge; annotated edition: https://example.org/c/author/",
	]);
});

test("no style changes a sign of an address, the original’s or this edition’s", () => {
	const URL =
		"https://example.org/people's-daily/\"x\"/a--b/_i_<i>.?q='1'&c=...";
	const cited = {
		paragraph: 1,
		address: "https://example.org/reader's/p/1/",
	};
	const texts = citationsOf(
		exampleEdition({
			"article.mdx": changed(
				"article.mdx",
				"URL: https://example.org/bridge",
				`URL: '${URL.replaceAll("'", "''")}'`,
			),
		}),
		cited,
	).map(({ text }) => text);
	expect(texts).toEqual([
		`Ada Brown, “A Bridge Opens,” Field Notes (The Surveyor, June 4, 2021), para. 1, ${URL}.`,
		`Brown, A. (2021). A Bridge Opens (No. 12; Field Notes). The Surveyor. ${URL}`,
		"(Brown, 2021, para. 1)",
		`Ada Brown, “A Bridge Opens”, The Surveyor, 4 June 2021, ¶1, ${URL}; annotated edition: ${cited.address}`,
	]);
});
