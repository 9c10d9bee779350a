/**
 * `npm start`, second half: serves the built site as a static host would, under BASE_PATH, at PORT (4321).
 * Argument: the folder, `dist` if none is given.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { stop } from "../editing/terminal.ts";
import { siteAddress } from "./site-address.ts";
import { serveSite } from "./static-server.ts";

const folder = process.argv[2] ?? "dist";
const port = Number(process.env.PORT ?? 4321);
const address = siteAddress(process.env);
if (typeof address === "string") stop(address);
const { base } = address;

if (!existsSync(folder)) {
	stop(`There is no site in ${folder}. Build it first: npm run build`);
}
if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
	stop(
		`PORT=${process.env.PORT} is not a port. Choose a number: PORT=8080 npm start`,
	);
}
const server = createServer(serveSite(folder, base));
server.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EADDRINUSE") throw error;
	stop(
		`Port ${port} is in use. Stop the other server, or choose a port: PORT=${port + 1} npm start`,
	);
});
server.listen(port, () => {
	console.log(`The article is at http://localhost:${port}${base}`);
});
