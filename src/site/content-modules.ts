import { basename } from "node:path";
import { entryPath } from "./content-folder.ts";

const texts = import.meta.glob("@content/*.mdx");

/**
 * The texts that MDX renders, by the path of their entries; takes the place of a list that Astro keeps
 * in `.astro/`. There, builds of different content that run at once would find each other's texts.
 */
export default new Map(
	Object.entries(texts).map(([path, load]) => [
		entryPath(basename(path)),
		load,
	]),
);
