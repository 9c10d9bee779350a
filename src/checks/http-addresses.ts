import type { Rule } from "./rule.ts";
import { addressesOf } from "./written-addresses.ts";

/** Every address is one that a browser can open, and nothing else. */
export const httpAddresses: Rule = (draft) =>
	addressesOf(draft)
		.filter(({ url }) => !/^https?:$/.test(URL.parse(url)?.protocol ?? ""))
		.map(({ url, place }) => ({
			...place,
			code: "url-not-http",
			message: `“${url}” is not an http or https address.`,
			cure: "Write the whole address, beginning with https://.",
		}));
