import { expect, test } from "vitest";
import {
	completeLock,
	missingOptionals,
	platformOf,
} from "../../src/workshop/lock.ts";

const lock = {
	lockfileVersion: 3,
	packages: {
		"": { version: "1.0.0" },
		"node_modules/a": {
			version: "2.0.0",
			optionalDependencies: {
				"@a/linux-x64-gnu": "2.0.0",
				"@a/darwin-arm64": "2.0.0",
			},
		},
		"node_modules/@a/linux-x64-gnu": { version: "2.0.0", optional: true },
		"node_modules/b": { version: "1.0.0" },
		"node_modules/b/node_modules/c": {
			version: "1.0.0",
			optionalDependencies: { d: "1.0.0" },
		},
		"node_modules/b/node_modules/d": { version: "1.0.0" },
	},
};

test("an optional package without an entry is found, wherever npm may have put it", () => {
	expect(missingOptionals(lock)).toEqual([
		{ dependent: "node_modules/a", name: "@a/darwin-arm64", version: "2.0.0" },
	]);
});

test("a platform is read off a package’s name", () => {
	expect(platformOf("@x/binding-linux-arm64-musl")).toEqual({
		os: ["linux"],
		cpu: ["arm64"],
		libc: ["musl"],
	});
	expect(platformOf("@x/binding-linux-x64-gnu")).toEqual({
		os: ["linux"],
		cpu: ["x64"],
		libc: ["glibc"],
	});
	expect(platformOf("@x/win32-x64-msvc")).toEqual({
		os: ["win32"],
		cpu: ["x64"],
	});
	expect(platformOf("@x/wasm32-wasi")).toEqual({ cpu: ["wasm32"] });
});

test("a completed lock lacks nothing and keeps what it had", () => {
	const complete = completeLock(lock);
	expect(missingOptionals(complete)).toEqual([]);
	expect(complete.packages["node_modules/@a/darwin-arm64"]).toEqual({
		version: "2.0.0",
		dev: true,
		optional: true,
		os: ["darwin"],
		cpu: ["arm64"],
	});
	expect(complete.lockfileVersion).toBe(3);
	expect(Object.keys(complete.packages)).toEqual([
		"",
		"node_modules/@a/darwin-arm64",
		"node_modules/@a/linux-x64-gnu",
		"node_modules/a",
		"node_modules/b",
		"node_modules/b/node_modules/c",
		"node_modules/b/node_modules/d",
	]);
});
