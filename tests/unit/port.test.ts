import { expect, test } from "vitest";
import { portOf } from "../../src/site/port.ts";

test.each([
	[{}, 4321],
	[{ PORT: "" }, 4321],
	[{ PORT: " " }, 4321],
	[{ PORT: "80" }, 80],
	[{ PORT: " 8080 " }, 8080],
	[{ PORT: "65535" }, 65_535],
])("%j is a port", (env, port) => {
	expect(portOf(env, "npm start")).toBe(port);
});

test.each(["0", "99999", "65536", "-1", "1.5", "8e3", "0x50", "eight"])(
	"PORT=%s gets a sentence that says what to write",
	(PORT) => {
		expect(portOf({ PORT }, "npm run dev")).toBe(
			`PORT=${PORT} is not a port. Choose a number from 1 to 65535: PORT=8080 npm run dev`,
		);
	},
);
