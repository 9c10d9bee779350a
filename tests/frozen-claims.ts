import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Seen, Status } from "../src/reading/schema.ts";
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
	citations: FrozenCitation[];
}

/** One use of a source. */
interface FrozenCitation {
	source: string;
	kind: "Primary" | "Secondary";
	/** What is said to have been seen of it. */
	seen: string;
	remarked: boolean;
}

/** Claims in reading order: where each stands, what its status is. */
const PLACES: readonly [id: string, place: string, status: Status][] = [
	["without-conditions", "¶1", "supported-with-detail"],
	["trump-call", "¶1", "supported-with-detail"],
	["reset", "¶1", "judgement"],
	["earlier-conditions", "¶2", "supported"],
	["isolation", "¶2", "judgement"],
	["korea-summits", "¶2", "supported"],
	["us-north-korea-summits", "¶2", "supported"],
	["china-summits", "¶2", "differs-from-record"],
	["us-south-korea-summits", "¶2", "supported"],
	["russia-summit", "¶2", "supported"],
	["further-meetings", "¶2", "supported-with-detail"],
	["irrelevance", "¶2", "judgement"],
	["us-outreach", "¶2", "supported"],
	["abduction-insistence", "¶2", "judgement"],
	["first-visible", "¶3", "judgement"],
	["unga-speech", "¶3", "supported"],
	["gestures", "¶3", "supported"],
	["sanctions-extension", "¶3", "supported"],
	["blue-book", "¶3", "supported"],
	["constant-feature", "¶3", "differs-from-record"],
	["suga-explanation", "¶3", "supported"],
	["human-rights-resolution", "¶3", "supported-with-detail"],
	["since-2007", "¶3", "differs-from-record"],
	["missile-tests", "¶4", "supported-with-detail"],
	["cautious-reactions", "¶4", "supported-with-detail"],
	["security-contributor", "¶5", "judgement"],
	["regional-relations", "¶5", "judgement"],
	["author-affiliation", "the note on the author", "supported-with-detail"],
];

const STATUS_WORDS: Record<Status, string> = {
	supported: "Supported",
	"supported-with-detail": "Supported, with a detail",
	"differs-from-record": "Differs from the record",
	judgement: "Author’s judgement",
};

/** Every source was seen as an excerpt; what else is said of one. */
const SEEN_WORDS: Record<Seen, string> = {
	excerpt: "Read as an excerpt of a stored copy",
	mirror: "on a third-party copy of the original",
	syndicated: "as carried by another outlet",
	"headline-missing": "headline not in the excerpt",
	"date-from-url": "date taken from the address",
	"date-missing": "date not in the excerpt",
	"author-missing": "author or agency not named in the excerpt",
	"passage-elsewhere": "the passage itself lies outside the excerpt",
};

const sources = z
	.record(z.string(), z.object({ kind: z.enum(["primary", "secondary"]) }))
	.parse(parse(readFileSync(`${EDITION}/sources.yaml`, "utf8")));

const citation = z
	.object({
		source: z.string(),
		seen: z.array(z.enum(Object.keys(SEEN_WORDS) as [Seen, ...Seen[]])),
		remark: z.string().optional(),
	})
	.transform(
		({ source, seen, remark }): FrozenCitation => ({
			source,
			kind: sources[source]?.kind === "primary" ? "Primary" : "Secondary",
			seen: `${seen.map((field) => SEEN_WORDS[field]).join("; ")}.`,
			remarked: remark !== undefined,
		}),
	);

/** The fields above the text of a content file. */
const fieldsOf = (file: string): unknown =>
	parse(readFileSync(`${EDITION}/${file}`, "utf8").split(/^---$/m)[1] ?? "");

const claim = z.object({ digest: z.string(), sources: z.array(citation) });

/** The claims of the frozen edition. */
export const FROZEN_CLAIMS: readonly FrozenClaim[] = PLACES.map(
	([id, place, status], index) => {
		const { digest, sources } = claim.parse(fieldsOf(`claims/${id}.md`));
		return {
			id,
			number: index + 1,
			place,
			status,
			statusWords: STATUS_WORDS[status],
			digest,
			citations: sources,
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
