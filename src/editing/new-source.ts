/** `npm run new:source -- https://… "Title" 2019-05-02 [id]`: begins an entry of sources.yaml. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDraft, SOURCES_FILE } from "../reading/draft.ts";
import { DATE_FORM, idFault } from "../reading/fields.ts";
import { contentFolder } from "../site/content-folder.ts";
import { sourceEntry, sourceId } from "./source-entry.ts";
import { stop } from "./terminal.ts";
import "./told-faults.ts";

const [address = "", title, issued = "", given, ...more] =
	process.argv.slice(2);
if (!title || more.length > 0)
	stop('Write: npm run new:source -- https://… "Title" 2019-05-02 [id]');
if (!/^https?:$/.test(URL.parse(address)?.protocol ?? ""))
	stop(`“${address}” is not an http or https address.`);
if (!DATE_FORM.test(issued))
	stop(`“${issued}” is not a date such as 2019-05-02, 2019-05 or 2019.`);
const source = { URL: address, title, issued };
const id = given ?? sourceId(source);
const fault = idFault(id);
if (fault !== undefined) stop(`The id “${id}” ${fault}.`);

if (!existsSync(contentFolder()))
	stop(`There is no folder ${contentFolder()}.`);
const file = join(contentFolder(), SOURCES_FILE);
const text = existsSync(file) ? readFileSync(file, "utf8") : "";
const { sources } = readDraft({
	folder: contentFolder(),
	texts: new Map([[SOURCES_FILE, text]]),
});
if (text !== "" && !sources?.data)
	stop(`${file} has problems; npm run check names them.`);
const known = Object.entries(sources?.data ?? {});
const same = known.find(([, { URL }]) => URL === address);
if (same) stop(`“${same[0]}” has this address already. Nothing was changed.`);
if (known.some(([other]) => other === id))
	stop(
		`There is a source “${id}” already; give another id at the end. Nothing was changed.`,
	);
writeFileSync(file, `${text}${sourceEntry(id, source)}`.trimStart());
console.log(
	`Began “${id}” at the end of ${file}; npm run check says what is left.`,
);
