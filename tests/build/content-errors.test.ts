import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { EDITION } from "../edition.ts";
import { filesOf, run, siteFolder } from "./run.ts";

/** What the build says of each broken content folder, whole. */
const REPORTS = {
	"unknown-claim": `tests/fixtures/unknown-claim/article.mdx:17:69  claim-without-file
  The claim “lenght”, at “90 metres long”, has no file.
  Did you mean “length”? Write claims/lenght.md, or correct the id.

1 problem in tests/fixtures/unknown-claim. Nothing was built.
`,
	"missing-source": `tests/fixtures/missing-source/claims/opening.md:7:5  source-unknown
  The source “town-2021-06-11” is not in sources.yaml.
  Did you mean “town-2021-06-01”? Add it there, or correct the id.

1 problem in tests/fixtures/missing-source. Nothing was built.
`,
	"changed-word": `tests/fixtures/changed-word/article.mdx:19:23  words-differ
  ¶2 has “often.” where the source text has “twice.”: U+006F instead of U+0074.
  Type it as source-article.txt has it; a slip of the original stays, and a remark on it goes into slips.yaml.

1 problem in tests/fixtures/changed-word. Nothing was built.
`,
};

describe.each(Object.entries(REPORTS))(
	"with the content folder %s",
	(fixture, report) => {
		const env = { CONTENT_DIR: `tests/fixtures/${fixture}` };

		test("the build fails with the whole report and leaves the former site as it was", () => {
			const former = siteFolder();
			mkdirSync(former, { recursive: true });
			writeFileSync(join(former, "index.html"), "the former site");
			const { status, stderr } = run(
				"node",
				["src/site/build.ts", former],
				env,
			);
			expect(stderr).toBe(report);
			expect(status).toBe(1);
			expect(readFileSync(join(former, "index.html"), "utf8")).toBe(
				"the former site",
			);
			expect(readdirSync(former)).toEqual(["index.html"]);
		});

		test("the check says the same without building", () => {
			const { status, stderr, stdout } = run(
				"node",
				["src/editing/check.ts"],
				env,
			);
			expect({ status, stderr, stdout }).toEqual({
				status: 1,
				stderr: report,
				stdout: "",
			});
		});
	},
);

// The other site with the same content was built at once with one of other content: tests/build-site.ts.
test("a site that is whole takes the place of the former one, and has the same bytes in another time zone, locale and folder, for a user without a home, and alone as beside another build", () => {
	const former = siteFolder();
	writeFileSync(join(former, "former.html"), "the former site");
	const env = {
		CONTENT_DIR: EDITION,
		TZ: "Pacific/Kiritimati",
		LANG: "tr_TR.UTF-8",
		LC_ALL: "tr_TR.UTF-8",
		// Nobody’s: no folder can be made in it.
		HOME: "/dev/null",
		XDG_CONFIG_HOME: "/dev/null",
	};
	expect(run("node", ["src/site/build.ts", former], env).status).toBe(0);
	expect(filesOf(former)).toEqual(filesOf(inject("site")));
});

test("a folder that is not there is reported, not a stack trace", () => {
	const { status, stderr } = run("node", ["src/editing/check.ts"], {
		CONTENT_DIR: "tests/fixtures/nowhere",
	});
	expect(status).toBe(1);
	expect(stderr).toBe(`tests/fixtures/nowhere/article.mdx:1:1  file-unreadable
  The content folder tests/fixtures/nowhere is not there, or is a link to what is not there.
  Begin it with npm run new:edition, or point CONTENT_DIR at a folder that has some content.

1 problem in tests/fixtures/nowhere. Nothing was built.
`);
});
