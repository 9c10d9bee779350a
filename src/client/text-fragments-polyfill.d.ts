/** The part of the package that links to words are made with; it brings no types. */
interface TextFragment {
	prefix?: string;
	textStart: string;
	textEnd?: string;
	suffix?: string;
}
declare module "text-fragments-polyfill/dist/fragment-generation-utils.js" {
	/** Finds words that lead to a range and to nothing else; widens the range to whole words. */
	export function generateFragmentFromRange(range: Range): {
		status: number;
		fragment?: TextFragment;
	};
	/** How long it may look, in milliseconds; half a second if it is not told. */
	export function setTimeout(milliseconds: number): void;
}
declare module "text-fragments-polyfill/text-fragment-utils" {
	/** @returns the places that a fragment leads to, the first two at most. */
	export function processTextFragmentDirective(fragment: TextFragment): Range[];
}
