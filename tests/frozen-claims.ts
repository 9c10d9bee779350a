import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import {
	ROLES,
	type Role,
	type Seen,
	type Status,
} from "../src/reading/fields.ts";
import { EDITION } from "./edition.ts";

/** What the editors wrote of a claim of the frozen edition, read without the product’s own code. */
export interface FrozenClaim {
	id: string;
	number: number;
	/** What the page calls the place of its words: `¶1`. */
	place: string;
	status: Status;
	statusWords: string;
	digest: string;
	wouldChange: string;
	wrote: FrozenReading;
	checked: FrozenReading;
	citations: FrozenEvidence[];
}

interface FrozenReading {
	by: string;
	on: string;
}

/** One use of a source. */
interface FrozenCitation {
	source: string;
	address: string;
	origin: string;
	quote: string;
	/** Empty where there is none. */
	gloss: string;
	kind: "Primary" | "Secondary";
	/** What is said to have been seen of it; empty where nothing is. */
	seen: string;
	remarked: boolean;
}

/** One use of a source by a claim. */
interface FrozenEvidence extends FrozenCitation {
	role: Role;
	bearsOn: string;
	decides: boolean;
}

/** Claims in reading order: where each stands, what its status is. */
const PLACES: readonly [id: string, place: string, status: Status][] = [
	["softening", "the standfirst", "supported"],
	["offer-without-conditions", "¶1", "supported-with-detail"],
	["long-running-mistrust", "¶1", "not-established"],
	["trump-call", "¶1", "supported-with-detail"],
	["course-correction", "¶1", "contested"],
	["welcome-sign", "¶1", "judgement"],
	["earlier-conditions", "¶2", "supported-with-detail"],
	["isolation", "¶2", "contested"],
	["korea-summits", "¶2", "supported"],
	["us-north-korea-summits", "¶2", "supported"],
	["china-summits", "¶2", "differs-from-record"],
	["us-south-korea-summits", "¶2", "supported"],
	["russia-summit", "¶2", "supported"],
	["further-meetings", "¶2", "supported-with-detail"],
	["irrelevance", "¶2", "contested"],
	["us-outreach", "¶2", "supported"],
	["abduction-insistence", "¶2", "not-established"],
	["no-option", "¶3", "contested"],
	["first-visible", "¶3", "differs-from-record"],
	["unga-speech", "¶3", "supported-with-detail"],
	["gestures", "¶3", "supported-with-detail"],
	["sanctions-extension", "¶3", "supported"],
	["posture-underlined", "¶3", "contested"],
	["blue-book-removal", "¶3", "supported-with-detail"],
	["constant-feature", "¶3", "not-established"],
	["suga-explanation", "¶3", "supported"],
	["human-rights-resolution", "¶3", "supported-with-detail"],
	["since-2007", "¶3", "differs-from-record"],
	["conciliatory-months", "¶4", "supported-with-detail"],
	["dissatisfactory-responses", "¶4", "judgement"],
	["missile-tests", "¶4", "supported-with-detail"],
	["cautious-words", "¶4", "supported-with-detail"],
	["not-linear", "¶4", "not-established"],
	["japan-acknowledge", "¶4", "judgement"],
	["positive-agenda", "¶5", "judgement"],
	["security-contributor", "¶5", "judgement"],
	["regional-relations", "¶5", "judgement"],
	["premature", "¶6", "judgement"],
	["author-affiliation", "the note on the author", "supported-with-detail"],
];

const STATUS_WORDS: Record<Status, string> = {
	supported: "Supported",
	"supported-with-detail": "Supported, with a detail",
	"differs-from-record": "Differs from the record",
	"not-established": "Not established",
	contested: "Contested",
	judgement: "Author’s judgement",
};

