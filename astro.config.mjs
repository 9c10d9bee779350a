import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import { checkedContent } from "./src/content/integration.ts";
import { contentFolder } from "./src/content/read.ts";
import { footnoteOptions } from "./src/markdown/footnote-options.ts";
import { remarkEdition } from "./src/markdown/remark-edition.ts";

export default defineConfig({
	site: process.env.SITE_URL ?? "http://localhost:4321",
	base: process.env.BASE_PATH ?? "/",
	trailingSlash: "always",
	// "jsx", the default, joins words across line breaks in .astro files.
	compressHTML: true,
	build: { inlineStylesheets: "always" },
	integrations: [checkedContent(), mdx(), sitemap()],
	markdown: {
		syntaxHighlight: false,
		// The default processor runs no remark plugin, and smartypants would change the author's quotes.
		processor: unified({
			remarkPlugins: [remarkGfm, remarkEdition],
			rehypePlugins: [rehypeSlug],
			remarkRehype: footnoteOptions,
			gfm: false,
			smartypants: false,
		}),
	},
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"base-uri 'none'",
				"form-action 'none'",
				"font-src 'self'",
				"img-src 'self'",
				"manifest-src 'self'",
			],
		},
	},
	vite: {
		plugins: [tailwindcss()],
		resolve: { alias: { "@content": contentFolder() } },
		server: { fs: { allow: [".", contentFolder()] } },
		build: { assetsInlineLimit: 0, cssTarget: "esnext" },
		worker: { format: "es", plugins: () => [tailwindcss()] },
	},
});
