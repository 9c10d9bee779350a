/** A place in the window, in CSS pixels from its upper left corner. */
export interface Point {
	x: number;
	y: number;
}

/** Keys that readers press here; `Copy` and `Paste` are Control with C and V. */
export type Key = "Tab" | "Enter" | "Escape" | "Copy" | "Paste";

/** A page of a browser, as a reader has it in the hands: what every driver can do. */
export interface EnginePage {
	/** Loads an address, and returns when it is loaded. */
	open(address: string): Promise<void>;
	/** Goes back to the page before, as with the browser’s button. */
	back(): Promise<void>;
	/** Gives the page itself, not its window, a size in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	/** Runs a function in the page, which knows nothing but its argument: both travel as text. */
	evaluate<Argument, Result>(
		look: (argument: Argument) => Result,
		argument: Argument,
	): Promise<Awaited<Result>>;
	press(key: Key): Promise<void>;
	click(at: Point, times?: 1 | 3): Promise<void>;
	/** Presses the mouse at one place and lets go at another. */
	drag(from: Point, to: Point): Promise<void>;
	/** The page on A4, as a PDF. */
	print(): Promise<Uint8Array>;
	close(): Promise<void>;
}

/** A browser that runs. */
export interface EngineBrowser {
	/** As it names its own version. */
	version: string;
	/** A page in a window of its own. */
	newPage(): Promise<EnginePage>;
	close(): Promise<void>;
}

/** A browser engine that the site is tested in. */
export interface Engine {
	name: string;
	/** Why it is not run, where it is not. */
	missing: string | undefined;
	/** What its driver or its build cannot do, and why. */
	cannot: { print?: string; openLinksToWords?: string };
	/** Whether its clipboard makes plain blanks of no-break ones, whatever the page gives it. */
	plainBlanks: boolean;
	launch(): Promise<EngineBrowser>;
}