/** What is said of a source that was seen otherwise than as an excerpt of its own page. */
const SEEN_WORDS: Record<Seen, string> = {
	whole: "read whole",
	mirror: "on a third-party copy of the original",
	syndicated: "as carried by another outlet",
	"headline-missing": "headline not in the excerpt",
	"date-from-url": "date taken from the address",
	"date-missing": "date not in the excerpt",
	"author-missing": "author or agency not named in the excerpt",
	"passage-elsewhere": "the passage itself lies outside the excerpt",
};

const sources = z
	.record(
		z.string(),
		z.object({
			kind: z.enum(["primary", "secondary"]),
			URL: z.string(),
			origin: z.string(),
			quotations: z
				.record(
					z.string(),
					z.object({ quote: z.string(), gloss: z.string().optional() }),
				)
				.optional(),
		}),
	)
	.parse(parse(readFileSync(`${EDITION}/sources.yaml`, "utf8")));

const capital = (text: string): string =>
	text.charAt(0).toUpperCase() + text.slice(1);

const use = {
	source: z.string(),
	quotation: z.string().optional(),
	quote: z.string().optional(),
	gloss: z.string().optional(),
	seen: z
		.array(z.enum(Object.keys(SEEN_WORDS) as [Seen, ...Seen[]]))
		.optional(),
	remark: z.string().optional(),
};
const told = ({
	source,
	quotation = "",
	seen,
	remark,
	...typed
}: z.infer<z.ZodObject<typeof use>>): FrozenCitation => {
	const { quote = "", gloss } =
		sources[source]?.quotations?.[quotation] ?? typed;
	return {
		source,
		address: sources[source]?.URL ?? "",
		origin: sources[source]?.origin ?? "",
		quote,
		gloss: gloss ?? "",
		kind: sources[source]?.kind === "primary" ? "Primary" : "Secondary",
		seen: seen
			? `${capital(seen.map((field) => SEEN_WORDS[field]).join("; "))}.`
			: "",
		remarked: remark !== undefined,
	};
};
const citation = z.object(use).transform(told);
const evidence = z
	.object({
		...use,
		role: z.enum(ROLES),
		"bears-on": z.string(),
		decides: z.boolean().optional(),
	})
	.transform(
		(data): FrozenEvidence => ({
			...told(data),
			role: data.role,
			bearsOn: data["bears-on"],
			decides: data.decides === true,
		}),
	);

/** The fields above the text of a content file. */
const fieldsOf = (file: string): unknown =>
	parse(readFileSync(`${EDITION}/${file}`, "utf8").split(/^---$/m)[1] ?? "");

const reading = z.object({ by: z.string(), on: z.string() });
const claim = z.object({
	digest: z.string(),
	"would-change": z.string(),
	wrote: reading,
	checked: reading,
	sources: z.array(evidence),
});

/** The claims of the frozen edition. */
export const FROZEN_CLAIMS: readonly FrozenClaim[] = PLACES.map(
	([id, place, status], index) => {
		const data = claim.parse(fieldsOf(`claims/${id}.md`));
		return {
			id,
			number: index + 1,
			place,
			status,
			statusWords: STATUS_WORDS[status],
			digest: data.digest,
			wouldChange: data["would-change"],
			wrote: data.wrote,
			checked: data.checked,
			citations: data.sources,
		};
	},
);

/** The citations of what happened next, by the note that has them. */
export const FROZEN_AFTERMATH: Readonly<Record<string, FrozenCitation[]>> = z
	.object({ notes: z.record(z.string(), z.array(citation)) })
	.parse(fieldsOf("aftermath.mdx")).notes;

/** The slips of the frozen edition, as its readers are told of them. */
export const FROZEN_SLIPS: readonly string[] = z
	.array(
		z.object({
			paragraph: z.number(),
			words: z.string(),
			remark: z.string(),
		}),
	)
	.parse(parse(readFileSync(`${EDITION}/slips.yaml`, "utf8")))
	.map(
		({ paragraph, words, remark }) =>
			`¶${paragraph}: “${words}” [sic]. ${remark}`,
	);
