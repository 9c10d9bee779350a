import type { Draft } from "../reading/draft.ts";
import { error } from "../reading/fault.ts";
import { rule } from "./rule.ts";
import { type Address, addressesOf } from "./written-addresses.ts";

/** The addresses of copies in an archive, which a command has recorded and pages link to. */
const copiesOf = ({ captures }: Draft): Address[] =>
	Object.entries(captures?.data ?? {}).flatMap(([id, { copy }]) =>
		copy && captures
			? [{ url: copy.address, place: captures.place([id, "copy", "address"]) }]
			: [],
	);

/** Every address is one that a browser can open, and nothing else. */
export const httpAddresses = rule(
	{
		"url-not-http": error(
			"an address is not one a browser can open",
			"Write the whole address, beginning with https://.",
		),
	},
	function* (draft) {
		for (const { url, place } of [...addressesOf(draft), ...copiesOf(draft)]) {
			if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) continue;
			yield {
				...place,
				code: "url-not-http",
				message: `“${url}” is not an http or https address.`,
			};
		}
	},
);
