/** Ends a command that cannot do what it was asked, with a sentence on why. */
export function stop(message: string, status = 1): never {
	console.error(message);
	process.exit(status);
}

/** The day, in UTC, as ISO 8601. */
export const today = (): string => new Date().toISOString().slice(0, 10);
