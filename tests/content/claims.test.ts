import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { Brief } from "../build/pdf/brief.ts";
import { claimFiles, claims, open, said, site } from "./live.ts";

const document = open("index.html");

test("every claim that is marked has its file, and every file its words", () => {
	expect([...claims].sort()).toEqual([...claimFiles].sort());
	expect([...document.querySelectorAll(".claim")].map(({ id }) => id)).toEqual(
		claims.map((id) => `c-${id}`),
	);
});

test("every claim has its annotation, its marker, its note with sources, its row, its page and its card", () => {
	for (const [index, id] of claims.entries()) {
		const number = `${index + 1}`;
		const note = document.getElementById(`fn-${id}`);
		const annotation = document.querySelector(`[data-annotation="${id}"]`);
		const row = document
			.querySelector(`.claims a[href="#fn-${id}"]`)
			?.closest("tr");
		const page = open(`c/${id}/index.html`);
		const status = said(note?.querySelector(".note-status"));
		const finding = said(note?.querySelector(".note-digest"));
		expect(
			{
				marker: document
					.getElementById(`fnref-${id}`)
					?.getAttribute("data-mark"),
				markerLeadsTo: document
					.getElementById(`fnref-${id}`)
					?.getAttribute("href"),
				back: note
					?.querySelector("[data-footnote-backref]")
					?.getAttribute("href"),
				annotation: said(annotation?.querySelector(".digest b")),
				annotationStatus: said(annotation?.querySelector(".status-words")),
				row: said(row?.querySelector("td:first-child")),
				rowStatus: said(row?.querySelector("td:nth-child(2)")),
				rowFinding: said(row?.querySelector("td:nth-child(3)")),
				pageStatus: said(page.querySelector(".note-status")),
				pageFinding: said(page.querySelector(".note-digest")),
				card: existsSync(join(site, `og/c-${id}.png`)),
			},
			id,
		).toEqual({
			marker: number,
			markerLeadsTo: `#fn-${id}`,
			back: `#fnref-${id}`,
			annotation: number,
			annotationStatus: `${status}.`,
			row: number,
			rowStatus: status,
			rowFinding: finding,
			pageStatus: status,
			pageFinding: finding,
			card: true,
		});
		expect(status, id).not.toBe("");
		expect(said(annotation?.querySelector(".digest")), id).toBe(
			`${number} ${status}. ${finding}`,
		);
		const citations = [
			...(note?.querySelectorAll(":is(.decides, .citations > li)") ?? []),
		];
		expect(citations.length, id).toBeGreaterThan(0);
		for (const citation of citations) {
			expect(said(citation.querySelector("blockquote")), id).not.toBe("");
			expect(
				citation.querySelector(".source > a")?.getAttribute("href"),
				id,
			).toMatch(/^https?:\/\//);
		}
	}
});

test("every claim has its note in the brief, with the page’s status and digest", async () => {
	for (const name of ["brief.pdf", "brief-letter.pdf"]) {
		const brief = new Brief(
			await PDFDocument.load(readFileSync(join(site, name))),
		);
		const told = brief.notes().map(({ text }) => text);
		expect(told, name).toHaveLength(claims.length);
		for (const [index, id] of claims.entries()) {
			const note = document.getElementById(`fn-${id}`);
			const status = said(note?.querySelector(".note-status"));
			const digest = said(note?.querySelector(".note-digest"));
			expect(
				told[index]?.startsWith(`${index + 1}${status}. ${digest} `),
				told[index],
			).toBe(true);
		}
	}
});

test("every claim has its row and its annotation in the data", () => {
	const file = (name: string) => readFileSync(join(site, "data", name), "utf8");
	const rows: { id: string }[] = parse(file("claims.csv"), {
		bom: true,
		columns: true,
	});
	expect(rows.map(({ id }) => id)).toEqual(claims);
	const { total, first } = JSON.parse(file("claims.jsonld"));
	expect(total).toBe(claims.length);
	expect(
		first.items.map(({ id }: { id: string }) => id.split("#").at(-1)),
	).toEqual(claims);
});
