import { expect, test } from "vitest";
import { judge } from "../../src/checks/judge.ts";
import { sourceEntry, sourceId } from "../../src/editing/source-entry.ts";
import { exampleContent } from "./example-content.ts";

test.each([
	[
		"https://www.japantimes.co.jp/news/2019/x",
		"2019-04-23",
		"japantimes-2019-04-23",
	],
	["https://english.hani.co.kr/arti/1.html", "2019-05", "hani-2019-05"],
	["http://world.kbs.co.kr/service", "2019", "kbs-2019"],
	["https://www.mofa.go.jp/na/", "2018-06-07", "mofa-2018-06-07"],
	["https://apnews.com/1", "2019-01-08", "apnews-2019-01-08"],
])("%s of %s gets the id %s", (URL, issued, id) => {
	expect(sourceId({ URL, title: "x", issued })).toBe(id);
});

test("an entry has what is known, and its blanks are named one by one", () => {
	const entry = sourceEntry("plan-2021", {
		URL: "https://example.org/the-plan",
		title: 'The “plan”: a "bridge" #1',
		issued: "2021",
	});
	expect(entry).toBe(`
plan-2021:
  kind:
  type:
  title: "The “plan”: a \\"bridge\\" #1"
  container-title:
  issued: "2021"
  URL: https://example.org/the-plan
  language:
  origin:
`);
	const sources = exampleContent().texts.get("sources.yaml") + entry;
	expect(
		judge(exampleContent({ "sources.yaml": sources })).problems.map(
			({ code, line, message }) => `${line} ${code} ${message}`,
		),
	).toEqual([
		"24 field-missing The field “plan-2021 → kind” is blank.",
		"25 field-missing The field “plan-2021 → type” is blank.",
		"27 field-missing The field “plan-2021 → container-title” is blank.",
		"30 field-missing The field “plan-2021 → language” is blank.",
		"31 field-missing The field “plan-2021 → origin” is blank.",
	]);
});
