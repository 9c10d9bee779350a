/** The design tokens (tailwind.config.ts) for what is drawn or measured without a style sheet. */
import config from "../../tailwind.config.ts";

const { colors, fontSize, extend, figure, print } = config.theme;

/** A colour that has a value for the light theme and one for the dark theme. */
type Themed = Exclude<keyof typeof colors, "transparent" | "current">;

/** Both values of a colour, as `#rrggbb`. */
function values(name: Themed): [light: string, dark: string] {
	const [light, dark] = colors[name].match(/#\w{6}/g) ?? [];
	if (!light || !dark) throw new Error(`The token ${name} has no two colours.`);
	return [light, dark];
}

/** A colour of the light theme, as `#rrggbb`. */
export const light = (name: Themed): string => values(name)[0];

/** A colour of the dark theme, as `#rrggbb`. */
export const dark = (name: Themed): string => values(name)[1];

/** Colours of the brief, as `#rrggbb`: the light theme's, but for what paper wants darker. */
export const PRINTED = {
	ink: print.ink,
	quiet: light("quiet"),
	rule: print.rule,
	differs: light("differs"),
	evidence: light("evidence"),
};

const [digestType = ""] = fontSize.digest;

/** Width of a digest's line in ems of its type: the sidebar's width and the size of type, both in rem. */
export const DIGEST_LINE_EMS =
	Number.parseFloat(extend.spacing.margin) / Number.parseFloat(digestType);

/** Height of the text of a figure, and the width of a dot, in pixels of the drawing. */
export const FIGURE_TEXT = Number.parseFloat(figure.text);
export const FIGURE_DOT = Number.parseFloat(figure.dot);
