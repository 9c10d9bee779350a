import { execFileSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	symlinkSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CACHE } from "../src/cards/render.ts";
import { freshFolder } from "./build/run.ts";

/** The project as it is now, in a folder where anybody may change it. @returns the folder */
export function copyOfProject(): string {
	const folder = freshFolder();
	const listed = execFileSync(
		"git",
		["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
		{ encoding: "utf8" },
	);
	for (const file of listed.split("\0")) {
		if (file === "" || !existsSync(file)) continue;
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		cpSync(file, join(folder, file));
	}
	// Cards that are drawn already need not be drawn again.
	if (existsSync(CACHE))
		cpSync(CACHE, join(folder, CACHE), { recursive: true });
	// Each package by itself, so that what tools keep beside the packages is the copy’s own.
	mkdirSync(join(folder, "node_modules"), { recursive: true });
	for (const name of readdirSync("node_modules"))
		if (!name.startsWith(".") || name === ".bin")
			symlinkSync(
				resolve("node_modules", name),
				join(folder, "node_modules", name),
			);
	return folder;
}
