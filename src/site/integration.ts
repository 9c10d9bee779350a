import { isAbsolute, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import type { EnvironmentModuleNode, Plugin, ViteDevServer } from "vite";
import { text } from "../checks/report.ts";
import type { Edition } from "../edition/edition.ts";
import { unsignedFields } from "../wording/who-says.ts";
import { folderOfProcess } from "./build-folders.ts";
import { alteredWords } from "./built-words.ts";
import { contentFolder } from "./content-folder.ts";
import { judgeContent, judgedContent, loadEdition } from "./load.ts";
import { problemPage } from "./problem-page.ts";
import { writeSingleFile } from "./single-file.ts";
import { takeTurn } from "./turns.ts";

/**
 * Astro integration: judges the content before anything is built, and then the author's words in what
 * was built, before it takes the place of the former site. A fault is reported and ends the process with
 * status 1. While an editor writes, the page shows the report instead and heals when the last problem
 * is mended.
 */
export function checkedContent(): AstroIntegration {
	let giveUpTurn = () => {};
	let site: { base: string; address: string | undefined } | undefined;
	return {
		name: "checked-content",
		hooks: {
			"astro:config:setup": async ({ command, logger, updateConfig }) => {
				if (command === "preview") return;
				const writing = command === "dev";
				const { edition, folder, problems } = judgeContent(writing);
				// Warnings are for `npm run check`: they stop nothing.
				if (!edition) {
					console.error(text(folder, problems));
					if (!writing) process.exit(1);
				}
				if (writing) updateConfig({ vite: { plugins: [judgedFirst] } });
				if (command !== "build") return;
				if (edition && process.env.SITE_URL) warnOfUnsigned(edition, logger);
				// Two builds at once must not read each other's content, nor write where packages stand.
				const own = folderOfProcess();
				updateConfig({
					cacheDir: pathToFileURL(`${own}/`),
					vite: { cacheDir: `${own}/vite` },
				});
				giveUpTurn = await takeTurn();
			},
			"astro:build:start": () => giveUpTurn(),
			"astro:config:done": ({ config: { base, site: origin } }) => {
				const address = process.env.SITE_URL && origin;
				site = { base, address: address && new URL(base, address).href };
			},
			"astro:server:setup": ({ server, refreshContent }) =>
				watchContent(server, async () => refreshContent?.({})),
			"astro:build:done": ({ dir }) => {
				const folder = fileURLToPath(dir);
				const altered = alteredWords(folder, loadEdition());
				if (altered.length > 0) {
					console.error(altered.join("\n\n"));
					process.exit(1);
				}
				if (site) writeSingleFile(folder, site.base, site.address);
			},
		},
	};
}

/** A site that will be published should say who speaks. */
function warnOfUnsigned(
	edition: Edition,
	logger: AstroIntegrationLogger,
): void {
	const fields = unsignedFields(edition);
	if (fields.length > 0)
		logger.warn(
			`The content does not say who speaks: ${fields.join(", ")}. Readers are told so on the page about the edition.`,
		);
}

/** Whether a file belongs to the content folder in use. */
const isContent = (path: string): boolean => {
	const inside = relative(contentFolder(), path);
	return !inside.startsWith("..") && !isAbsolute(inside);
};

/**
 * Keeps Vite from reloading the page when the content changes: it would do so before the content is
 * judged, and the page would show the former verdict, with nobody to reload it again.
 */
const judgedFirst: Plugin = {
	name: "content-is-judged-first",
	hotUpdate: {
		order: "pre",
		handler: ({ file }) => (isContent(file) ? [] : undefined),
	},
};

/** Milliseconds until a file that is being saved is whole: saving empties it first, and may say so only once. */
const SETTLED = 50;

/** The environment of Vite in which Astro reads src/content.config.ts; it holds nothing of the content. */
const ASTROS_OWN = "astro";

/** Whether a module is a text of the content, or Astro’s list of its entries. All that import it are read again with it. */
const holdsContent = ({ id, file }: EnvironmentModuleNode): boolean =>
	(file !== null && isContent(file)) ||
	/astro:(data-layer|content)/.test(id ?? "");

/**
 * Judges the content again at every change, and answers with the report while there is no edition.
 * @param load makes Astro load the content that was judged
 */
function watchContent(server: ViteDevServer, load: () => Promise<void>): void {
	server.watcher.add(contentFolder());
	const judgeAgain = async () => {
		const judged = judgeContent(true);
		// Astro passes a request over while it reads its own configuration again, as at every change.
		for (; !judged.loaded && judged === judgedContent(); await wait(SETTLED))
			await load();
		for (const { name, moduleGraph } of Object.values(server.environments))
			for (const module of moduleGraph.idToModuleMap.values())
				if (name !== ASTROS_OWN && holdsContent(module))
					moduleGraph.invalidateModule(module);
		server.hot.send({ type: "full-reload" });
	};
	let judging = Promise.resolve();
	let changes = 0;
	const settle = async () => {
		const change = ++changes;
		await wait(SETTLED);
		if (change === changes) await judgeAgain();
	};
	server.watcher.on("all", (_event, path) => {
		if (!isContent(path)) return;
		// From the first sign of a change on, requests wait for the verdict.
		const former = judging;
		judging = settle().then(() => former);
	});
	server.middlewares.use(async (request, response, next) => {
		if (!request.headers.accept?.includes("text/html")) return next();
		await judging;
		const { edition, folder, problems } = judgedContent();
		if (edition) return next();
		const page = problemPage(text(folder, problems));
		response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
		response.end(await server.transformIndexHtml(request.url ?? "/", page));
	});
}
