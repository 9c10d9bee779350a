import type { Root } from "mdast";
import { type ArticleDraft, readArticle } from "./article.ts";
import type { ContentFiles } from "./content-files.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { type Problem, placeAt } from "./problem.ts";
import { parseNote } from "./prose.ts";
import {
	type ClaimData,
	claimSchema,
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
	/** The article as published: the yardstick. */
	yardstick: string | undefined;
	article: ArticleDraft | undefined;
	claims: ClaimDraft[];
	sources: Located<Record<string, SourceData>> | undefined;
	slips: Located<SlipData[]> | undefined;
	/** What was wrong with the files themselves. */
	problems: Problem[];
}

export const ARTICLE_FILE = "article.mdx";
export const YARDSTICK_FILE = "source-article.txt";
export const SOURCES_FILE = "sources.yaml";
export const SLIPS_FILE = "slips.yaml";

function readClaim(file: string, text: string): ClaimDraft | Problem {
	const id = file.replace(/^claims\/|\.md$/g, "");
	const parts = splitFrontmatter(file, text);
	if ("code" in parts) return parts;
	const fields = readYaml(parts.yaml, claimSchema);
	const note = parseNote(parts.body, { file, text, offset: 0 });
	const remarks = new Map<number, Root>();
	const problems = [...fields.problems, ...note.problems];
	for (const [index, { remark }] of (fields.data?.sources ?? []).entries()) {
		if (remark === undefined) continue;
		const parsed = parseNote(remark, {
			file,
			text,
			offset: text.indexOf(remark),
		});
		remarks.set(index, parsed.root);
		problems.push(...parsed.problems);
	}
	return { ...fields, id, file, text, note: note.root, remarks, problems };
}

/** Reads every file of a content folder; never throws for what an editor may have typed. */
export function readDraft({ folder, texts }: ContentFiles): Draft {
	const problems: Problem[] = [];
	const need = (file: string): string | undefined => {
		const text = texts.get(file);
		if (text === undefined) {
			problems.push({
				...placeAt(file, "", 0),
				code: "file-missing",
				message: `There is no ${file} in ${folder}.`,
				cure: "Add the file, or point CONTENT_DIR at a folder that has one.",
			});
		}
		return text;
	};
	const yaml = (file: string, text: string) => ({
		file,
		text,
		yaml: text,
		offset: 0,
	});

	const yardstick = need(YARDSTICK_FILE);
	const articleText = need(ARTICLE_FILE);
	const article =
		articleText === undefined
			? undefined
			: readArticle(ARTICLE_FILE, articleText);
	const sourcesText = need(SOURCES_FILE);
	const sources =
		sourcesText === undefined
			? undefined
			: readYaml(yaml(SOURCES_FILE, sourcesText), sourcesSchema);
	const slipsText = texts.get(SLIPS_FILE);
	const slips =
		slipsText === undefined
			? undefined
			: readYaml(yaml(SLIPS_FILE, slipsText), slipsSchema);

	const claims: ClaimDraft[] = [];
	for (const [file, text] of texts) {
		if (!/^claims\/[^/]+\.md$/.test(file)) continue;
		const claim = readClaim(file, text);
		if ("code" in claim) problems.push(claim);
		else claims.push(claim);
	}
	problems.push(
		...(article?.problems ?? []),
		...(sources?.problems ?? []),
		...(slips?.problems ?? []),
		...claims.flatMap((claim) => claim.problems),
	);
	return {
		yardstick,
		article: article?.article,
		claims,
		sources,
		slips,
		problems,
	};
}
