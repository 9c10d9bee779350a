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

/** Why a file cannot be read or written, in words that follow its name; undefined for other errors. */
export function systemFault(error: unknown): string | undefined {
	if (!(error instanceof Error) || !("code" in error)) return undefined;
	const code = String(error.code);
	if (Object.hasOwn(REASONS, code)) return REASONS[code];
	return "syscall" in error ? `cannot be used (${code})` : undefined;
}
