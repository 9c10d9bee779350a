import { resolve } from "node:path";
import type { Root } from "mdast";
import { ARTICLE_FILE } from "../reading/draft.ts";
import { contentFolder } from "../site/content-folder.ts";
import { loadEdition } from "../site/load.ts";
import { articleTree } from "./article-tree.ts";

/** Remark plugin: puts the checked edition in the place of what Markdown made of article.mdx; leaves other files alone. */
export function remarkEdition() {
	return (tree: Root, file: { path: string }): Root =>
		file.path === resolve(contentFolder(), ARTICLE_FILE)
			? articleTree(loadEdition())
			: tree;
}
