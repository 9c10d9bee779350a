import { type Document, isScalar, visit, type YAMLError } from "yaml";
import { error, problem } from "./fault.ts";
import type { Place, Problem } from "./problem.ts";

export const YAML_FAULTS = {
	"id-not-unique": error(
		"an id stands twice",
		"Give one of the two another name, or take it out.",
	),
	"yaml-malformed": error(
		"fields are not YAML",
		"Mend the line; text with “: ” or “ #” in it needs quotation marks.",
	),
};

/** A fault of the YAML itself, `at` an offset in it. */
interface Slip {
	at: number;
	code: keyof typeof YAML_FAULTS;
	message: string;
	cure?: string;
}

function syntaxSlip({ code, message, pos }: YAMLError, yaml: string): Slip {
	const [at] = pos;
	if (code === "DUPLICATE_KEY") {
		const [key] = yaml.slice(at).split(/[:\n]/, 1);
		return {
			at,
			code: "id-not-unique",
			message: `The key “${key}” stands here a second time.`,
		};
	}
	const sentence = message.split("\n", 1)[0]?.replace(/ at line .*$/, "");
	return {
		at,
		code: "yaml-malformed",
		message: `This is not YAML: ${sentence}.`,
	};
}

/** What follows a first fault of syntax is its consequence; keys that stand twice are not. */
function syntaxSlips({ errors }: Document, yaml: string): Slip[] {
	const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
	return errors
		.filter((error) => error === first || error.code === "DUPLICATE_KEY")
		.map((error) => syntaxSlip(error, yaml));
}

/**
 * What YAML takes for itself and an editor did not mean: an asterisk or ampersand before a word, an
 * exclamation mark, and ` #`, after which the rest of the line is dropped.
 */
function swallowedWords(document: Document, yaml: string): Slip[] {
	const slips: Slip[] = [];
	const swallowed = (at: number, sign: string) =>
		slips.push({
			at,
			code: "yaml-malformed",
			message: `YAML takes “${sign}” here for a sign of its own, and the words with it.`,
			cure: "Put quotation marks around the whole text.",
		});
	visit(document, {
		Pair: (_key, { key }) => {
			if (!isScalar(key) || key.value !== "__proto__") return;
			slips.push({
				at: key.range?.[0] ?? 0,
				code: "yaml-malformed",
				message:
					"“__proto__” is a name of the program’s own: what stands under it would vanish.",
				cure: "Give it another name.",
			});
		},
		Alias: (_key, { source, range }) => {
			swallowed(range?.[0] ?? 0, `*${source}`);
		},
		Node: (_key, node) => {
			const [start = 0, end = 0] = node.range ?? [];
			if ("anchor" in node && node.anchor) swallowed(start, `&${node.anchor}`);
			if (node.tag) swallowed(start, node.tag);
			if (!node.comment) return;
			const [dropped] = /^[ \t]+#.*/.exec(yaml.slice(end)) ?? [];
			if (dropped) swallowed(end, dropped.trim());
		},
	});
	return slips;
}

/**
 * What is wrong with YAML before anybody asks what its fields should be.
 * @param place of an offset in it
 */
export const yamlProblems = (
	document: Document,
	yaml: string,
	place: (offset: number) => Place,
): Problem[] =>
	[...syntaxSlips(document, yaml), ...swallowedWords(document, yaml)].map(
		({ at, ...slip }) => problem(YAML_FAULTS, { ...place(at), ...slip }),
	);
