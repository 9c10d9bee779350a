import type { AboutData } from "../reading/schema.ts";

/** What an editor writes where the day of the last check belongs. */
const CHECKED = "{checked}";

/**
 * What the editors say of their own work; what they do not say stays absent.
 * @param checkedOn a day in words
 */
export function composeAbout(
	{ sources, ...rest }: AboutData,
	checkedOn: string,
): AboutData {
	return {
		...rest,
		...(sources && { sources: sources.replaceAll(CHECKED, checkedOn) }),
	};
}
