import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ends, startProgram } from "./program.ts";
import { scratchFolder } from "./scratch.ts";

/** A file of each Debian package, by name. */
export const NGINX = { nginx: "/usr/sbin/nginx" } as const;

export interface NginxConfig {
  /** Paths of modules to load. */
  readonly modules?: readonly string[];
  /** What stands in `http { … }`: servers with all that belongs to them. */
  readonly http: string;
  /** Files beside the config, by name; the config names them without a folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Debian's nginx with a config of its own in a folder of its own; never the machine's service. Resolves when it listens. */
export async function startNginx(t: Ends, { modules = [], http, files = {} }: NginxConfig): Promise<void> {
  const folder = await scratchFolder(t);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, "nginx.conf"), configOf(modules, http));
  await startProgram(t, {
    path: NGINX.nginx,
    words: ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"],
    folder,
    ready: /start worker process /,
  });
}

const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

function configOf(modules: readonly string[], http: string): string {
  return `
${modules.map((path) => `load_module ${path};`).join("\n")}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr notice;
# Its worker must be able to read our folder.
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 256; }
http {
  access_log off;
  server_tokens off;
  ${TEMPORARY.map((name) => `${name}_temp_path temporary_${name};`).join("\n  ")}
  ${http}
}
`;
}
