import { type CslItem, cslOfArticle, cslOfSources } from "../wording/csl.ts";
import { loadEdition } from "./load.ts";

/** What can be cited from a file, by the file's name: the article, or its sources. */
export function cited(): {
	params: { cited: string };
	props: { items: CslItem[] };
}[] {
	const edition = loadEdition();
	return [
		{ params: { cited: "article" }, props: { items: [cslOfArticle(edition)] } },
		{ params: { cited: "sources" }, props: { items: cslOfSources(edition) } },
	];
}
