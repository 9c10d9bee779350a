import { existsSync } from "node:fs";
import type { ContentFiles } from "../../src/reading/content-files.ts";
import { readContent } from "../../src/site/content-folder.ts";

const EXAMPLE = readContent("tests/fixtures/example");

/** A day after the last that the example has. */
const TODAY = "2022-08-01";

/**
 * The small content folder of tests/fixtures/example, which breaks no rule.
 * @param changes text of files to replace or add; `undefined` takes a file away
 */
export function exampleContent(
	changes: Record<string, string | undefined> = {},
): ContentFiles {
	const texts = new Map(EXAMPLE.texts);
	for (const [file, text] of Object.entries(changes)) {
		if (text === undefined) texts.delete(file);
		else texts.set(file, text);
	}
	return { folder: "content", texts };
}

/** The example with the files of a folder in the place of its own. */
export function exampleWith(folder: string): ContentFiles {
	// A fixture that only takes files away has no folder of its own.
	if (!existsSync(folder)) return exampleContent();
	const { texts, problems } = readContent(folder);
	return {
		folder: "content",
		today: TODAY,
		texts: new Map([...EXAMPLE.texts, ...texts]),
		...(problems && { problems }),
	};
}

/** A file of the example with one passage replaced; the passage must be there. */
export function changed(file: string, from: string, to: string): string {
	const text = EXAMPLE.texts.get(file) ?? "";
	if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
	return text.replace(from, to);
}
