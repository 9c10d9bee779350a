import { z } from "zod";

const packageSchema = z.looseObject({
	version: z.string().optional(),
	optionalDependencies: z.record(z.string(), z.string()).optional(),
});

/** package-lock.json, version 3: the parts read here, everything else kept as it is. */
export const lockSchema = z.looseObject({
	packages: z.record(z.string(), packageSchema),
});

export type Lock = z.infer<typeof lockSchema>;

/** An optional dependency that a package names and the lock does not hold. */
export interface MissingOptional {
	dependent: string;
	name: string;
	version: string;
}

/** Folders in which Node looks a dependency of `dependent` up, nearest first. */
function lookupPaths(dependent: string, name: string): string[] {
	const paths = [`${dependent}/node_modules/${name}`];
	for (
		let cut = dependent.lastIndexOf("/node_modules/");
		cut > 0;
		cut = dependent.lastIndexOf("/node_modules/", cut - 1)
	) {
		paths.push(`${dependent.slice(0, cut)}/node_modules/${name}`);
	}
	return [...paths, `node_modules/${name}`];
}

/** @returns every optional dependency without an entry; empty for a complete lock. */
export function missingOptionals(lock: Lock): MissingOptional[] {
	return Object.entries(lock.packages).flatMap(([dependent, entry]) =>
		Object.entries(entry.optionalDependencies ?? {})
			.filter(
				([name]) =>
					!lookupPaths(dependent, name).some((path) => path in lock.packages),
			)
			.map(([name, version]) => ({ dependent, name, version })),
	);
}

const SYSTEMS = [
	"android",
	"darwin",
	"freebsd",
	"linux",
	"openharmony",
	"win32",
];
const PROCESSORS = [
	"arm64",
	"arm",
	"ia32",
	"ppc64",
	"riscv64",
	"s390x",
	"wasm32",
	"x64",
];
const C_LIBRARIES: Record<string, string> = {
	gnu: "glibc",
	gnueabihf: "glibc",
	musl: "musl",
};

/**
 * What a platform package says of itself in its name (`…-linux-arm64-musl`), the one convention
 * that the packages with native builds share.
 */
export function platformOf(name: string): {
	os?: string[];
	cpu?: string[];
	libc?: string[];
} {
	const words = name.split(/[-/]/);
	const os = words.filter((word) => SYSTEMS.includes(word));
	const cpu = words.filter((word) => PROCESSORS.includes(word));
	const libc = words.flatMap((word) => C_LIBRARIES[word] ?? []);
	return {
		...(cpu.length > 0 && { cpu }),
		...(libc.length > 0 && { libc }),
		...(os.length > 0 && { os }),
	};
}

/** @returns the lock with an entry for every optional package, ordered by path as npm orders it. */
export function completeLock(lock: Lock): Lock {
	const added = missingOptionals(lock).map(
		({ name, version }) =>
			[
				`node_modules/${name}`,
				{ version, dev: true, optional: true, ...platformOf(name) },
			] as const,
	);
	const packages = [...Object.entries(lock.packages), ...added].sort(
		([a], [b]) => (a < b ? -1 : a > b ? 1 : 0),
	);
	return { ...lock, packages: Object.fromEntries(packages) };
}
