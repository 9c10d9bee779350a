import { CONTENT_FILES, isContentFile } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { startOf } from "../reading/problem.ts";
import { didYouMean } from "../text/near-miss.ts";
import { rule } from "./rule.ts";

/** A content folder holds content and nothing else: what nobody reads was meant to be read. */
export const knownFiles = rule(
	{
		"file-unknown": error(
			"a file in the content folder is read by nothing",
			"A claim’s file is claims/<claim>.md; take out what is not content.",
		),
	},
	function* ({ texts }) {
		for (const file of texts.keys()) {
			if (isContentFile(file)) continue;
			yield {
				...startOf(file),
				code: "file-unknown",
				message: `Nothing reads the file “${file}”.`,
				hint: didYouMean(file, CONTENT_FILES),
			};
		}
	},
);
