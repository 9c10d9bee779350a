import { basename } from "node:path";
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { headingId } from "../edition/ids.ts";
import { isClaimFile } from "../reading/claim.ts";

/**
 * Rehype plugin: a heading in a claim's note has the claim in its id, because all notes stand on one
 * page, which has ids of its own.
 */
export const rehypeNoteHeadings =
	() =>
	(tree: Root, file: { path: string }): void => {
		const path = file.path.split("/").slice(-2).join("/");
		if (!isClaimFile(path)) return;
		visit(tree, "element", ({ tagName, properties }) => {
			if (/^h[1-6]$/.test(tagName) && properties.id)
				properties.id = headingId(basename(path, ".md"), `${properties.id}`);
		});
	};
