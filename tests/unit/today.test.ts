import { afterEach, expect, test, vi } from "vitest";
import { today } from "../../src/editing/terminal.ts";

afterEach(() => {
	vi.unstubAllEnvs();
});

test.each([
	["Asia/Tokyo", "2026-11-24T22:30Z", "2026-11-25"],
	["America/Los_Angeles", "2026-11-25T02:30Z", "2026-11-24"],
	["UTC", "2026-01-02T00:00Z", "2026-01-02"],
	["Pacific/Kiritimati", "2026-12-31T10:00Z", "2027-01-01"],
])(
	"the day of an edition is the editor’s own: in %s at %s",
	(zone, at, day) => {
		vi.stubEnv("TZ", zone);
		expect(today(new Date(at))).toBe(day);
	},
);
