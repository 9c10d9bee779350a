/**
 * `npm start`, second half: serves the built site as a static host would, under BASE_PATH, at PORT.
 * Argument: the folder, `dist` if none is given.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import "../editing/told-faults.ts";
import { stop } from "../editing/terminal.ts";
import { portOf } from "./port.ts";
import { siteAddress } from "./site-address.ts";
import { serveSite } from "./static-server.ts";

const folder = process.argv[2] ?? "dist";
const port = portOf(process.env, "npm start");
const address = siteAddress(process.env);
if (typeof address === "string") stop(address);
const { base } = address;

if (!existsSync(join(folder, "index.html")))
	stop(`There is no site in ${folder}. Build it first: npm run build`);
if (typeof port === "string") stop(port);
const server = createServer(serveSite(folder, base));
server.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EACCES")
		stop(
			`Port ${port} is for the administrator alone. Choose another: PORT=8080 npm start`,
		);
	if (error.code !== "EADDRINUSE")
		stop(`Port ${port} cannot be used (${error.code}).`);
	stop(
		`Port ${port} is in use. Stop the other server, or choose a port: PORT=${port === 65_535 ? 8080 : port + 1} npm start`,
	);
});
server.listen(port, () => {
	console.log(`The article is at http://localhost:${port}${base}`);
});
