/** Sets both briefs of CONTENT_DIR and says how many milliseconds that took: see briefs-time.ts. */
import { setBrief } from "../../src/brief/set-brief.ts";
import { loadEdition } from "../../src/site/load.ts";

const edition = loadEdition();
const start = performance.now();
for (const paper of ["a4", "letter"] as const)
	await setBrief(edition, paper, (part) => `https://example.org/${part}`);
console.log(performance.now() - start);
