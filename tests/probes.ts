/** What every format has a sign for: HTML, XML, spreadsheets, templates, Typst, LaTeX, Markdown, BibTeX. */
const SIGNS = `]]> --> {{a}} \${b} #eval("c") \\input{d} $e$ %0A & '/C calc'!A @f`;

/** Words of others stand as they were read, tags too. It begins as a formula does. */
export const others = (name: string): string =>
	`=${name}| <img src=x onerror=probe()> "><script>probe()</script> </title></style></script> ${SIGNS} *g* _h_ [i](javascript:probe) &lt;`;

/** What a field bears that refuses markup: a tag that is never closed is none, but would open one in a page. */
export const plain = (name: string): string =>
	`=${name}| ${SIGNS} "><img src=x onerror=probe() //`;

/** The same without figures and as short as a digest. */
export const brief = (name: string): string =>
	`=${name}| ]]> {{a}} \\input{d} "><img src=x onerror=probe() //`;

/** Part of a name. */
export const named = (name: string): string =>
	`${name} <img src=x onerror=probe()> {a} \\input{b} & $c$ #d`;

export const ADDRESS =
	"https://example.org/a?b=\"><script>probe()</script>&c={d}&curren=e'f\\g";

/** A bidirectional override: refused from editors, but an author may have printed one. */
export const OVERRIDDEN = `The sign said \u202e${others("text")}\u202c`;
