const DIGITS = "〇一二三四五六七八九";

/** Years before the first of an era: 令和元年 is 2019. */
const BEFORE_ERA = { 令和: 2018, 平成: 1988, 昭和: 1925 } as const;

/** `31` of 三十一, `2019` of 二〇一九. */
function numberOf(written: string): number {
	if (!/[十百千]/.test(written))
		return Number([...written].map((sign) => DIGITS.indexOf(sign)).join(""));
	let total = 0;
	let digit = 0;
	for (const sign of written) {
		const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
		if (unit === undefined) digit = DIGITS.indexOf(sign);
		else {
			total += (digit || 1) * unit;
			digit = 0;
		}
	}
	return total + digit;
}

/** Japanese numbers of a text as figures, and years of an era as those of the calendar. */
export const inFigures = (text: string): string =>
	text
		.replace(/元年/g, "1年")
		.replace(/[〇一二三四五六七八九十百千]+/g, (written) =>
			String(numberOf(written)),
		)
		.replace(
			/(令和|平成|昭和)(\d+)年/g,
			(_, era: keyof typeof BEFORE_ERA, year: string) =>
				`${BEFORE_ERA[era] + Number(year)}年`,
		);
