/** The part of Citation.js 0.8 that the citation files use; the packages bring no types. */
declare module "@citation-js/core" {
	export const plugins: {
		config: {
			get(plugin: "@bibtex"): {
				format: {
					useIdAsLabel: boolean;
					checkLabel: boolean;
					asciiOnly: boolean;
				};
			};
		};
		output: {
			format(
				name: "biblatex",
				items: readonly object[],
				options: { format: "text" },
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
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
