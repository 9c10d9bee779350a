/** A response with a JSON file that people can read too. */
export const json = (data: unknown): Response =>
	new Response(`${JSON.stringify(data, null, 2)}\n`);
