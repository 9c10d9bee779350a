import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { briefsUnderTest } from "./build/pdf/briefs-under-test.ts";
import { siteFolder } from "./build/run.ts";
import { EDITION, OTHER_SITE } from "./edition.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Folder of the frozen edition’s site. */
		site: string;
		/** Folder of the site of content/ as it is now; only what holds for any content may be asked of it. */
		liveSite: string;
		/** Folder of a small article’s site: with retired ids, without a number, at https://example.org/reset/. */
		otherSite: string;
		/** Folder of the frozen edition’s briefs, set for a site that has an address. */
		briefs: string;
	}
}

type Site = "site" | "liveSite" | "otherSite";

/** What each site is built from. */
const SETTINGS: Record<Site, NodeJS.ProcessEnv> = {
	site: { CONTENT_DIR: EDITION },
	liveSite: { CONTENT_DIR: "content" },
	otherSite: OTHER_SITE,
};

/** The sites that the tests of a project read; others are not built for it. */
const READ: Record<string, readonly Site[]> = {
	build: ["site", "otherSite"],
	content: ["liveSite"],
	browser: ["site", "otherSite", "liveSite"],
	engines: ["site"],
};

async function build(site: Site): Promise<string> {
	const folder = siteFolder();
	await promisify(execFile)(
		"node_modules/.bin/astro",
		["build", "--outDir", folder],
		{ env: { ...process.env, ...SETTINGS[site] } },
	);
	return folder;
}

/** Each project loads this file for itself: the environment tells the next what is built already. */
const variable = (site: Site | "briefs") => `SITE_UNDER_TEST_${site}`;

/**
 * Builds the sites that a project reads, each once in a run, and at the same time: that builds at once have the
 * bytes of each alone is tested on them (tests/build/content-errors.test.ts).
 */
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
	if (project.name === "build") {
		// npm run mutations sets them once, from code without a fault.
		const given = process.env[variable("briefs")];
		const folder = given ?? (await briefsUnderTest());
		project.provide("briefs", folder);
		if (!given) made.push(folder);
	}
	return () => {
		for (const folder of made) rmSync(folder, { recursive: true });
	};
}
