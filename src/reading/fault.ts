import type { Place, Problem, Severity } from "./problem.ts";

/** One kind of fault, as the list of the checks explains it. */
export interface Fault {
	severity: Severity;
	/** What is wrong, completing “The build fails because …”. */
	fault: string;
	/** What an editor does about it. */
	cure: string;
	/** Concerns publication alone: not shown while writing with `npm run dev`. */
	publishing?: true;
}

/** The faults that a rule or a parser finds, by their codes. */
export type Faults<Code extends string = string> = Readonly<
	Record<Code, Fault>
>;

/** What a rule or a parser found: where it is, which fault it is, and what is wrong there. */
export interface Finding<Code extends string> extends Place {
	code: Code;
	message: string;
	/** Said before the cure: the word that was probably meant. */
	hint?: string;
	/** Said in place of the fault's own cure, where this place allows a more exact one. */
	cure?: string;
}

export const error = (fault: string, cure: string): Fault => ({
	severity: "error",
	fault,
	cure,
});
export const warning = (fault: string, cure: string): Fault => ({
	severity: "warning",
	fault,
	cure,
});
export const publishing = (fault: string, cure: string): Fault => ({
	...error(fault, cure),
	publishing: true,
});

/** The problem that a finding is to an editor. */
export function problem<Code extends string>(
	faults: Faults<Code>,
	{ file, line, column, code, message, hint = "", cure }: Finding<Code>,
): Problem {
	const kind: Fault = faults[code];
	return {
		...{ file, line, column, code, message },
		severity: kind.severity,
		...(kind.publishing && { publishing: true }),
		cure: hint + (cure ?? kind.cure),
	};
}
