import { createRequire } from "node:module";
import { resolve } from "node:path";
import { BriefError } from "./brief-error.ts";

export type Typst = typeof import("@myriaddreamin/typst-ts-node-compiler");
export type Compiler = InstanceType<Typst["NodeCompiler"]>;

const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";

/**
 * Loads the native compiler. No other file loads it, so that one message can explain its absence.
 * @param load finds a package, as `require` does
 * @throws BriefError where the package has no build for this system
 */
export function loadTypst(
	load: (name: string) => Typst = createRequire(resolve("package.json")),
): Typst {
	try {
		return load(PACKAGE);
	} catch {
		throw new BriefError(
			`The PDF brief is set by Typst, and ${PACKAGE} cannot be loaded on this system (${process.platform}, ${process.arch}).
Run npm ci again. If that does not help, the package has no build for this system: build the site on Linux (x64 or arm64), macOS or Windows.`,
		);
	}
}

interface Diagnostic {
	path?: string;
	message: string;
	range?: { start: { line: number; character: number } };
}

/** Typst’s errors or warnings, a line each, with places as in the project’s other reports. */
export function diagnosticsIn(
	compiler: Compiler,
	error: Parameters<Compiler["fetchDiagnostics"]>[0],
): string {
	const diagnostics: Diagnostic[] = compiler.fetchDiagnostics(error);
	return diagnostics
		.map(({ path, message, range }) =>
			range
				? `${path?.replace(`${resolve(".")}/`, "")}:${range.start.line + 1}:${range.start.character + 1}  ${message}`
				: message,
		)
		.join("\n");
}

/** The message of an error of export, without the Rust structure around it. */
export const exportMessage = (message: string): string =>
	message.match(/message: "((?:[^"\\]|\\.)*)"/)?.[1]?.replaceAll('\\"', '"') ??
	message;
