/** `npm run codes`: writes the page of the checks’ codes. */
import { writeFileSync } from "node:fs";
import { cataloguePage } from "../checks/catalogue.ts";

writeFileSync(".github/checks.md", cataloguePage());
