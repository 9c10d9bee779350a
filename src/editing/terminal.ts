/** Ends a command that cannot do what it was asked, with a sentence on why. */
export function stop(message: string, status = 1): never {
	console.error(message);
	process.exit(status);
}

/** The editor’s own day, as ISO 8601: what the calendar on the wall says where the command runs. */
export function today(now = new Date()): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
