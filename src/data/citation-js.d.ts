/** Types of the part of Citation.js 0.8 that this room uses; the packages have none. */
declare module "@citation-js/core" {
	export const plugins: {
		config: {
			get(plugin: "@csl"): {
				styles: { add(name: string, xml: string): void };
			};
		};
		output: {
			/** A citation in words, or the entry of a bibliography; `style` is the name of a CSL style. */
			format(
				name: "citation" | "bibliography",
				items: readonly object[],
				options: {
					style: string;
					lang: string;
					format: "text";
					entry?: readonly { id: string; locator?: string; label?: string }[];
				},
			): string;
			format(
				name: "ris",
				items: readonly object[],
				options: { format: "object" },
			): Record<string, string | string[]>[];
		};
	};
	/** Reads any format a plugin knows. */
	export class Cite {
		constructor(text: string);
		data: Record<string, unknown>[];
	}
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
