import { createServer } from "node:http";
import { listen, stop } from "./server.ts";

/** A published Pages site on loopback. */
export interface Site {
  /** With a slash at the end, as `html_url` of a Pages site has it. */
  readonly url: string;
  /** What was asked for, in order, without query. */
  readonly requests: readonly string[];
  /** Publishes these files beside what is there; paths relative, `index.html` serves its folder. */
  put(files: Readonly<Record<string, string>>): void;
  /** Takes everything off line. */
  clear(): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
};

/** Serves what a test puts, below the repository's name as a project site does, with the headers Pages sends. */
export async function openSite(name: string): Promise<Site> {
  const files = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    requests.push(path);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const text = files.get(file);
    const type = TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    response.writeHead(text === undefined ? 404 : 200, { "cache-control": "max-age=600", "content-type": type });
    response.end(text ?? "<h1>404</h1>");
  });
  const url = await listen(server);
  return {
    url: `${url}/${name}/`,
    requests,
    put: (added) => {
      for (const [path, text] of Object.entries(added)) files.set(`/${name}/${path}`, text);
    },
    clear: () => files.clear(),
    close: () => stop(server),
  };
}
