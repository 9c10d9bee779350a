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
			thread: themed("#b3a487", "#6e6450"),
			ink: themed("#221d15", "#e9e1d1"),
			quiet: themed("#635a4c", "#ada28e"),
			rule: themed("#d9cfbb", "#3f392e"),
			differs: themed("#a8301a", "#ff9175"),
			evidence: themed("#1f4480", "#a3c1f3"),
			glow: themed("#f3e3b4", "#4a3d1c"),
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
				'"Annotated Serif"',
				'"Annotated Serif Fallback"',
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
			/** Lines are multiples of half a rem: text 2 rem, sidebar 1 rem, so their baselines meet. */
			digest: ["0.8125rem", "1rem"],
			small: ["0.875rem", "1.25rem"],
			note: ["1rem", "1.5rem"],
			text: ["1.1875rem", "2rem"],
			lead: ["1.375rem", "2rem"],
			heading: ["1.75rem", "2rem"],
			title: ["clamp(2.25rem, 1.5rem + 3.6vw, 4rem)", "1.08"],
		},
		extend: {
			spacing: {
				/** 60–68 characters of text. */
				measure: "36.75rem",
				/** The sidebar; src/text/lines.ts counts lines with it. */
				margin: "17rem",
				/** Between text and sidebar. */
				gap: "2rem",
				/** Left of the text, for the paragraph numbers. */
				gutter: "3rem",
				/** Smallest target of a finger, WCAG 2.2 §2.5.8. */
				target: "1.5rem",
			},
		},
	},
} satisfies Config;
