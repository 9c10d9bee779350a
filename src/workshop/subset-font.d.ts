/** The part of subset-font 2.9 that the font cutters use; the package brings no types. */
declare module "subset-font" {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: "woff2" | "sfnt";
			keepFeatures?: string[];
			/** Names to keep beyond those of ids 0 to 6. */
			preserveNameIds?: number[];
			/** The place on each axis of a variable font: `wght: 400`. */
			variationAxes?: Record<string, number>;
		},
	): Promise<Buffer>;
}
