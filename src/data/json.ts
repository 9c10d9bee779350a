/** A data file, to be read by programs and by people. */
export const json = (data: unknown): Response =>
	new Response(`${JSON.stringify(data, null, 2)}\n`);
