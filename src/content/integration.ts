import type { AstroIntegration } from "astro";
import { ContentError, loadEdition } from "./load.ts";

/**
 * Astro integration: judges the content before anything is written, so that a broken rule leaves the
 * former `dist` as it was. Prints the report and ends the process with status 1.
 */
export function checkedContent(): AstroIntegration {
	return {
		name: "checked-content",
		hooks: {
			"astro:config:setup": ({ command }) => {
				if (command === "preview") return;
				try {
					loadEdition();
				} catch (error) {
					if (!(error instanceof ContentError)) throw error;
					console.error(error.message);
					process.exit(1);
				}
			},
		},
	};
}
