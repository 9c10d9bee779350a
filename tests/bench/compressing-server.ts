import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";

const TEXT = /^(text\/|application\/(javascript|json|xml))/;

async function listening(listener: RequestListener): Promise<Server> {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(0, () => resolve()));
	return server;
}

const originOf = (server: Server): string =>
	`http://localhost:${(server.address() as AddressInfo).port}`;

/** A server before another one, which sends text compressed, as hosts do. Each answer is fetched and compressed once. */
export async function compressingServer(listener: RequestListener) {
	const behind = await listening(listener);
	const answers = new Map<
		string,
		Promise<{ status: number; headers: Headers; body: Buffer }>
	>();
	const answer = async (path: string) => {
		const response = await fetch(`${originOf(behind)}${path}`);
		const { status } = response;
		const headers = new Headers(response.headers);
		const body = Buffer.from(await response.arrayBuffer());
		if (!TEXT.test(headers.get("content-type") ?? ""))
			return { status, headers, body };
		headers.set("content-encoding", "br");
		return { status, headers, body: brotliCompressSync(body) };
	};
	const server = await listening(async ({ url = "/" }, response) => {
		const asked = answers.get(url) ?? answer(url);
		answers.set(url, asked);
		const { body, headers, status } = await asked;
		headers.set("content-length", String(body.length));
		response.writeHead(status, Object.fromEntries(headers)).end(body);
	});
	return {
		origin: originOf(server),
		close: () => {
			server.close();
			behind.close();
		},
	};
}
