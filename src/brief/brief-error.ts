/** The brief cannot be set; the message is for whoever changed content, fonts or template, and is whole without a stack. */
export class BriefError extends Error {
	override name = "BriefError";

	constructor(message: string) {
		super(message);
		this.stack = `${this.name}: ${message}`;
	}
}
