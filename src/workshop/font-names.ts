/** Ids of the OpenType `name` table that a cut font bears. */
const NAMES = [
	["copyright", 0],
	["family", 1],
	["style", 2],
	["unique", 3],
	["full", 4],
	["version", 5],
	["postScript", 6],
	["licence", 13],
	["licenceAddress", 14],
] as const;

/** What a font is called, and under what licence it is. */
export type FontNames = Record<(typeof NAMES)[number][0], string>;

/** Bytes of the table directory before its entries, and of each entry. */
const HEADER = 12;
const ENTRY = 16;
/** Bytes of the `name` table before its records, and of each record. */
const NAME_HEADER = 6;
const NAME_RECORD = 12;
/** Windows, Unicode BMP, American English: the one kind of name that every system reads. */
const PLATFORM = [3, 1, 0x409] as const;
/** OpenType: the sum of all 32-bit words of a font is this. */
const WHOLE_SUM = 0xb1b0afba;
/** Offset of that sum’s counterpart in the table `head`. */
const ADJUSTMENT = 8;

const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16();

/** A `name` table, format 0. */
function nameTable(names: FontNames): Buffer {
	const values = NAMES.map(([name, id]) => ({
		id,
		value: utf16(names[name]),
	}));
	const strings = NAME_HEADER + NAME_RECORD * values.length;
	const head = Buffer.alloc(strings);
	head.writeUInt16BE(values.length, 2);
	head.writeUInt16BE(strings, 4);
	let offset = 0;
	for (const [index, { id, value }] of values.entries())
		for (const [place, number] of [
			...PLATFORM,
			id,
			value.length,
			offset,
		].entries()) {
			head.writeUInt16BE(number, NAME_HEADER + NAME_RECORD * index + 2 * place);
			if (place === 5) offset += value.length;
		}
	return Buffer.concat([head, ...values.map(({ value }) => value)]);
}

const padded = (table: Buffer) =>
	Buffer.concat([table, Buffer.alloc(-table.length & 3)]);

/** The sum of a table’s 32-bit words, as OpenType checks it. */
function sumOf(table: Buffer): number {
	const whole = padded(table);
	let sum = 0;
	for (let at = 0; at < whole.length; at += 4)
		sum = (sum + whole.readUInt32BE(at)) >>> 0;
	return sum;
}

/** The tables of an OpenType or TrueType file, by tag. */
function tablesOf(font: Buffer): Map<string, Buffer> {
	const count = font.readUInt16BE(4);
	return new Map(
		Array.from({ length: count }, (_, index) => {
			const entry = HEADER + ENTRY * index;
			const start = font.readUInt32BE(entry + 8);
			const length = font.readUInt32BE(entry + 12);
			return [
				font.toString("latin1", entry, entry + 4),
				Buffer.from(font.subarray(start, start + length)),
			];
		}),
	);
}

/** An OpenType or TrueType file under other names; nothing else of it changes. */
export function renamed(font: Buffer, names: FontNames): Buffer {
	const tables = tablesOf(font).set("name", nameTable(names));
	tables.get("head")?.writeUInt32BE(0, ADJUSTMENT);
	const directory = Buffer.alloc(HEADER + ENTRY * tables.size);
	font.copy(directory, 0, 0, HEADER);
	let start = directory.length;
	let headAt = 0;
	for (const [index, [tag, table]] of [...tables].entries()) {
		const entry = HEADER + ENTRY * index;
		directory.write(tag, entry, "latin1");
		directory.writeUInt32BE(sumOf(table), entry + 4);
		directory.writeUInt32BE(start, entry + 8);
		directory.writeUInt32BE(table.length, entry + 12);
		if (tag === "head") headAt = start;
		start += padded(table).length;
	}
	const whole = Buffer.concat([directory, ...[...tables.values()].map(padded)]);
	whole.writeUInt32BE((WHOLE_SUM - sumOf(whole)) >>> 0, headAt + ADJUSTMENT);
	return whole;
}

/** The names of a font, by id of the `name` table; of several languages the last. */
export function namesOf(font: Buffer): Map<number, string> {
	const table = tablesOf(font).get("name") ?? Buffer.alloc(NAME_HEADER);
	const strings = table.readUInt16BE(4);
	return new Map(
		Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
			const [id = 0, length = 0, offset = 0] = [6, 8, 10].map((at) =>
				table.readUInt16BE(NAME_HEADER + NAME_RECORD * index + at),
			);
			const start = strings + offset;
			return [
				id,
				Buffer.from(table.subarray(start, start + length))
					.swap16()
					.toString("utf16le"),
			];
		}),
	);
}
