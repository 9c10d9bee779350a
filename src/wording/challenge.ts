import type { Claim, Edition } from "../edition/edition.ts";
import { noteLabel } from "./labels.ts";

/**
 * A link by which a reader objects to a note: a mail or a form with note, edition, claim and deciding
 * quotation filled in. An address on the web gets them as `title` and `body`, which forms of issue
 * trackers read.
 * @param address of the claim’s own page
 * @returns undefined if the content names no contact
 */
export function challengeOf(
	claim: Claim,
	{ article, current }: Edition,
	address: string,
): string | undefined {
	if (article.contact === undefined) return undefined;
	const title = `${noteLabel(claim)} of “${article.title}”, ${current.label}`;
	const body = [
		`The claim: “${claim.words}”`,
		`The verdict: ${claim.statusWords}. ${claim.digest}`,
		`Decided by: “${claim.deciding.quote}” (${claim.deciding.source.URL})`,
		`The note: ${address}`,
		"What is wrong, and the source that shows it:",
		"",
	].join("\n\n");
	const mail = article.contact.startsWith("mailto:");
	const fields = { [mail ? "subject" : "title"]: title, body };
	const query = Object.entries(fields)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join("&");
	return `${article.contact}${article.contact.includes("?") ? "&" : "?"}${query}`;
}
