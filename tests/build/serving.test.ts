import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { expect, inject, test } from "vitest";
import { serveSite } from "../../src/site/static-server.ts";

const listening = (server: ReturnType<typeof createTcpServer>) =>
	new Promise<number>((resolve) => {
		server.listen(0, () => resolve((server.address() as AddressInfo).port));
	});

const output = (child: ChildProcess) =>
	new Promise<{ text: string; status: number | null }>((resolve) => {
		let text = "";
		child.stdout?.on("data", (data) => {
			text += data;
			child.kill();
		});
		child.stderr?.on("data", (data) => {
			text += data;
		});
		child.on("exit", (status) => resolve({ text, status }));
	});

test("the server says where the article is, and takes PORT and BASE_PATH", async () => {
	const free = createTcpServer();
	const port = await listening(free);
	await new Promise((resolve) => free.close(resolve));
	const child = spawn(
		"node_modules/.bin/node",
		["src/site/serve.ts", inject("site")],
		{
			env: { ...process.env, PORT: String(port), BASE_PATH: "/reset" },
		},
	);
	expect((await output(child)).text).toBe(
		`The article is at http://localhost:${port}/reset/\n`,
	);
});

test("a port in use gets a message that says what to do", async () => {
	const taken = createTcpServer();
	const port = await listening(taken);
	const child = spawn(
		"node_modules/.bin/node",
		["src/site/serve.ts", inject("site")],
		{
			env: { ...process.env, PORT: String(port), BASE_PATH: "/" },
		},
	);
	expect(await output(child)).toEqual({
		text: `Port ${port} is in use. Stop the other server, or choose a port: PORT=${port + 1} npm start\n`,
		status: 1,
	});
	taken.close();
});

test("without a site, or with a port that is none, it says what to do", async () => {
	const serve = (folder: string, PORT: string) =>
		output(
			spawn("node_modules/.bin/node", ["src/site/serve.ts", folder], {
				env: { ...process.env, PORT },
			}),
		);
	expect(await serve("nowhere", "4321")).toEqual({
		text: "There is no site in nowhere. Build it first: npm run build\n",
		status: 1,
	});
	expect(await serve(inject("site"), "eight")).toEqual({
		text: "PORT=eight is not a port. Choose a number from 1 to 65535: PORT=8080 npm start\n",
		status: 1,
	});
});

test("an unknown address gets the page that says so, with status 404", async () => {
	const server = createServer(serveSite(inject("site"), "/reset/"));
	const port = await listening(server);
	const get = async (path: string) => {
		const response = await fetch(`http://localhost:${port}${path}`);
		return {
			status: response.status,
			found: !(await response.text()).includes("Not found"),
		};
	};
	expect(await get("/reset/")).toEqual({ status: 200, found: true });
	expect(await get("/reset/nowhere")).toEqual({ status: 404, found: false });
	expect(await get("/")).toEqual({ status: 404, found: false });
	server.close();
});
