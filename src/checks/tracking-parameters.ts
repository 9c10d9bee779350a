import type { Rule } from "./rule.ts";
import { addressesOf } from "./written-addresses.ts";

/** Parameters that say where a reader came from and never what a page is. */
const TRACKING =
	/^(utm_\w+|_ga|_gl|gclid|fbclid|mc_[ce]id|n_cid|cx_position|feature|igshid|ocid)$/;

/** An address says where a page is, not how somebody came to it. */
export const trackingParameters: Rule = (draft) =>
	addressesOf(draft).flatMap(({ url, place }) =>
		[...(URL.parse(url)?.searchParams.keys() ?? [])]
			.filter((name) => TRACKING.test(name))
			.map((name) => ({
				...place,
				code: "tracking-parameter",
				message: `The address carries “${name}”, which only serves to track its readers.`,
				cure: `Take “${name}=…” out of the address.`,
			})),
	);
