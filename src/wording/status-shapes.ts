import type { Status } from "../reading/fields.ts";

/** One shape for each status, distinct without colour and without words: SVG path data in a box of 16 by 16, filled even-odd. */
export const STATUS_SHAPES: Record<Status, string> = {
	supported: "M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z",
	"supported-with-detail":
		"M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2v10A5 5 0 0 1 8 3Z",
	"differs-from-record": "M8 .5 15.5 8 8 15.5.5 8Z",
	"not-established":
		"M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1Zm0 2.2a4.8 4.8 0 1 1 0 9.6A4.8 4.8 0 1 1 8 3.2Z",
	contested: "M1 2 8 8 1 14ZM15 2 8 8 15 14Z",
	judgement: "M2 2h12v12H2Zm2 2v8h8V4Z",
};
