/**
 * Puts a text on the clipboard, also one that is still being made: browsers allow a copy only at the
 * reader's own act, and a promise given at once counts as that.
 * @returns false where the browser does not let a page copy
 */
export async function copy(text: string | Promise<string>): Promise<boolean> {
	try {
		const blob = Promise.resolve(text).then(
			(text) => new Blob([text], { type: "text/plain" }),
		);
		await navigator.clipboard.write([
			new ClipboardItem({ "text/plain": blob }),
		]);
		return true;
	} catch {
		return false;
	}
}
