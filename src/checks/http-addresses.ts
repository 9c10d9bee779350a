import { visit } from "unist-util-visit";
import { ARTICLE_FILE, SOURCES_FILE } from "../edition/draft.ts";
import { type Place, type Problem, placeAt } from "../edition/problem.ts";
import type { Rule } from "./rule.ts";

function judge(url: string, place: Place): Problem[] {
	if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return [];
	return [
		{
			...place,
			code: "url-not-http",
			message: `“${url}” is not an http or https address.`,
			cure: "Write the whole address, beginning with https://.",
		},
	];
}

/** Every address that the page will link to is one a browser can open, and nothing else. */
export const httpAddresses: Rule = ({ article, claims, sources }) => [
	...(article?.meta.data
		? judge(article.meta.data.URL, {
				...article.meta.place(["URL"]),
				file: ARTICLE_FILE,
			})
		: []),
	...Object.entries(sources?.data ?? {}).flatMap(([id, source]) =>
		judge(
			source.URL,
			sources?.place([id, "URL"]) ?? placeAt(SOURCES_FILE, "", 0),
		),
	),
	...claims.flatMap((claim) => {
		const found: Problem[] = [];
		visit(claim.note, "link", ({ url, position }) => {
			found.push(
				...judge(
					url,
					placeAt(claim.file, claim.text, position?.start.offset ?? 0),
				),
			);
		});
		for (const [index, remark] of claim.remarks) {
			visit(remark, "link", ({ url }) => {
				found.push(...judge(url, claim.place(["sources", index, "remark"])));
			});
		}
		return found;
	}),
];
