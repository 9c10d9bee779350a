/** The part of the package that links to words are made with; it brings no types. */
declare module "text-fragments-polyfill/dist/fragment-generation-utils.js" {
	import type { TextTerms } from "../text/text-directive.ts";
	/** Finds words that lead to a range and to nothing else; widens the range to whole words. */
	export function generateFragmentFromRange(range: Range): {
		status: number;
		fragment?: TextTerms;
	};
	/** How long it may look, in milliseconds; half a second if it is not told. */
	export function setTimeout(milliseconds: number): void;
}
declare module "text-fragments-polyfill/text-fragment-utils" {
	import type { TextTerms } from "../text/text-directive.ts";
	/** @returns the places that a fragment leads to, the first two at most. */
	export function processTextFragmentDirective(terms: TextTerms): Range[];
}
