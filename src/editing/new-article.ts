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
import {
	ANCHORS_FILE,
	EDITIONS_FILE,
	readDraft,
	YARDSTICK_FILE,
} from "../reading/draft.ts";
import { fileText } from "../reading/file-text.ts";
import { HEAD_FIELDS, newEdition } from "./article-folder.ts";
import { recordAnchors } from "./record-anchors.ts";
import { firstEdition } from "./record-edition.ts";
import { stop, today } from "./terminal.ts";
import "./told-faults.ts";

const USAGE =
	'Write: npm run new:edition -- article.txt folder --author "Brown, Ada" --publisher "…" --date 2021-06-04 --language en --url https://…\nFor what stands above the paragraphs: --series, --title, --dateline, --standfirst; what is not given is taken from the text, in this order. Besides: --number, and --author-line if the last paragraph is one on the author.';

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
				author: value,
				publisher: value,
				date: value,
				number: value,
				language: value,
				url: value,
				"author-line": { type: "boolean", default: false },
			},
		});
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
	}
}

const { values, positionals } = argumentsGiven();
const { "author-line": authorLine, ...known } = values;
const [source, folder] = positionals;
if (!source || !folder || positionals.length > 2) stop(USAGE);
if (!existsSync(source)) stop(`There is no file ${source}.`);
if (existsSync(folder) && readdirSync(folder).length > 0)
	stop(`${folder} is not empty. Name a folder that is not there yet.`);
if (known.author !== undefined && !/^[^,]+, *[^,]+$/.test(known.author))
	stop(
		`“${known.author}” is not a family name, a comma and a given name: --author "Brown, Ada"`,
	);

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

const head = texts.get(YARDSTICK_FILE)?.split("\n\n") ?? [];
console.log(`${folder} holds ${[...texts.keys()].join(", ")} and claims/.`);
for (const [index, name] of HEAD_FIELDS.entries())
	console.log(`  ${name}: ${head[index]}`);
const use = `CONTENT_DIR=${folder}`;
console.log(
	blanks.length === 0
		? `It builds: ${use} npm start. Mark the first claim in ${folder}/article.mdx.`
		: `\n${report(folder, blanks)}\nFill these in; then ${use} npm run check.`,
);
