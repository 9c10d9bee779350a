/**
 * Imported by every command: what the system refuses, such as a file without rights or a full disk, is
 * said in a sentence. Any other error is a mistake of the program, and keeps its stack.
 */
import { systemFault } from "../site/system-fault.ts";
import { stop } from "./terminal.ts";

process.on("uncaughtException", (error) => {
	const fault = systemFault(error);
	if (fault === undefined) {
		console.error(error);
		process.exit(1);
	}
	const path = "path" in error ? error.path : "dest" in error ? error.dest : "";
	stop(`${path || "A file"} ${fault}.`);
});
