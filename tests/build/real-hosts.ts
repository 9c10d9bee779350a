import { type ChildProcess, spawn } from "node:child_process";
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A web server as it is installed, and how its file of .github/hosts, or the site’s own, is served by it. */
interface Host {
	program: string;
	/** Writes what the program reads. @returns its arguments */
	configure: (place: Place) => string[];
}

/** Where a site stands on a server. */
interface Place {
	/** A folder for the server’s own files. */
	own: string;
	/** The server’s root; the site is in it, or in the sub-folder of its base. */
	root: string;
	base: string;
	port: number;
}

const AS_ROOT = process.getuid?.() === 0;

function written(own: string, name: string, text: string): string {
	writeFileSync(join(own, name), text);
	return join(own, name);
}

const published = (name: string) =>
	readFileSync(join(".github/hosts", name), "utf8");

/** A text with one passage replaced, which must be there. */
function replaced(text: string, from: string, to: string): string {
	if (!text.includes(from)) throw new Error(`“${from}” is not there.`);
	return text.replace(from, () => to);
}

function nginx({ own, root, base, port }: Place): string[] {
	let site = replaced(published("nginx.conf"), "listen 80;", `listen ${port};`);
	site = replaced(site, "root /var/www/site;", `root ${root};`);
	site = replaced(site, 'set $base "";', `set $base "${base.slice(0, -1)}";`);
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
		.map((name) => `${name}_temp_path ${own}/${name};`)
		.join(" ");
	const file = written(
		own,
		"nginx.conf",
		`${AS_ROOT ? "user root;" : ""} daemon off; pid ${own}/pid; error_log stderr; events {}
		http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary} ${site} }`,
	);
	return ["-e", "stderr", "-p", own, "-c", file];
}

function caddy({ own, root, base, port }: Place): string[] {
	let site = replaced(
		published("Caddyfile"),
		"example.org {",
		`http://localhost:${port} {`,
	);
	site = replaced(site, "root * /srv/site", `root * ${root}`);
	site = replaced(site, "rewrite * /404.html", `rewrite * ${base}404.html`);
	const file = written(
		own,
		"Caddyfile",
		`{\n\tadmin off\n\tauto_https off\n}\n${site}`,
	);
	return ["run", "--config", file, "--adapter", "caddyfile"];
}

/** Modules that Debian’s Apache has on by default, and mod_headers. */
const MODULES = [
	"mpm_event",
	"authz_core",
	"dir",
	"mime",
	"filter",
	"deflate",
	"headers",
];

function apache({ own, root, port }: Place): string[] {
	const modules = MODULES.map(
		(name) =>
			`LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
	);
	const file = written(
		own,
		"apache.conf",
		`ServerRoot ${own}
ServerName localhost
Listen ${port}
PidFile ${own}/pid
ErrorLog ${own}/error.log
${modules.join("\n")}
${AS_ROOT ? "User www-data\nGroup www-data" : ""}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
AllowOverride All
Require all granted
</Directory>
`,
	);
	return ["-f", file, "-D", "FOREGROUND"];
}

const PROGRAMS: Record<string, Host> = {
	nginx: { program: "nginx", configure: nginx },
	Caddy: { program: "caddy", configure: caddy },
	Apache: { program: "apache2", configure: apache },
};

const FOLDERS = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];

const pathOf = (program: string): string | undefined =>
	FOLDERS.map((folder) => join(folder, program)).find((path) =>
		existsSync(path),
	);

/** The servers by name, and where they are installed, if they are. */
export const HOSTS = Object.entries(PROGRAMS).map(
	([name, { program, configure }]) => ({
		name,
		path: pathOf(program),
		configure,
	}),
);

const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer();
		server.listen(0, () => {
			const address = server.address();
			const port = typeof address === "object" ? (address?.port ?? 0) : 0;
			server.close(() => resolve(port));
		});
	});

/** Milliseconds between two questions whether a server is there. */
const PAUSE = 50;

async function answered(origin: string, child: ChildProcess): Promise<void> {
	let said = "";
	child.stderr?.on("data", (data) => {
		said += data;
	});
	for (;;) {
		if (child.exitCode !== null) throw new Error(`The server ended: ${said}`);
		const response = await fetch(origin).catch(() => undefined);
		if (response) return;
		await wait(PAUSE);
	}
}

/**
 * Serves a copy of a built site with a real server.
 * @param base the path the site was built for
 * @returns the address of the site’s page, and what ends the server
 */
export async function served(
	{ path, configure }: (typeof HOSTS)[number],
	site: string,
	base: string,
): Promise<{ page: string; end: () => void }> {
	const own = mkdtempSync(join(tmpdir(), "host-"));
	const root = join(own, "root");
	cpSync(site, join(root, base), { recursive: true });
	// Apache reads as a user of its own.
	for (const folder of [own, root, join(root, base)]) chmodSync(folder, 0o755);
	const port = await freePort();
	const child = spawn(path ?? "", configure({ own, root, base, port }), {
		env: {
			...process.env,
			HOME: own,
			XDG_DATA_HOME: own,
			XDG_CONFIG_HOME: own,
		},
		stdio: ["ignore", "ignore", "pipe"],
	});
	await answered(`http://localhost:${port}${base}`, child);
	return { page: `http://localhost:${port}${base}`, end: () => child.kill() };
}
