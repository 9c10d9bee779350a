import { type CollectionKey, getEntry, render } from "astro:content";

/**
 * The component that renders an entry of the content.
 * @throws Error for an entry that there is not, which is a mistake of the program: the checks have passed the content.
 */
export async function contentEntry(collection: CollectionKey, id: string) {
	const entry = await getEntry(collection, id);
	if (!entry) throw new Error(`There is no entry ${collection}/${id}.`);
	const { Content } = await render(entry);
	return Content;
}
