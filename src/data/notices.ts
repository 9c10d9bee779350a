/** A work of others that reaches the reader’s browser, and the notice under which it does. */
export interface Notice {
	/** What it is, and what was done to it. */
	work: string;
	/** Its licence, whole. */
	licence: string;
}

const RULE = "=".repeat(72);

/** The notices as one text file. */
export const noticesText = (notices: readonly Notice[]): string =>
	[
		"Works of others in this site, each under its own licence.",
		...notices.map(
			({ work, licence }) => `${RULE}\n${work}\n${RULE}\n\n${licence.trim()}`,
		),
		"",
	].join("\n\n");
