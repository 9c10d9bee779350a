/** What a reader has chosen. */
export interface Choices {
	/** `system` until another is chosen. */
	theme: string;
	marks: boolean;
}

/**
 * The reader's storage, asked for whenever it is needed: a browser that forbids it throws as soon as
 * it is named, and then nothing is remembered.
 */
export type Memory = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

function read(memory: Memory, key: string): string | null {
	try {
		return memory().getItem(key);
	} catch {
		return null;
	}
}

/** What is usual is not stored, so that it can change. */
function write(memory: Memory, key: string, value: string, usual: string) {
	try {
		if (value === usual) memory().removeItem(key);
		else memory().setItem(key, value);
	} catch {
		// The choice holds for this visit.
	}
}

/** What was chosen on this device before, or is usual. */
export const recalled = (memory: Memory): Choices => ({
	theme: read(memory, "theme") ?? "system",
	marks: read(memory, "marks") !== "hidden",
});

/** Remembers choices on this device. */
export function remember(memory: Memory, { theme, marks }: Partial<Choices>) {
	if (theme !== undefined) write(memory, "theme", theme, "system");
	if (marks !== undefined)
		write(memory, "marks", marks ? "shown" : "hidden", "shown");
}
