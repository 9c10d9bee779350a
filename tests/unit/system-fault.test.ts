import { expect, test } from "vitest";
import { refusalIn, systemFault } from "../../src/site/system-fault.ts";

const stack = `
  Stack trace:
    at Object.mkdirSync (node:fs:1370:26)`;

test.each([
	[
		"EACCES: permission denied, rmdir '/srv/site/node_modules/.vite/deps'",
		"/srv/site/node_modules/.vite/deps may not be opened by you: its rights, or its folder’s, forbid it.",
	],
	[
		"ENOSPC: no space left on device, write",
		"A file cannot be written: the disk is full.",
	],
	[
		"Failed to write file in x.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:",
		"A file cannot be written: the disk is full.",
	],
	[
		"  Caused by:\n  ENOENT: no such file or directory, mkdir '/srv/site/.astro/collections/'",
		"/srv/site/.astro/collections/ cannot be written: its disk can only be read.",
	],
])(
	"what the system refused another program is said in a sentence: %s",
	(written, said) => {
		expect(refusalIn(written + stack)).toBe(said);
	},
);

test("a mistake of that program, and a report on content, stay as they are", () => {
	expect(
		refusalIn(`ENOENT: no such file or directory, open '/srv/x'${stack}`),
	).toBeUndefined();
	expect(refusalIn(`TypeError: x is undefined${stack}`)).toBeUndefined();
	expect(
		refusalIn("content/article.mdx:1:1  words-differ\n  “EPERM: no” differs"),
	).toBeUndefined();
});

test("a folder that cannot be made is not said to be missing", () => {
	const error = Object.assign(new Error("ENOENT"), {
		...{ code: "ENOENT", syscall: "mkdir", path: "/srv/site/.cache/builds/1" },
	});
	expect(systemFault(error)).toBe(
		"cannot be written: its disk can only be read",
	);
});
