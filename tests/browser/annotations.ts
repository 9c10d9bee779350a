/** What is measured of one annotation, in CSS pixels of the page. */
export interface Placed {
	id: string;
	top: number;
	bottom: number;
	left: number;
	right: number;
	/** Distance of its top from the top of its claim. */
	drift: number;
}

/** The edges of the box that the annotations belong to. */
export type Box = Omit<Placed, "id" | "drift">;

/** Every visible annotation and its claim, and the box they belong to. Runs in the page. */
export function annotations(): { box: Box; placed: Placed[]; wide: boolean } {
	const edges = (element: Element) => {
		const { top, bottom, left, right } = element.getBoundingClientRect();
		return { top, bottom, left, right };
	};
	const box = document.querySelector(".article-body");
	if (!box) throw new Error("There is no article.");
	const placed = [...document.querySelectorAll("[data-annotation]")]
		.filter(
			(annotation) =>
				annotation.checkVisibility() && annotation.closest(".article-body"),
		)
		.map((annotation) => {
			const id = annotation.getAttribute("data-annotation") ?? "";
			const claim = document.getElementById(`c-${id}`);
			const top = annotation.getBoundingClientRect().top;
			return {
				id,
				...edges(annotation),
				drift: top - (claim?.getBoundingClientRect().top ?? Number.NaN),
			};
		});
	return {
		box: edges(box),
		placed,
		wide: document.documentElement.scrollWidth > window.innerWidth,
	};
}

/** Annotations that lie over the text or over each other, by their ids. Runs in the page. */
export function covered(): string[] {
	const box = (element: Element) => element.getBoundingClientRect();
	const texts = [...document.querySelectorAll(".beside-notes > p")];
	const notes = [...document.querySelectorAll(".annotation")];
	const meet = (a: DOMRect, b: DOMRect) =>
		a.top < b.bottom &&
		b.top < a.bottom &&
		a.left < b.right &&
		b.left < a.right;
	return notes.flatMap((note, index) =>
		[...texts, ...notes.slice(index + 1)]
			.filter((other) => meet(box(note), box(other)))
			.map((other) => `${note.id} over ${other.id}`),
	);
}

/** Annotations that lie over each other, by their claims. */
export const overlaps = (placed: Placed[]): string[] =>
	placed.flatMap((a, index) =>
		placed
			.slice(index + 1)
			.filter(
				(b) =>
					a.top < b.bottom &&
					b.top < a.bottom &&
					a.left < b.right &&
					b.left < a.right,
			)
			.map((b) => `${a.id} meets ${b.id}`),
	);

/** Annotations that leave their box, by their claims. */
export const strays = (placed: Placed[], box: Box): string[] =>
	placed
		.filter(
			(a) =>
				a.top < box.top ||
				a.bottom > box.bottom ||
				a.left < box.left ||
				a.right > box.right,
		)
		.map(({ id }) => id);
