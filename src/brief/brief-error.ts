/** The brief cannot be set. The message is for whoever changed content, fonts or template; it has no stack, because that would not help them. */
export class BriefError extends Error {
	override name = "BriefError";

	constructor(message: string) {
		super(message);
		this.stack = `${this.name}: ${message}`;
	}
}
