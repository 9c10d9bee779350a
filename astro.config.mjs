import { fileURLToPath } from "node:url";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import {
	footnoteOptions,
	rehypeAftermath,
	remarkAftermath,
} from "./src/markdown/aftermath.ts";
import { remarkArticle } from "./src/markdown/article.ts";
import { rehypeNoteHeadings } from "./src/markdown/note-headings.ts";
import { remarkForeignWords } from "./src/markdown/note-html.ts";
import { contentFolder } from "./src/site/content-folder.ts";
import { checkedContent } from "./src/site/integration.ts";
import { PAGE_POLICY } from "./src/site/policy.ts";
import { portOf } from "./src/site/port.ts";
import { siteAddress } from "./src/site/site-address.ts";

/** Ends with the sentence that says what is wrong with the environment. */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

const address = siteAddress(process.env);
if (typeof address === "string") stop(address);

function devPort() {
	const port = portOf(process.env, "npm run dev");
	return typeof port === "string" ? stop(port) : port;
}

export default defineConfig({
	site: address.origin,
	base: address.base,
	trailingSlash: "always",
	// "jsx", the default, joins words across line breaks in .astro files.
	compressHTML: true,
	server: ({ command }) => (command === "dev" ? { port: devPort() } : {}),
	build: { inlineStylesheets: "always" },
	// Lets editors' programs with Astro's language tools know the fields of the content.
	experimental: { contentIntellisense: true },
	integrations: [mdx(), sitemap(), checkedContent()],
	markdown: {
		syntaxHighlight: false,
		// The default processor runs no remark plugin, and smartypants would change the author's quotes.
		processor: unified({
			// Notes are files in Markdown, which the checks read with MDX's tags.
			remarkPlugins: [
				remarkGfm,
				remarkMdx,
				remarkForeignWords,
				remarkAftermath,
				remarkArticle,
			],
			rehypePlugins: [rehypeSlug, rehypeNoteHeadings, rehypeAftermath],
			remarkRehype: footnoteOptions,
			gfm: false,
			smartypants: false,
		}),
	},
	security: {
		csp: {
			directives: [...PAGE_POLICY],
		},
	},
	vite: {
		plugins: [tailwindcss()],
		resolve: {
			alias: {
				"@content": contentFolder(),
				"astro:content-module-imports": fileURLToPath(
					import.meta.resolve("./src/site/content-modules.ts"),
				),
			},
		},
		server: { fs: { allow: [".", contentFolder()] } },
		build: {
			assetsInlineLimit: 0,
			// Browsers of 2023: without light-dark(), which the build then writes otherwise, an open note has no ground.
			cssTarget: ["chrome111", "firefox114", "safari16.4"],
		},
		worker: { format: "es", plugins: () => [tailwindcss()] },
	},
});
