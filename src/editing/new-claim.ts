/** `npm run new:claim -- blue-book "the author’s words"`: marks a claim and begins its file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARTICLE_FILE } from "../reading/draft.ts";
import { idFault } from "../reading/fields.ts";
import { contentFolder } from "../site/content-folder.ts";
import { claimTemplate, markClaim } from "./mark-claim.ts";
import { stop } from "./terminal.ts";
import "./told-faults.ts";

const [id, words, ...more] = process.argv.slice(2);
if (!id || !words || more.length > 0)
	stop(
		'Write, with quotation marks around the words: npm run new:claim -- blue-book "the author’s words"',
	);
const fault = idFault(id);
if (fault !== undefined) stop(`The id “${id}” ${fault}.`);
const article = join(contentFolder(), ARTICLE_FILE);
const file = join(contentFolder(), "claims", `${id}.md`);
if (!existsSync(article)) stop(`There is no ${article}.`);
if (existsSync(file)) stop(`There is a file for “${id}” already: ${file}`);

const marking = markClaim(readFileSync(article, "utf8"), id, words);
if ("refusal" in marking) stop(`${marking.refusal} Nothing was changed.`);
mkdirSync(join(contentFolder(), "claims"), { recursive: true });
writeFileSync(file, claimTemplate);
writeFileSync(article, marking.text);
console.log(
	`Marked “${words}”.\nNow fill in ${file}; npm run check says what is left.`,
);
