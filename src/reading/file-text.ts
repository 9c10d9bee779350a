import { type Problem, placeAt } from "./problem.ts";

/** No file of an article comes near this; a larger one is something else that strayed in. In bytes. */
const LARGEST = 1_000_000;

/**
 * The text of a file as bytes. Faults of encoding are reported and put right, so that what follows
 * can be read and judged as well; only what is too large is not looked into.
 */
export function fileText(
	file: string,
	bytes: Uint8Array,
): { text: string | undefined; problems: Problem[] } {
	if (bytes.length > LARGEST) {
		const problem: Problem = {
			...placeAt(file, "", 0),
			code: "file-too-large",
			message: `The file has ${bytes.length} bytes; ${LARGEST} is the most.`,
			cure: "Look whether it belongs into this folder.",
		};
		return { text: undefined, problems: [problem] };
	}
	const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const text = raw.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
	return { text, problems: [...encodingFaults(file, raw, bytes)] };
}

function* encodingFaults(
	file: string,
	raw: string,
	bytes: Uint8Array,
): Generator<Problem> {
	if (raw.startsWith("\ufeff")) {
		yield {
			...placeAt(file, raw, 0),
			code: "file-with-bom",
			message: "The file begins with a byte order mark, which nobody sees.",
			cure: "Save it as “UTF-8”, not as “UTF-8 with BOM”.",
		};
	}
	const crlf = raw.indexOf("\r\n");
	if (crlf >= 0) {
		yield {
			...placeAt(file, raw, crlf),
			code: "file-with-crlf",
			message: "The lines end in CR LF.",
			cure: "Set the file’s line ends to LF, and save it.",
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
			cure: "Open it with the encoding it was written in, and save it as UTF-8.",
		};
	}
}
