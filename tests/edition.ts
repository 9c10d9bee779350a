/** What the site of a small article is built from: with retired ids, without a number, in a sub-folder. */
export const OTHER_SITE = {
	CONTENT_DIR: "tests/fixtures/other",
	SITE_URL: "https://example.org",
	BASE_PATH: "/reset/",
};

/** The content folder that tests of the product read: one edition, frozen, which no editor changes. */
export const EDITION = "tests/fixtures/edition";
