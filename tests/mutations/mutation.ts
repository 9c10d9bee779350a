/** A fault that somebody might make, and the tests that should notice it. */
export interface Mutation {
	/** Path of the file from the top of the project. */
	file: string;
	/** What stands there once; if it no longer does, the list has to follow the code. */
	passage: string;
	replacement: string;
	/** What is wrong then, as the end of a sentence: what readers, programs or editors get. */
	breaks: string;
	/** Test files of one folder of `tests`, as few as will do. */
	tests: readonly string[];
}
