import { warning } from "../reading/fault.ts";
import { rule } from "./rule.ts";
import { addressesOf } from "./written-addresses.ts";

/** A host that is cited with https somewhere need not be cited with http elsewhere; it is said once for each host. */
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
		const open = Map.groupBy(
			addresses.filter(
				({ host, protocol }) => protocol === "http:" && secure.has(host),
			),
			({ host }) => host,
		);
		for (const [host, [first, ...more]] of open) {
			if (!first) continue;
			yield {
				...first.place,
				code: "https-known",
				message: `“${first.url}”${more.length > 0 ? ` and ${more.length} more begin` : " begins"} with http; ${host} is cited with https elsewhere.`,
			};
		}
	},
);
