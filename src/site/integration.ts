import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { text } from "../checks/report.ts";
import { contentFolder } from "./content-folder.ts";
import { judgeContent } from "./load.ts";
import { problemPage } from "./problem-page.ts";

/**
 * Astro integration: judges the content before anything is written, so that a broken rule leaves the
 * former `dist` as it was, prints the report and ends the process with status 1. While an editor
 * writes, the page shows the report instead and heals when the last problem is mended.
 */
export function checkedContent(): AstroIntegration {
	return {
		name: "checked-content",
		hooks: {
			"astro:config:setup": ({ command }) => {
				if (command === "preview") return;
				const writing = command === "dev";
				const { edition, folder, problems } = judgeContent(writing);
				// Warnings are for `npm run check`: they stop nothing.
				if (edition) return;
				console.error(text(folder, problems));
				if (!writing) process.exit(1);
			},
			"astro:server:setup": ({ server }) => watchContent(server),
		},
	};
}

/** Milliseconds until a file that is being saved is whole: saving empties it first, and may say so only once. */
const SETTLED = 50;

/** Judges the content again at every change, and answers with the report while there is no edition. */
function watchContent(server: ViteDevServer): void {
	let current = judgeContent(true);
	server.watcher.add(contentFolder());
	const judgeAgain = () => {
		current = judgeContent(true);
		for (const environment of Object.values(server.environments))
			environment.moduleGraph.invalidateAll();
		server.hot.send({ type: "full-reload" });
	};
	let settling: NodeJS.Timeout | undefined;
	server.watcher.on("all", (_event, path) => {
		if (!path.startsWith(contentFolder())) return;
		clearTimeout(settling);
		settling = setTimeout(judgeAgain, SETTLED);
	});
	server.middlewares.use(async (request, response, next) => {
		const asksForPage = request.headers.accept?.includes("text/html");
		if (current.edition || !asksForPage) return next();
		const page = problemPage(text(current.folder, current.problems));
		response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
		response.end(await server.transformIndexHtml(request.url ?? "/", page));
	});
}
