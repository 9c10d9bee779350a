import { YARDSTICK_FILE } from "./draft.ts";
import { error, type Finding, problem } from "./fault.ts";
import { type Problem, placeAt, startOf } from "./problem.ts";

/**
 * The most bytes of a file: several times what `npm run anchors` writes for an article of a thousand
 * paragraphs and two thousand claims, and less than most things that stray into a folder by mistake.
 */
export const LARGEST = 10_000_000;

export const FILE_FAULTS = {
	"file-too-large": error(
		`a file is larger than ${LARGEST / 1_000_000} MB`,
		"Look whether it belongs in this folder.",
	),
	"file-unreadable": error(
		"a file or folder cannot be read",
		"Mend its link or its rights, or take it out.",
	),
	"file-with-bom": error(
		"a file begins with a byte order mark",
		"Save it as “UTF-8”, not as “UTF-8 with BOM”.",
	),
	"file-with-crlf": error(
		"a file has line ends of another system",
		"Set the file’s line ends to LF, and save it.",
	),
	"folder-unknown": error(
		"a folder in the content folder is read by nothing",
		"Claims’ files stand in claims/ itself, replies in replies/; take out what is not content.",
	),
	"text-not-utf-8": error(
		"a file is not UTF-8",
		"Open it with the encoding it was written in, and save it as UTF-8.",
	),
};

/** A file that is too large to be content, however it was measured. */
export const tooLarge = (file: string, bytes: number): Problem =>
	problem(FILE_FAULTS, {
		...startOf(file),
		code: "file-too-large",
		message: `The file has ${bytes} bytes; ${LARGEST} is the most.`,
	});

/**
 * What the system does not let us read.
 * @param reason in words that follow the name
 */
export const unreadable = (
	file: string,
	reason: string,
	name = `“${file}”`,
	cure?: string,
): Problem =>
	problem(FILE_FAULTS, {
		...startOf(file),
		code: "file-unreadable",
		message: `${name} ${reason}.`,
		...(cure !== undefined && { cure }),
	});

/** A folder that holds no content. */
export const unknownFolder = (file: string): Problem =>
	problem(FILE_FAULTS, {
		...startOf(file),
		code: "folder-unknown",
		message: `Nothing reads the folder “${file}”.`,
	});

/**
 * The text of a file as bytes. Faults of encoding are reported and put right, so that what follows
 * can be read and judged as well; only what is too large is not looked into. The source text is its
 * words: line ends after the last of them, which every editor of texts adds, are dropped.
 */
export function fileText(
	file: string,
	bytes: Uint8Array,
): { text: string | undefined; problems: Problem[] } {
	if (bytes.length > LARGEST)
		return { text: undefined, problems: [tooLarge(file, bytes.length)] };
	const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const text = raw.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
	return {
		text: file === YARDSTICK_FILE ? text.replace(/\n+$/, "") : text,
		problems: [...encodingFaults(file, raw, bytes)].map((finding) =>
			problem(FILE_FAULTS, finding),
		),
	};
}

function* encodingFaults(
	file: string,
	raw: string,
	bytes: Uint8Array,
): Iterable<Finding<keyof typeof FILE_FAULTS>> {
	if (raw.startsWith("\ufeff")) {
		yield {
			...startOf(file),
			code: "file-with-bom",
			message: "The file begins with a byte order mark, which nobody sees.",
		};
	}
	const crlf = raw.indexOf("\r\n");
	if (crlf >= 0) {
		yield {
			...placeAt(file, raw, crlf),
			code: "file-with-crlf",
			message: "The lines end in CR LF.",
		};
	}
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		yield {
			// Where decoding put the replacement character; the file may hold others that are meant.
			...placeAt(file, raw, raw.indexOf("\ufffd")),
			code: "text-not-utf-8",
			message: "From here on the file is not UTF-8.",
		};
	}
}
