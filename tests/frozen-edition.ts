import { judge } from "../src/checks/judge.ts";
import type { Edition } from "../src/edition/edition.ts";
import { readContent } from "../src/site/content-folder.ts";
import { EDITION } from "./edition.ts";

/** The frozen edition, from its files. @throws where it breaks a rule */
export function frozenEdition(): Edition {
	const { edition, problems } = judge(readContent(EDITION));
	if (!edition) throw new Error(JSON.stringify(problems, undefined, "\t"));
	return edition;
}
