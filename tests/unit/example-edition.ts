import { composeEdition } from "../../src/edition/compose.ts";
import { readDraft } from "../../src/edition/draft.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { exampleContent } from "./example-content.ts";

/** What composing needs of the history; no rule judges it here. */
const HISTORY = {
	"editions.yaml": `- number: 1
  date: "2021-07-01"
  changes: First edition.
  fingerprint: sha256-${"0".repeat(64)}
`,
	"anchors.lock.json": '{ "anchors": {}, "retired": {} }',
};

/** The edition of the example content, with changes to its files. */
export const exampleEdition = (changes: Record<string, string> = {}): Edition =>
	composeEdition(readDraft(exampleContent({ ...HISTORY, ...changes })));
