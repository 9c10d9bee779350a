/** `npm start`, second half: serves `dist` as a static host would, under BASE_PATH, at PORT (4321). */
import { createServer } from "node:http";
import { serveSite } from "./static-server.ts";

const port = Number(process.env.PORT ?? 4321);
const base = process.env.BASE_PATH ?? "/";
const server = createServer(serveSite("dist", base));

server.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EADDRINUSE") throw error;
	console.error(
		`Port ${port} is in use. Stop the other server, or choose a port: PORT=${port + 1} npm start`,
	);
	process.exit(1);
});
server.listen(port, () =>
	console.log(
		`The article is at http://localhost:${port}${base.replace(/\/*$/, "/")}`,
	),
);
