/** The preview cards: what a chat or a network shows of a link. */
import type { APIRoute, GetStaticPaths } from "astro";
import { cardsOf } from "../../cards/card.ts";
import { drawCard } from "../../cards/draw.ts";
import { renderCard } from "../../cards/render.ts";
import { loadEdition } from "../../site/load.ts";

export const getStaticPaths: GetStaticPaths = () =>
	cardsOf(loadEdition()).map((card) => ({
		params: { card: card.name },
		props: { card },
	}));

export const GET: APIRoute = async ({ props: { card } }) =>
	new Response(new Uint8Array(await renderCard(drawCard(card))), {
		headers: { "content-type": "image/png" },
	});
