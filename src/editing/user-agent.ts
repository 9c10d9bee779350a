import { readFileSync } from "node:fs";

/**
 * How a command names itself to hosts that it asks: program, purpose, and the site where one is published.
 * @param purpose what the answers are wanted for
 */
export function userAgent(purpose: string): string {
	const { name, version } = JSON.parse(
		readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
	);
	const site = process.env.SITE_URL ? `; ${process.env.SITE_URL}` : "";
	return `${name}/${version} (${purpose}${site})`;
}
