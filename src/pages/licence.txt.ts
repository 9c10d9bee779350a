/** `/licence.txt`: what may be done with which part, as the repository says it. */
import type { APIRoute } from "astro";
import licence from "../../LICENSE?raw";

export const GET: APIRoute = () => new Response(licence);
