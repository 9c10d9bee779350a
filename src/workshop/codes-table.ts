/** `npm run codes`: writes the table of the checks’ codes into the README. */
import { readFileSync, writeFileSync } from "node:fs";
import { catalogueTable } from "../reading/codes.ts";

const readme = readFileSync("README.md", "utf8");
writeFileSync(
	"README.md",
	readme.replace(
		/(<!-- codes -->\n)[\s\S]*?(\n<!-- \/codes -->)/,
		(_all, open: string, close: string) => open + catalogueTable() + close,
	),
);
