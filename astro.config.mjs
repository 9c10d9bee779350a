import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import { footnoteOptions } from "./src/markdown/footnote-options.ts";
import { remarkEdition } from "./src/markdown/remark-edition.ts";
import { contentFolder } from "./src/site/content-folder.ts";
import { checkedContent } from "./src/site/integration.ts";
import { siteAddress } from "./src/site/site-address.ts";

const address = siteAddress(process.env);
if (typeof address === "string") {
	console.error(address);
	process.exit(1);
}

export default defineConfig({
	site: address.origin,
	base: address.base,
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
