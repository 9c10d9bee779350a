import type { z } from "zod";
import { type AftermathDraft, readAftermath } from "./aftermath.ts";
import { type ArticleDraft, readArticle } from "./article.ts";
import { type ClaimDraft, isClaimFile, readClaim } from "./claim.ts";
import type { ContentFiles } from "./content-files.ts";
import { readEvents } from "./events.ts";
import { error, problem } from "./fault.ts";
import { type Problem, startOf } from "./problem.ts";
import {
	isPublishedFile,
	type PublishedDraft,
	readPublished,
} from "./published.ts";
import { Quotations } from "./quotations.ts";
import {
	type AnchorsData,
	anchorsSchema,
	type CapturesData,
	capturesSchema,
	type EditionData,
	editionsSchema,
} from "./record-schema.ts";
import { isReplyFile, type ReplyDraft, readReply } from "./reply.ts";
import {
	type AboutData,
	aboutSchema,
	type EventsData,
	type SlipData,
	type SoughtData,
	type SourceData,
	slipsSchema,
	soughtSchema,
	sourcesSchema,
} from "./schema.ts";
import { type Located, readYaml } from "./yaml.ts";

/** A content folder as read, before any rule has judged it. Parts that could not be read are missing. */
export interface Draft {
	/** The day of the reading, ISO 8601 in UTC, where it is known. */
	today?: string | undefined;
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
	sought: Located<SoughtData[]> | undefined;
	replies: ReplyDraft[];
	/** Notes as former editions had them. */
	published: PublishedDraft[];
	editions: Located<EditionData[]> | undefined;
	anchors: Located<AnchorsData> | undefined;
	captures: Located<CapturesData> | undefined;
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
export const SOUGHT_FILE = "sought.yaml";
export const EDITIONS_FILE = "editions.yaml";
export const CAPTURES_FILE = "captures.lock.json";
export const ANCHORS_FILE = "anchors.lock.json";

/** Where claims’ files stand. */
const CLAIMS_FOLDER = "claims";

/** Whether a folder in a content folder is read: those of claims, replies, and notes as editions had them. */
export const isContentFolder = (folder: string): boolean =>
	/^(claims|replies|published(\/[1-9]\d*)?)$/.test(folder);

export const DRAFT_FAULTS = {
	"file-missing": error(
		"a file is missing",
		"Bring the file back, or point CONTENT_DIR at a folder that has one.",
	),
};

/** Files without which there is no edition. */
const NEEDED: readonly string[] = [
	YARDSTICK_FILE,
	ARTICLE_FILE,
	SOURCES_FILE,
	EDITIONS_FILE,
	ANCHORS_FILE,
];

/** Whether a file that is needed was emptied, which is as bad as a file that is gone. */
const isEmptied = (file: string, text = ""): boolean =>
	NEEDED.includes(file) && text.trim() === "";

/** How those files come to be that record what was published. */
const BEGUN: Record<string, string> = {
	[EDITIONS_FILE]: 'npm run edition -- --first "First edition."',
	[ANCHORS_FILE]: "npm run anchors -- --first",
};

/** Where a file comes back from. A record that is begun anew would forget what readers link to. */
export function lost(folder: string, file: string): string {
	const back = `Bring it back: git checkout -- ${folder}/${file}, or copy it from where this content was last built.`;
	const begin = BEGUN[file];
	return begin
		? `${back} Only a new edition, of which nothing is published, begins one: ${begin}`
		: back;
}

/** Every file by its name; besides them there are the files of claims and of replies. */
export const CONTENT_FILES: readonly string[] = [
	...NEEDED,
	ABOUT_FILE,
	SLIPS_FILE,
	EVENTS_FILE,
	AFTERMATH_FILE,
	SOUGHT_FILE,
	CAPTURES_FILE,
];

/** Whether a file of this name is read. */
export const isContentFile = (file: string): boolean =>
	CONTENT_FILES.includes(file) ||
	isClaimFile(file) ||
	isReplyFile(file) ||
	isPublishedFile(file);

/** A file or folder that is not there. */
const missing = (file: string, message: string, cure?: string): Problem =>
	problem(DRAFT_FAULTS, {
		...startOf(file),
		code: "file-missing",
		message,
		...(cure !== undefined && { cure }),
	});

/** Problems of files as such: of those that are missing, and of those that are there as bytes. */
function fileProblems({
	folder,
	texts,
	problems = [],
}: ContentFiles): Problem[] {
	const broken = new Set(problems.map(({ file }) => file));
	const absent = NEEDED.filter(
		(file) =>
			!broken.has(file) &&
			(!texts.has(file) || isEmptied(file, texts.get(file))),
	);
	// Another folder was meant, whatever else is in this one.
	if (NEEDED.every((file) => !texts.has(file))) {
		const known = problems.filter(({ file }) => isContentFile(file));
		if (known.length > 0) return known;
		return [
			missing(
				ARTICLE_FILE,
				`There is no content in ${folder}.`,
				"Begin it with npm run new:edition, or point CONTENT_DIR at a folder that has some.",
			),
		];
	}
	// How a file is encoded that nothing reads does not matter.
	const read = problems.filter(
		({ file }) => isContentFile(file) || !texts.has(file),
	);
	return [
		...read,
		...absent.map((file) =>
			missing(
				file,
				texts.has(file)
					? `There is nothing in ${folder}/${file}.`
					: `There is no ${file} in ${folder}.`,
				lost(folder, file),
			),
		),
	];
}

/** Claims that are marked while not one of them has a file: the folder was lost, and not every file in it. */
function missingClaims(
	{ folder, texts, problems = [] }: ContentFiles,
	article: ArticleDraft | undefined,
): Problem[] {
	const files = [...texts.keys(), ...problems.map(({ file }) => file)];
	const inFolder = `${CLAIMS_FOLDER}/`;
	if (files.some((file) => `${file}/`.startsWith(inFolder))) return [];
	const marked = article?.blocks
		.flatMap(({ runs }) => runs)
		.filter(({ claim }) => claim !== undefined).length;
	// Of the first claim of an edition its own rule says what to do.
	if (!marked || marked === 1) return [];
	return [
		missing(
			CLAIMS_FOLDER,
			`There is no claim’s file in ${folder}/${CLAIMS_FOLDER}, and the article has ${marked} claims.`,
			lost(folder, CLAIMS_FOLDER),
		),
	];
}

/** A reader of a file that is YAML from end to end. JSON is YAML, and read as such it has places. */
const yamlOf =
	<Schema extends z.ZodType>(schema: Schema) =>
	(file: string, text: string): Located<z.infer<Schema>> =>
		readYaml({ file, text, yaml: text, offset: 0 }, schema);

/** Reads the record of ids: a command writes it, so that nobody is told to mend it by hand. */
const readAnchors =
	(folder: string) =>
	(file: string, text: string): Located<AnchorsData> => {
		const read = yamlOf(anchorsSchema)(file, text);
		const cure = lost(folder, file);
		return {
			...read,
			problems: read.problems.map((problem) => ({ ...problem, cure })),
		};
	};

/** Reads every file of a content folder; never throws for what an editor may have typed. */
export function readDraft(files: ContentFiles): Draft {
	const { texts } = files;
	const read = <Part>(
		file: string,
		reader: (file: string, text: string) => Part,
	): Part | undefined => {
		const text = texts.get(file);
		return text === undefined || isEmptied(file, text)
			? undefined
			: reader(file, text);
	};
	const article = read(ARTICLE_FILE, readArticle);
	const sources = read(SOURCES_FILE, yamlOf(sourcesSchema));
	const quotations = new Quotations(sources?.data);
	const aftermath = read(AFTERMATH_FILE, (file, text) =>
		readAftermath(file, text, quotations),
	);
	const claims = [...texts]
		.filter(([file]) => isClaimFile(file))
		.map(([file, text]) => readClaim(file, text, quotations));
	const replies = [...texts]
		.filter(([file]) => isReplyFile(file))
		.map(([file, text]) => readReply(file, text));
	const published = [...texts]
		.filter(([file]) => isPublishedFile(file))
		.map(([file, text]) => readPublished(file, text));
	const data = {
		about: read(ABOUT_FILE, yamlOf(aboutSchema)),
		sources,
		slips: read(SLIPS_FILE, yamlOf(slipsSchema)),
		events: read(EVENTS_FILE, (file, text) =>
			readEvents(file, text, quotations),
		),
		sought: read(SOUGHT_FILE, yamlOf(soughtSchema)),
		editions: read(EDITIONS_FILE, yamlOf(editionsSchema)),
		anchors: read(ANCHORS_FILE, readAnchors(files.folder)),
		captures: read(CAPTURES_FILE, yamlOf(capturesSchema)),
	};
	return {
		today: files.today,
		texts,
		yardstick: texts.get(YARDSTICK_FILE),
		article: article?.article,
		aftermath: aftermath?.aftermath,
		claims: claims.flatMap(({ claim }) => claim ?? []),
		replies: replies.flatMap(({ reply }) => reply ?? []),
		published: published.map(({ published }) => published),
		...data,
		problems: [
			...fileProblems(files),
			...quotations.problems,
			...missingClaims(files, article?.article),
			...[
				...[article, aftermath, ...claims, ...replies, ...published],
				...Object.values(data),
			].flatMap((part) => part?.problems ?? []),
		],
	};
}
