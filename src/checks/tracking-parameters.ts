import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";
import { addressesOf } from "./written-addresses.ts";

/** Parameters that say where a reader came from and never what a page is. */
const TRACKING =
	/^(utm_\w+|_ga|_gl|gclid|fbclid|mc_[ce]id|n_cid|cx_position|feature|igshid|ocid)$/;

/** An address says where a page is, not how somebody came to it. */
export const trackingParameters = rule(
	{
		"tracking-parameter": error(
			"an address carries a tracking parameter",
			"Take the parameter out of the address.",
		),
	},
	function* (draft) {
		for (const { url, place } of addressesOf(draft))
			for (const name of URL.parse(url)?.searchParams.keys() ?? []) {
				if (!TRACKING.test(name)) continue;
				yield {
					...place,
					code: "tracking-parameter",
					message: `The address carries “${name}”, which only serves to track its readers.`,
					cure: `Take “${name}=…” out of the address.`,
				};
			}
	},
);
