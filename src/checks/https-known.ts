import type { Rule } from "./rule.ts";
import { addressesOf } from "./written-addresses.ts";

/** A host that is cited with https somewhere need not be cited with http elsewhere. */
export const httpsKnown: Rule = (draft) => {
	const addresses = addressesOf(draft).flatMap(({ url, place }) => {
		const { hostname: host, protocol } = URL.parse(url) ?? {};
		return host && protocol ? [{ url, place, host, protocol }] : [];
	});
	const secure = new Set(
		addresses
			.filter(({ protocol }) => protocol === "https:")
			.map(({ host }) => host),
	);
	return addresses
		.filter(({ protocol, host }) => protocol === "http:" && secure.has(host))
		.map(({ url, host, place }) => ({
			...place,
			code: "https-known",
			message: `“${url}” begins with http; ${host} is cited with https elsewhere.`,
			cure: "Open the address with https, and cite it so if it leads to the same page.",
		}));
};
