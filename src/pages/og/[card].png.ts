/** The preview cards: what a chat or a network shows of a link. */
import type { APIRoute, GetStaticPaths } from "astro";
import { cardsOf } from "../../cards/card.ts";
import { facesFor } from "../../cards/card-faces.ts";
import { drawCard } from "../../cards/draw.ts";
import { renderCard } from "../../cards/render.ts";
import { loadEdition } from "../../site/load.ts";

export const getStaticPaths: GetStaticPaths = async () => {
	const edition = loadEdition();
	const cards = cardsOf(edition);
	const faces = await facesFor(cards, edition.article.language);
	return cards.map((card) => ({
		params: { card: card.name },
		props: { card, faces },
	}));
};

export const GET: APIRoute = async ({ props: { card, faces } }) =>
	new Response(new Uint8Array(await renderCard(drawCard(card, faces))), {
		headers: { "content-type": "image/png" },
	});
