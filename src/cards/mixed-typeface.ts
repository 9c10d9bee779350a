import type { FontTypeface, Typeface } from "./typeface.ts";

/** Characters of a line that one face draws. */
interface FaceRun {
	face: FontTypeface;
	text: string;
}

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A line cut where the face changes; a letter stays with its marks if one face has them. */
function runsOf(line: string, faces: readonly FontTypeface[]): FaceRun[] {
	const faceOf = (text: string) => faces.find((face) => face.has(text));
	const runs: FaceRun[] = [];
	for (const { segment } of clusters.segment(line))
		for (const text of faceOf(segment) ? [segment] : segment) {
			const face = faceOf(text) ?? faces[0];
			const last = runs.at(-1);
			if (last && last.face === face) last.text += text;
			else if (face) runs.push({ face, text });
		}
	return runs;
}

/** A typeface whose characters come from the first of some faces that has them; none has what the checks refuse. */
export function mixedTypeface(faces: readonly FontTypeface[]): Typeface {
	const [main] = faces;
	const runs = (line: string) =>
		main?.has(line) ? [{ face: main, text: line }] : runsOf(line, faces);
	return {
		measure: (line) =>
			runs(line).reduce((sum, { face, text }) => sum + face.measure(text), 0),
		draw(line, x, y, size) {
			let at = x;
			return runs(line)
				.map(({ face, text }) => {
					const drawn = face.draw(text, at, y, size);
					at += face.measure(text) * size;
					return drawn;
				})
				.join("");
		},
	};
}
