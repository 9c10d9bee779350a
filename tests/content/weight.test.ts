import { expect, test } from "vitest";
import { BUDGET, weightOf } from "../weight.ts";
import { claims, site } from "./live.ts";

test("the page with all evidence weighs what its claims may weigh", () => {
	const weight = weightOf(site);
	expect(weight.claims).toBe(claims.length);
	expect(weight.page).toBeLessThanOrEqual(BUDGET.page(weight));
	expect(weight.scripts).toBeLessThanOrEqual(BUDGET.scripts);
	expect(weight.fonts).toBeLessThanOrEqual(BUDGET.fonts);
});
