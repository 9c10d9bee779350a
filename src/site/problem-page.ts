/** The page that an editor sees instead of the article while the content breaks a rule. */
export function problemPage(report: string): string {
	const escaped = report.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Something to correct</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; }
pre { white-space: pre-wrap; }
</style>
<h1>Something to correct</h1>
<p>The article comes back as soon as the last of these is mended.</p>
<pre>${escaped}</pre>
`;
}
