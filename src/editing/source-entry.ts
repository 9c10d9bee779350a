/** What an editor gives of a new source. */
export interface NewSource {
	URL: string;
	title: string;
	/** ISO 8601: a day, a month or a year. */
	issued: string;
}

/** Parts of a host's name that say nothing of who publishes there. */
const ORDINARY = /^(www\d?|m|en|english|co|com|org|net|ac|go|gov|or|info)$/;

/** An id as the bibliography has them: who published it and when, `japantimes-2019-04-23`. */
export function sourceId({ URL: address, issued }: NewSource): string {
	const labels = new URL(address).hostname.split(".").slice(0, -1);
	const name = labels.filter((label) => !ORDINARY.test(label)).at(-1);
	return `${name ?? labels.at(-1)}-${issued}`;
}

/** The entry of a new source for sources.yaml: what can be known, and blanks that the checks name one by one. */
export const sourceEntry = (
	id: string,
	{ URL, title, issued }: NewSource,
): string => `
${id}:
  kind:
  type:
  title: ${JSON.stringify(title)}
  container-title:
  issued: "${issued}"
  URL: ${URL}
  language:
  origin:
`;
