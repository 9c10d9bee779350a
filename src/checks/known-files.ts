import { CONTENT_FILES, isClaimFile } from "../reading/draft.ts";
import { placeAt } from "../reading/problem.ts";
import { didYouMean } from "../text/near-miss.ts";
import type { Rule } from "./rule.ts";

/** A content folder holds content and nothing else: what nobody reads was meant to be read. */
export const knownFiles: Rule = ({ texts }) =>
	[...texts.keys()]
		.filter((file) => !CONTENT_FILES.includes(file) && !isClaimFile(file))
		.map((file) => ({
			...placeAt(file, "", 0),
			code: "file-unknown",
			message: `Nothing reads the file “${file}”.`,
			cure: `${didYouMean(file, CONTENT_FILES)}A claim’s file is claims/<claim>.md; take out what is not content.`,
		}));
