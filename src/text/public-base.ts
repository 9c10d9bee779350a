/** Whether an address is one of this machine alone. */
const isLocal = (address: URL): boolean =>
	/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address.hostname);

/**
 * The address by which a page is shared: its canonical one, because a translator, an archive or a saved
 * file shows it at an address of its own. A site that was built for this machine alone has no better one
 * than the browser's.
 * @param canonical what the page calls itself, if it does
 * @param here where the browser shows it
 */
export function publicBase(
	canonical: string | undefined,
	here: string,
): string {
	const named = canonical ? new URL(canonical) : undefined;
	return named && !isLocal(named) ? named.href : here;
}
