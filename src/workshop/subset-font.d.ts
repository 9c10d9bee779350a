/** The part of subset-font 2.9 that the font cutters use; the package brings no types. */
declare module "subset-font" {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: { targetFormat: "woff2" | "sfnt"; keepFeatures: string[] },
	): Promise<Buffer>;
}
