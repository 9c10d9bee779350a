import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Folder of the site as built for this run. */
		site: string;
	}
}

/** Builds the real site once for all suites that read it. */
export default function buildSite(project: TestProject): () => void {
	const { SITE_UNDER_TEST } = process.env;
	if (SITE_UNDER_TEST) {
		project.provide("site", SITE_UNDER_TEST);
		return () => undefined;
	}
	const site = mkdtempSync(join(tmpdir(), "annotated-article-"));
	process.env.SITE_UNDER_TEST = site;
	execFileSync("node_modules/.bin/astro", ["build", "--outDir", site], {
		stdio: "pipe",
	});
	project.provide("site", site);
	return () => {
		rmSync(site, { recursive: true });
	};
}
