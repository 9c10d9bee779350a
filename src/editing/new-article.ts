/**
 * `npm run new:edition -- article.txt folder [--title "…" …]`: makes a content folder from a plain text.
 * Exit status 1, and nothing written, when that cannot be done.
 */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judge } from "../checks/judge.ts";
import { text as report } from "../checks/report.ts";
import { anchorsOf } from "../edition/article-anchors.ts";
import { authorsInWords } from "../edition/words.ts";
import { ANCHORS_FILE, EDITIONS_FILE, readDraft } from "../reading/draft.ts";
import { fileText } from "../reading/file-text.ts";
import {
	blocksOf,
	HEAD_FIELDS,
	newEdition,
	takeHead,
} from "./article-folder.ts";
import { authorsFrom } from "./author-names.ts";
import { notCarried } from "./not-carried.ts";
import { recordAnchors } from "./record-anchors.ts";
import { firstEdition } from "./record-edition.ts";
import { stop, today } from "./terminal.ts";
import "./told-faults.ts";

const USAGE =
	'Write: npm run new:edition -- article.txt folder --author "Brown, Ada" --publisher "…" --date 2021-06-04 --language en --url https://…\nFor what stands above the paragraphs: --series, --title, --dateline, --standfirst; what is not given is taken from the text, in this order; what the article does not have is given empty: --series "". Besides: --number, and --author-line if the last paragraph is one on the author.';

const value = { type: "string" } as const;

function argumentsGiven() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				series: value,
				title: value,
				dateline: value,
				standfirst: value,
				author: { ...value, multiple: true },
				publisher: value,
				date: value,
				number: value,
				language: value,
				url: value,
				"author-line": { type: "boolean", default: false },
				"no-headings": { type: "boolean", default: false },
			},
		});
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
	}
}

const { values, positionals } = argumentsGiven();
const {
	"author-line": authorLine,
	"no-headings": noHeadings,
	author,
	...fields
} = values;
const authors = author && authorsFrom(author);
if (typeof authors === "string")
	stop(
		`“${authors}” cannot be read as an author. Write --author "Brown, Ada", "King, Martin Luther, Jr.", "Plato" or "The Editorial Board"; for several, --author again.`,
	);
const known = { ...fields, ...(authors && { author: authors }) };
if (known.title?.trim() === "")
	stop("An article has a title: give it as --title, or leave --title out.");
const [source, folder] = positionals;
if (!source || !folder || positionals.length > 2) stop(USAGE);
if (!existsSync(source)) stop(`There is no file ${source}.`);
if (existsSync(folder) && readdirSync(folder).length > 0)
	stop(`${folder} is not empty. Name a folder that is not there yet.`);

const { text, problems } = fileText(source, readFileSync(source));
const unreadable = problems.find(
	({ code }) => code === "text-not-utf-8" || code === "file-too-large",
);
if (text === undefined || unreadable)
	stop(`${source} cannot be read: ${unreadable?.message}`);
const control = /[^\P{Cc}\t\n\r]/u.exec(text);
if (control)
	stop(
		`${source} has a control character after “${text.slice(0, control.index).slice(-30)}”. Take it out first.`,
	);

const above = takeHead(blocksOf(text), known).map(([, words]) => words);
const strange = notCarried(text, above, !noHeadings);
if (strange)
	stop(
		`${source}:${strange.line} has ${strange.what}, at “${strange.words}”, which this edition does not carry: it has paragraphs of plain words alone.${strange.what === "a heading" ? " If it is a paragraph, say so: --no-headings" : ""}`,
	);

const texts = newEdition(text, known, { authorLine }, today());
if (!texts)
	stop(
		`${source} has no paragraph after what stands above them: ${HEAD_FIELDS.join(", ")}. Give those that the text does not begin with as options.`,
	);

/** The folder as it would be judged. */
const judged = () => judge({ folder, texts });
const { article } = readDraft({ folder, texts });
if (article) {
	const anchors = recordAnchors(
		{ anchors: {}, retired: {} },
		anchorsOf(article),
		today(),
	);
	texts.set(ANCHORS_FILE, `${JSON.stringify(anchors, null, 2)}\n`);
}
texts.set(EDITIONS_FILE, firstEdition(texts, today()));
const blanks = judged().problems;
mkdirSync(join(folder, "claims"), { recursive: true });
for (const [file, content] of texts) writeFileSync(join(folder, file), content);

console.log(`${folder} holds ${[...texts.keys()].join(", ")} and claims/.`);
for (const [name, words] of takeHead(blocksOf(text), known))
	console.log(`  ${name}: ${words}`);
for (const name of authors ?? [])
	console.log(
		"literal" in name
			? `  author, an institution: ${name.literal}`
			: `  author: ${authorsInWords([name])}`,
	);
const use = `CONTENT_DIR=${folder}`;
console.log(
	blanks.length === 0
		? `It builds: ${use} npm start. Mark the first claim in ${folder}/article.mdx.`
		: `\n${report(folder, blanks)}\nFill these in; then ${use} npm run check.`,
);
