import { defineCollection } from "astro:content";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { file, glob, type Loader } from "astro/loaders";
import { parse } from "yaml";
import {
	ABOUT_FILE,
	AFTERMATH_FILE,
	ANCHORS_FILE,
	ARTICLE_FILE,
	EDITIONS_FILE,
	EVENTS_FILE,
	SLIPS_FILE,
	SOUGHT_FILE,
	SOURCES_FILE,
} from "./reading/draft.ts";
import { anchorsSchema, editionsSchema } from "./reading/record-schema.ts";
import {
	aboutSchema,
	aftermathSchema,
	articleSchema,
	claimSchema,
	eventsSchema,
	replySchema,
	slipsSchema,
	soughtSchema,
	sourceSchema,
} from "./reading/schema.ts";
import { contentFolder, entryPath } from "./site/content-folder.ts";
import { judgedContent } from "./site/load.ts";

/** The address of a file or folder of the content. */
const contentUrl = (path: string): URL =>
	pathToFileURL(`${contentFolder()}/${path}`);

/** Astro reads YAML 1.1, in which a day without quotation marks is a date; to the checks it is text. */
const daysAsText = <Data>(data: Data): Data =>
	JSON.parse(JSON.stringify(data).replaceAll('T00:00:00.000Z"', '"'));

/**
 * Loads what the checks have passed, and all of it anew: entries that Astro kept may be another
 * folder's. It watches nothing: while an editor writes, the integration judges first and then loads.
 * @param path what there is to load; a file that may be left out has no entries
 */
function checked(path: string, loader: Loader): Loader {
	return {
		name: `checked-${loader.name}`,
		load: async ({ watcher, ...context }) => {
			const judged = judgedContent();
			judged.loaded = true;
			if (!judged.edition) return;
			context.store.clear();
			if (!existsSync(contentUrl(path))) return;
			await loader.load({
				...context,
				store: {
					...context.store,
					set: ({ filePath = "", ...entry }) =>
						context.store.set({
							...entry,
							filePath: entryPath(relative(contentFolder(), filePath)),
						}),
				},
				parseData: ({ data, ...entry }) =>
					context.parseData({ ...entry, data: daysAsText(data) }),
			});
		},
	};
}

/** Texts with fields on top: one file, or all of a folder that match a pattern. */
const texts = (path: string, pattern?: string) =>
	checked(
		path,
		pattern === undefined
			? glob({ base: contentUrl(""), pattern: path })
			: glob({ base: contentUrl(path), pattern }),
	);

/** A data file that is a map, with an entry for each key, or a list, with an entry for each place in it. */
const entriesOf = (name: string) =>
	checked(
		name,
		file(contentUrl(name).href, {
			parser: (text) => ({ ...parse(text) }),
		}),
	);

/** A data file that is one entry, under the name of its collection. */
const whole = (name: string, id: string) =>
	checked(
		name,
		file(contentUrl(name).href, { parser: (text) => ({ [id]: parse(text) }) }),
	);

/** The content as Astro and its language tools know it, by the schemas that the checks use. */
export const collections = {
	article: defineCollection({
		loader: texts(ARTICLE_FILE),
		schema: articleSchema,
	}),
	aftermath: defineCollection({
		loader: texts(AFTERMATH_FILE),
		schema: aftermathSchema,
	}),
	about: defineCollection({
		loader: whole(ABOUT_FILE, "about"),
		schema: aboutSchema,
	}),
	claims: defineCollection({
		loader: texts("claims", "*.md"),
		schema: claimSchema,
	}),
	sources: defineCollection({
		loader: entriesOf(SOURCES_FILE),
		schema: sourceSchema,
	}),
	slips: defineCollection({
		loader: entriesOf(SLIPS_FILE),
		schema: slipsSchema.element,
	}),
	sought: defineCollection({
		loader: entriesOf(SOUGHT_FILE),
		schema: soughtSchema.element,
	}),
	replies: defineCollection({
		loader: texts("replies", "*.md"),
		schema: replySchema,
	}),
	editions: defineCollection({
		loader: entriesOf(EDITIONS_FILE),
		schema: editionsSchema.element,
	}),
	events: defineCollection({
		loader: whole(EVENTS_FILE, "events"),
		schema: eventsSchema,
	}),
	anchors: defineCollection({
		loader: whole(ANCHORS_FILE, "anchors"),
		schema: anchorsSchema,
	}),
};
