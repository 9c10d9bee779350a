/** The content folder that tests of the product read: one edition, frozen, which no editor changes. */
export const EDITION = "tests/fixtures/edition";
