import { composeEdition } from "../../src/edition/compose.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { readDraft } from "../../src/reading/draft.ts";
import { exampleContent } from "./example-content.ts";

/** The edition of the example content, with changes to its files. */
export const exampleEdition = (changes: Record<string, string> = {}): Edition =>
	composeEdition(readDraft(exampleContent(changes)));
