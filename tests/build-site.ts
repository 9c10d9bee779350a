import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Folder of the frozen edition’s site: what the product makes of content that no editor changes. */
		site: string;
		/** Folder of the site of content/ as it is now; only what holds for any content may be asked of it. */
		liveSite: string;
	}
}

type Site = "site" | "liveSite";

/** The content folder of each site. */
const CONTENT: Record<Site, string> = {
	site: "tests/fixtures/edition",
	liveSite: "content",
};

/** The sites that a project reads; those of the other projects are not built for it. */
const READ: Record<string, readonly Site[]> = {
	build: ["site"],
	content: ["liveSite"],
	browser: ["site", "liveSite"],
};

async function build(site: Site): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "annotated-article-"));
	await promisify(execFile)(
		"node_modules/.bin/astro",
		["build", "--outDir", folder],
		{ env: { ...process.env, CONTENT_DIR: CONTENT[site] } },
	);
	return folder;
}

/** Where a site that a former project needed is kept for the next, as each loads this file for itself. */
const variable = (site: Site) => `SITE_UNDER_TEST_${site}`;

/** Builds the sites that the suites of a project read, at the same time, and each once in a run. */
export default async function buildSites(
	project: TestProject,
): Promise<() => void> {
	const made: string[] = [];
	await Promise.all(
		(READ[project.name] ?? []).map(async (site) => {
			let folder = process.env[variable(site)];
			if (!folder) {
				folder = await build(site);
				process.env[variable(site)] = folder;
				made.push(folder);
			}
			project.provide(site, folder);
		}),
	);
	return () => {
		for (const folder of made) rmSync(folder, { recursive: true });
	};
}
