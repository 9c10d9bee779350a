import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import jsonld from "jsonld";
import ts from "typescript";

const schemaTypes = readFileSync(
	createRequire(import.meta.url)
		.resolve("schema-dts")
		.replace(/schema\.js$/, "schema.d.ts"),
	"utf8",
);

/** schema.org's names as a context, taken from the pinned schema-dts; without `@vocab`, so that others are unknown. */
function schemaContext() {
	const names = [
		...schemaTypes.matchAll(/^ {4}"(\w+)"\?:/gm),
		...schemaTypes.matchAll(/"@type": "(\w+)"/g),
	].map(([, name]) => [name, `http://schema.org/${name}`]);
	return { "@context": Object.fromEntries(names) };
}

/** The contexts that documents of the site name; no other is known, and none is fetched. */
const CONTEXTS: Record<string, () => jsonld.NodeObject> = {
	"https://schema.org": schemaContext,
	"http://www.w3.org/ns/anno.jsonld": () =>
		JSON.parse(readFileSync("tests/fixtures/vocabularies/anno.jsonld", "utf8")),
};

/** Expands a JSON-LD document. @throws where a term or type is unknown and would be dropped. */
export async function expandSafely(
	document: jsonld.JsonLdDocument,
): Promise<unknown[]> {
	const options = {
		base: "https://example.org/",
		safe: true,
		documentLoader: async (url: string) => {
			const context = CONTEXTS[url];
			if (!context) throw new Error(`${url} is not known here.`);
			return { contextUrl: undefined, documentUrl: url, document: context() };
		},
	};
	return jsonld.expand(document, options);
}

/**
 * What the type checker says of JSON-LD documents as graphs of schema.org: every type, every property where
 * it belongs, every kind of value. It is asked once for all, because reading schema.org takes it seconds.
 * @returns the faults of each graph
 */
export function schemaFaults(...graphs: unknown[]): string[][] {
	const files = new Map(
		graphs.map((graph, index) => [
			resolve(`tests/graph-${index}.ts`),
			`import type { Graph } from "schema-dts";\nexport const graph: Graph = ${JSON.stringify(graph)};\n`,
		]),
	);
	const options: ts.CompilerOptions = {
		module: ts.ModuleKind.NodeNext,
		noEmit: true,
		skipLibCheck: true,
		strict: true,
		target: ts.ScriptTarget.ESNext,
		types: [],
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists } = host;
	host.fileExists = (name) => files.has(name) || fileExists(name);
	host.getSourceFile = (name, ...rest) => {
		const text = files.get(name);
		return text === undefined
			? getSourceFile(name, ...rest)
			: ts.createSourceFile(name, text, ts.ScriptTarget.ESNext);
	};
	const names = [...files.keys()];
	const program = ts.createProgram(names, options, host);
	return names.map((name) =>
		ts
			.getPreEmitDiagnostics(program, program.getSourceFile(name))
			.map(({ messageText }) =>
				ts.flattenDiagnosticMessageText(messageText, "\n"),
			),
	);
}
