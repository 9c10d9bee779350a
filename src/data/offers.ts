/** A file that readers may download: its path under the site, its media type, what it is. */
export interface Offer {
	path: string;
	type: string;
	is: string;
}

const CSL = "application/vnd.citationstyles.csl+json";
const BIBTEX = "application/x-bibtex";
const RIS = "application/x-research-info-systems";

/** Data files, in the order in which the page describes them. */
export const DATA_FILES: readonly Offer[] = [
	{
		path: "data/claims.jsonld",
		type: "application/ld+json",
		is: "every claim as a W3C Web Annotation",
	},
	{
		path: "data/claims.csv",
		type: "text/csv",
		is: "the same as a table",
	},
	{
		path: "data/sources.json",
		type: CSL,
		is: "the bibliography as CSL-JSON",
	},
	{
		path: "data/evidence.csv",
		type: "text/csv",
		is: "every quotation with its source and what it does, as a table",
	},
	{
		path: "data/events.csv",
		type: "text/csv",
		is: "what the figures draw",
	},
	{
		path: "data/sought.csv",
		type: "text/csv",
		is: "what was looked for, where, how and with what result",
	},
	{
		path: "data/article.txt",
		type: "text/plain",
		is: "the author’s text; annotations point into it",
	},
	{
		path: "data/status.jsonld",
		type: "application/ld+json",
		is: "what each status means",
	},
	{
		path: "data/role.jsonld",
		type: "application/ld+json",
		is: "what each role of a quotation means",
	},
];

/** Citation files of the article and of its sources. */
export const CITATION_FILES: readonly Omit<Offer, "is">[] = [
	{ path: "cite/article.bib", type: BIBTEX },
	{ path: "cite/article.ris", type: RIS },
	{ path: "cite/article.json", type: CSL },
	{ path: "cite/edition.bib", type: BIBTEX },
	{ path: "cite/edition.ris", type: RIS },
	{ path: "cite/edition.json", type: CSL },
	{ path: "cite/sources.bib", type: BIBTEX },
	{ path: "cite/sources.ris", type: RIS },
];

/** The last part of a path: `cite/article.bib` → `article.bib`. */
export const nameOf = ({ path }: Pick<Offer, "path">): string =>
	path.slice(path.lastIndexOf("/") + 1);
