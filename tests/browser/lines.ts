/** The line under a claim’s words, by its verdict. */
export const LINES = {
	supported: "none",
	"supported-with-detail": "dotted",
	"differs-from-record": "solid",
	"not-established": "dashed",
	contested: "double",
	judgement: "none",
};
