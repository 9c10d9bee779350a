import { warning } from "../reading/fault.ts";
import { rule } from "./rule.ts";
import { addressesOf } from "./written-addresses.ts";

/** A host that is cited with https somewhere need not be cited with http elsewhere. */
export const httpsKnown = rule(
	{
		"https-known": warning(
			"an address begins with http although its host answers to https elsewhere",
			"Open the address with https, and cite it so if it leads to the same page.",
		),
	},
	function* (draft) {
		const addresses = [...addressesOf(draft)].flatMap(({ url, place }) => {
			const { hostname: host, protocol } = URL.parse(url) ?? {};
			return host ? [{ url, place, host, protocol }] : [];
		});
		const secure = new Set(
			addresses
				.filter(({ protocol }) => protocol === "https:")
				.map(({ host }) => host),
		);
		for (const { url, place, host, protocol } of addresses) {
			if (protocol !== "http:" || !secure.has(host)) continue;
			yield {
				...place,
				code: "https-known",
				message: `“${url}” begins with http; ${host} is cited with https elsewhere.`,
			};
		}
	},
);
