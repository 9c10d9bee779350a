import type { Root } from "mdast";
import type { z } from "zod";
import { type AftermathDraft, readAftermath } from "./aftermath.ts";
import { type ArticleDraft, readArticle } from "./article.ts";
import type { ContentFiles } from "./content-files.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { type Problem, placeAt } from "./problem.ts";
import { parseNote, parseRemarks } from "./prose.ts";
import {
	type AboutData,
	type AnchorsData,
	aboutSchema,
	anchorsSchema,
	type ClaimData,
	claimSchema,
	type EditionData,
	type EventsData,
	editionsSchema,
	eventsSchema,
	type NotFoundData,
	notFoundSchema,
	type SlipData,
	type SourceData,
	slipsSchema,
	sourcesSchema,
} from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

/** `claims/<claim>.md` as read. */
export interface ClaimDraft extends Located<ClaimData> {
	id: string;
	file: string;
	/** The file's text, for the place of things in the note. */
	text: string;
	note: Root;
	/** Remarks on its sources, parsed; one for each source that has one, by index. */
	remarks: Map<number, Root>;
}

/** A content folder as read, before any rule has judged it. Parts that could not be read are missing. */
export interface Draft {
	/** Every file's text, as it was read. */
	texts: ReadonlyMap<string, string>;
	/** The article as published: the yardstick. */
	yardstick: string | undefined;
	article: ArticleDraft | undefined;
	about: Located<AboutData> | undefined;
	claims: ClaimDraft[];
	sources: Located<Record<string, SourceData>> | undefined;
	slips: Located<SlipData[]> | undefined;
	events: Located<EventsData> | undefined;
	aftermath: AftermathDraft | undefined;
	notFound: Located<NotFoundData[]> | undefined;
	editions: Located<EditionData[]> | undefined;
	anchors: Located<AnchorsData> | undefined;
	/** What was wrong with the files themselves. */
	problems: Problem[];
}

export const ARTICLE_FILE = "article.mdx";
export const YARDSTICK_FILE = "source-article.txt";
export const ABOUT_FILE = "about.yaml";
export const SOURCES_FILE = "sources.yaml";
export const SLIPS_FILE = "slips.yaml";
export const EVENTS_FILE = "events.yaml";
export const AFTERMATH_FILE = "aftermath.mdx";
export const NOT_FOUND_FILE = "not-found.yaml";
export const EDITIONS_FILE = "editions.yaml";
export const ANCHORS_FILE = "anchors.lock.json";

/** Files without which there is no edition, and how each comes to be. */
const NEEDED: Record<string, string> = {
	[YARDSTICK_FILE]:
		"Add the file, or point CONTENT_DIR at a folder that has one.",
	[ARTICLE_FILE]:
		"Add the file, or point CONTENT_DIR at a folder that has one.",
	[SOURCES_FILE]:
		"Add the file, or point CONTENT_DIR at a folder that has one.",
	[EDITIONS_FILE]: 'Run npm run edition -- "First edition".',
	[ANCHORS_FILE]: "Run npm run anchors.",
};

/** Every file by its name; besides them there are claims’ files. */
export const CONTENT_FILES: readonly string[] = [
	...Object.keys(NEEDED),
	ABOUT_FILE,
	SLIPS_FILE,
	EVENTS_FILE,
	AFTERMATH_FILE,
	NOT_FOUND_FILE,
];

export const isClaimFile = (file: string): boolean =>
	/^claims\/[^/]+\.md$/.test(file);

function readClaim(file: string, text: string): ClaimDraft | Problem {
	const id = file.replace(/^claims\/|\.md$/g, "");
	const parts = splitFrontmatter(file, text);
	if ("code" in parts) return parts;
	const fields = readYaml(parts.yaml, claimSchema);
	const note = parseNote(parts.body, { file, text, offset: 0 });
	const { remarks, problems: inRemarks } = parseRemarks(
		fields.data?.sources ?? [],
		{ file, text },
	);
	const problems = [...fields.problems, ...note.problems, ...inRemarks];
	return { ...fields, id, file, text, note: note.root, remarks, problems };
}

/** Problems of files that are not there; those that are there and unreadable have theirs already. */
function missingFiles({
	folder,
	texts,
	problems = [],
}: ContentFiles): Problem[] {
	const unreadable = new Set(problems.map(({ file }) => file));
	return Object.entries(NEEDED)
		.filter(([file]) => !texts.has(file) && !unreadable.has(file))
		.map(([file, cure]) => ({
			...placeAt(file, "", 0),
			code: "file-missing",
			message: `There is no ${file} in ${folder}.`,
			cure,
		}));
}

/** Reads every file of a content folder; never throws for what an editor may have typed. */
export function readDraft(files: ContentFiles): Draft {
	const { texts } = files;
	const data = <Schema extends z.ZodType>(
		file: string,
		schema: Schema,
	): Located<z.infer<Schema>> | undefined => {
		const text = texts.get(file);
		return text === undefined
			? undefined
			: readYaml({ file, text, yaml: text, offset: 0 }, schema);
	};
	const articleText = texts.get(ARTICLE_FILE);
	const article =
		articleText === undefined
			? undefined
			: readArticle(ARTICLE_FILE, articleText);
	const about = data(ABOUT_FILE, aboutSchema);
	const sources = data(SOURCES_FILE, sourcesSchema);
	const slips = data(SLIPS_FILE, slipsSchema);
	const events = data(EVENTS_FILE, eventsSchema);
	const aftermathText = texts.get(AFTERMATH_FILE);
	const aftermath =
		aftermathText === undefined
			? undefined
			: readAftermath(AFTERMATH_FILE, aftermathText);
	const notFound = data(NOT_FOUND_FILE, notFoundSchema);
	const editions = data(EDITIONS_FILE, editionsSchema);
	// JSON is YAML, and read as such it has places.
	const anchors = data(ANCHORS_FILE, anchorsSchema);
	const claimFiles = [...texts]
		.filter(([file]) => isClaimFile(file))
		.map(([file, text]) => readClaim(file, text));
	const claims = claimFiles.filter((claim) => "note" in claim);
	const problems = [
		...(files.problems ?? []),
		...missingFiles(files),
		...claimFiles.filter((claim) => "code" in claim),
		...[
			article,
			about,
			sources,
			slips,
			events,
			aftermath,
			notFound,
			editions,
			anchors,
			...claims,
		].flatMap((part) => part?.problems ?? []),
	];
	return {
		texts,
		yardstick: texts.get(YARDSTICK_FILE),
		article: article?.article,
		about,
		claims,
		sources,
		slips,
		events,
		aftermath: aftermath?.aftermath,
		notFound,
		editions,
		anchors,
		problems,
	};
}
