import { type PDFDocument, PDFName, PDFRawStream, PDFRef } from "pdf-lib";

/** What PDF/A wants to be told of entries that are not among its own: ISO 19005-2, 6.6.2.3. */
interface Described {
	schema: string;
	uri: string;
	prefix: string;
	properties: readonly {
		name: string;
		type: string;
		category: "internal" | "external";
		description: string;
	}[];
}

const DESCRIBED: readonly Described[] = [
	{
		schema: "PDF/UA identification schema",
		uri: "http://www.aiim.org/pdfua/ns/id/",
		prefix: "pdfuaid",
		properties: [
			{
				name: "part",
				type: "Integer",
				category: "internal",
				description: "Part of ISO 14289 to which the document conforms",
			},
		],
	},
	{
		schema: "Adobe PDF schema",
		uri: "http://ns.adobe.com/pdf/1.3/",
		prefix: "pdf",
		properties: [
			{
				name: "Keywords",
				type: "Text",
				category: "external",
				description: "Keywords associated with the document",
			},
			{
				name: "PDFVersion",
				type: "Text",
				category: "internal",
				description: "Version of the PDF specification of the document",
			},
		],
	},
];

const element = (name: string, content: string): string =>
	`<${name}>${content}</${name}>`;

const resource = (content: string): string =>
	`<rdf:li rdf:parseType="Resource">${content}</rdf:li>`;

const schemaOf = ({ schema, uri, prefix, properties }: Described): string =>
	resource(
		[
			element("pdfaSchema:schema", schema),
			element("pdfaSchema:namespaceURI", uri),
			element("pdfaSchema:prefix", prefix),
			element(
				"pdfaSchema:property",
				element(
					"rdf:Seq",
					properties
						.map(({ category, description, name, type }) =>
							resource(
								[
									element("pdfaProperty:category", category),
									element("pdfaProperty:description", description),
									element("pdfaProperty:name", name),
									element("pdfaProperty:valueType", type),
								].join(""),
							),
						)
						.join(""),
				),
			),
		].join(""),
	);

/** PDF/A-2a beside what the metadata says already. */
const ARCHIVE = [
	element("pdfaid:part", "2"),
	element("pdfaid:conformance", "A"),
	element(
		"pdfaExtension:schemas",
		element("rdf:Bag", DESCRIBED.map(schemaOf).join("")),
	),
].join("");

const NAMESPACES = [
	'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
	'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
	'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
	'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(" ");

/**
 * Says in the metadata that the file is PDF/A-2a, too. Typst writes one standard a file; what it writes as
 * PDF/UA-1 keeps all of the other’s rules but for these entries.
 */
export function declareArchive(file: PDFDocument): void {
	const { catalog, context } = file;
	const metadata = catalog.get(PDFName.of("Metadata"));
	const stream = context.lookup(metadata);
	if (!(metadata instanceof PDFRef && stream instanceof PDFRawStream)) return;
	const declared = new TextDecoder()
		.decode(stream.contents)
		.replace('<rdf:Description rdf:about=""', `$& ${NAMESPACES}`)
		.replace("<pdfuaid:part>", `${ARCHIVE}$&`);
	context.assign(
		metadata,
		context.stream(new TextEncoder().encode(declared), {
			Type: "Metadata",
			Subtype: "XML",
		}),
	);
}
