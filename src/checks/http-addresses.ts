import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";
import { addressesOf } from "./written-addresses.ts";

/** Every address is one that a browser can open, and nothing else. */
export const httpAddresses = rule(
	{
		"url-not-http": error(
			"an address is not one a browser can open",
			"Write the whole address, beginning with https://.",
		),
	},
	function* (draft) {
		for (const { url, place } of addressesOf(draft)) {
			if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) continue;
			yield {
				...place,
				code: "url-not-http",
				message: `“${url}” is not an http or https address.`,
			};
		}
	},
);
