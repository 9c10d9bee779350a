// Preloaded into a build: prints how often it reads the source text, which nothing but the checks reads.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readFileSync } = fs;
let reads = 0;
fs.readFileSync = (path, ...options) => {
	if (String(path).endsWith("/source-article.txt")) reads += 1;
	return readFileSync(path, ...options);
};
syncBuiltinESMExports();
process.on("exit", () => console.error(`source text read: ${reads}`));
