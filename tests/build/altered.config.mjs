// The project’s configuration with one component that does not leave the author’s words alone.
import { readFileSync } from "node:fs";
import config from "../../astro.config.mjs";

const altering = {
	name: "altering",
	enforce: "pre",
	load: (id) =>
		id.endsWith("/src/components/Claim.astro")
			? readFileSync(id, "utf8").replace("<slot/>", "<slot/>!")
			: undefined,
};

export default {
	...config,
	vite: { ...config.vite, plugins: [altering, ...config.vite.plugins] },
};
