/** `npm run check`: judges the content without building the site. Exit status 1 when a rule is broken. */
import { ContentError, loadEdition } from "../content/load.ts";

try {
	const { claims, sources } = loadEdition();
	console.log(
		`${claims.length} claims and ${sources.length} sources: nothing to correct.`,
	);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
