/** `/notices.txt`: whose works of others reach the reader’s browser, and their licences. */

import type { APIRoute } from "astro";
import tailwind from "../../node_modules/tailwindcss/LICENSE?raw";
import polyfill from "../../node_modules/text-fragments-polyfill/LICENSE?raw";
import { noticesText } from "../data/notices.ts";
import fonts from "../fonts/OFL.txt?raw";

const NOTICES = [
	{
		work: "The web fonts, cut from Source Serif 4 and Source Sans 3 and renamed",
		licence: fonts,
	},
	{
		work: "text-fragments-polyfill, which makes the links to selected words; bundled and minified, otherwise unchanged",
		licence: polyfill,
	},
	{
		work: "The base styles of Tailwind CSS, in the style sheet of every page",
		licence: tailwind,
	},
];

export const GET: APIRoute = () => new Response(noticesText(NOTICES));
