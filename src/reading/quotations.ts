import { didYouMean } from "../text/near-miss.ts";
import { error, problem } from "./fault.ts";
import type { QuotationData } from "./fields.ts";
import type { Place, Problem } from "./problem.ts";
import type { SourceData } from "./schema.ts";

export const QUOTATION_FAULTS = {
	"quotation-unknown": error(
		"a quotation is named that its source does not have",
		"Correct the name, or type the words under “quotations” of the source in sources.yaml.",
	),
};

/** What is named at some place, or typed there. */
interface Quoting {
	source: string;
	quotation?: string | undefined;
	quote?: string | undefined;
	language?: string | undefined;
	gloss?: string | undefined;
}

/** Finds the words that content names; what is not found becomes a problem. */
export class Quotations {
	readonly problems: Problem[] = [];
	readonly #sources: Readonly<Record<string, SourceData>>;

	/** @param sources as sources.yaml has them; none if it could not be read */
	constructor(sources: Readonly<Record<string, SourceData>> = {}) {
		this.#sources = sources;
	}

	/** The words of a source under a name; undefined, and a problem, if it has none of that name. */
	named(source: string, name: string, place: Place): QuotationData | undefined {
		const entry = this.#sources[source];
		const found = entry?.quotations?.[name];
		// Of a source that is unknown another rule says so.
		if (!found && entry)
			this.problems.push(
				problem(QUOTATION_FAULTS, {
					...place,
					code: "quotation-unknown",
					message: `“${source}” has no quotation “${name}”.`,
					hint: didYouMean(name, Object.keys(entry.quotations ?? {})),
				}),
			);
		return found;
	}

	/** Citations with their words; undefined if one of them names words that are not there. */
	resolved<Citation extends Quoting>(
		citations: readonly Citation[],
		placeOf: (index: number) => Place,
	): (Citation & QuotationData)[] | undefined {
		const found = citations.map((citation, index) => {
			const { language, quotation, quote, source } = citation;
			const words =
				quotation === undefined
					? quote !== undefined && language !== undefined
						? { quote, language }
						: undefined
					: this.named(source, quotation, placeOf(index));
			return words && { ...citation, ...words };
		});
		const whole = found.filter((citation) => citation !== undefined);
		return whole.length === citations.length ? whole : undefined;
	}
}
