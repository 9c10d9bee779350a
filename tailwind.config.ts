import type { Config } from "tailwindcss";

/** A colour of the light theme and of the dark one; `color-scheme` on the root chooses. */
const themed = (light: string, dark: string) => `light-dark(${light}, ${dark})`;

/**
 * The design tokens, and the one place that has them: style sheets take them by `theme()`, everything else
 * from src/styles/tokens.ts. Sizes in rem; the root grows with very wide windows (styles/base.css).
 */
export default {
	content: ["./src/**/*.astro"],
	theme: {
		colors: {
			transparent: "transparent",
			current: "currentColor",
			paper: themed("#f8f3e9", "#191713"),
			sheet: themed("#fffdf8", "#24211b"),
			/** Under words with a note: there, and no louder. */
			thread: themed("#8a7a5a", "#8f836a"),
			ink: themed("#221d15", "#e9e1d1"),
			quiet: themed("#635a4c", "#ada28e"),
			rule: themed("#d9cfbb", "#3f392e"),
			differs: themed("#a8301a", "#ff9175"),
			evidence: themed("#1f4480", "#a3c1f3"),
			glow: themed("#f3e3b4", "#43371a"),
		},
		/** In the brief, where they differ from the light theme: paper is white, and its hairlines are finer. */
		print: { ink: "#1c1812", rule: "#b9ad97" },
		/** Text and dots of the figures, in pixels of the drawing, which grows with its column. */
		figure: { text: "12px", dot: "7px" },
		fontFamily: {
			serif: [
				'"Annotated Serif"',
				'"Annotated Serif Fallback"',
				"Georgia",
				"serif",
			],
			display: [
				'"Annotated Serif Display"',
				'"Annotated Serif Display Fallback"',
				'"Annotated Serif"',
				"Georgia",
				"serif",
			],
			sans: [
				'"Annotated Sans"',
				'"Annotated Sans Fallback"',
				"Arial",
				"sans-serif",
			],
		},
		fontSize: {
			/** Heights of lines are multiples of the type’s size, so that a reader’s smallest size of type does not run lines into each other. */
			digest: ["0.875rem", "1.4286"],
			small: ["0.875rem", "1.4286"],
			note: ["1rem", "1.5"],
			text: ["1.1875rem", "1.6842"],
			lead: ["1.375rem", "1.4545"],
			/** Three ranks: the parts of the page, its figures, what belongs to the edition. */
			heading: ["2rem", "1.125"],
			figure: ["1.375rem", "1.2727"],
			apparatus: ["1.125rem", "1.3333"],
			title: ["clamp(2.125rem, 1.5rem + 2.6vw, 4rem)", "1.1"],
		},
		extend: {
			spacing: {
				/** 60–68 characters of text. */
				measure: "36.75rem",
				/** The sidebar; src/text/lines.ts counts lines with it. */
				margin: "19rem",
				/** Between text and sidebar, at the least. */
				gap: "1.5rem",
				/** Left of the text, for the paragraph numbers. */
				gutter: "3rem",
				/** Smallest target of a finger, WCAG 2.2 §2.5.8. */
				target: "1.5rem",
			},
		},
	},
} satisfies Config;
