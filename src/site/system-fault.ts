/** What the system says of a file, by the code of its error, in words that follow the file's name. */
const REASONS: Record<string, string> = {
	EACCES: "may not be opened by you: its rights, or its folder’s, forbid it",
	EBUSY: "is in use by another program or is a mount",
	EEXIST: "is there already",
	EISDIR: "is a folder, not a file",
	ELOOP: "is a link that leads back to itself",
	EMFILE: "cannot be opened: too many files are open",
	ENAMETOOLONG: "has a name that is too long for this disk",
	ENOENT: "is not there, or is a link to what is not there",
	ENOSPC: "cannot be written: the disk is full",
	ENOTDIR: "is a file where a folder is needed",
	EPERM: "may not be changed by you",
	EROFS: "cannot be written: its disk can only be read",
	EDQUOT: "cannot be written: your share of the disk is full",
};

/** Codes of what the system refuses and the program did not bring about. */
const REFUSALS = ["EACCES", "EDQUOT", "EMFILE", "ENOSPC", "EPERM", "EROFS"];

/** Node says of a folder on a disk that can only be read that its parents are not there, although it makes those, too. */
const isReadOnly = (code: string, syscall: unknown): boolean =>
	code === "ENOENT" && syscall === "mkdir";

/** How programs write of such a refusal: Node with the code, the call and the path, Rust in words. */
const WRITTEN = /\b(E[A-Z]+): [^\n]*?(?:, (\w+)(?: '([^'\n]+)')?)?$/gm;
const FULL = "No space left on device (os error 28)";

/** Programs that did not expect an error print where they were; a report on content never does. */
const STACK = /stack (back)?trace|^\s+at .+:\d+:\d+/im;

/**
 * What the system refused another program, told from what that one wrote before it ended.
 * @returns a sentence, or undefined if the system refused nothing
 */
export function refusalIn(text: string): string | undefined {
	if (!STACK.test(text)) return undefined;
	for (const [, code = "", call, path] of text.matchAll(WRITTEN)) {
		const known = isReadOnly(code, call) ? "EROFS" : code;
		if (REFUSALS.includes(known))
			return `${path ?? "A file"} ${REASONS[known]}.`;
	}
	return text.includes(FULL) ? `A file ${REASONS.ENOSPC}.` : undefined;
}

/** Why a file cannot be read or written, in words that follow its name; undefined for other errors. */
export function systemFault(error: unknown): string | undefined {
	if (!(error instanceof Error) || !("code" in error)) return undefined;
	const syscall = "syscall" in error ? error.syscall : undefined;
	const code = isReadOnly(String(error.code), syscall)
		? "EROFS"
		: String(error.code);
	if (Object.hasOwn(REASONS, code)) return REASONS[code];
	return syscall !== undefined ? `cannot be used (${code})` : undefined;
}
