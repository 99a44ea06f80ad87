import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".rss": "application/rss+xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

export interface SiteServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on loopback the way GitHub Pages does: `index.html` of a folder, `404.html` for the rest. Port 0 takes a
 * free one. Rejects where the port is taken.
 */
export async function serveSite(directory: string, port: number): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = await readPage(directory, path);
    if (found !== undefined) {
      response.writeHead(200, { "content-type": found.type, "cache-control": "no-store" }).end(found.bytes);
      return;
    }
    const missing = await readPage(directory, "/404.html");
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing?.bytes ?? "not found");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readPage(directory: string, path: string): Promise<{ bytes: Buffer; type: string } | undefined> {
  // `normalize` of an absolute path cannot climb out of it.
  const inside = normalize(`/${decoded(path)}`);
  const file = inside.endsWith("/") ? `${inside}index.html` : inside;
  try {
    return { bytes: await readFile(join(directory, file)), type: TYPES[extname(file)] ?? "application/octet-stream" };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return "/";
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOENT", "EISDIR", "ENOTDIR"].includes(String(error.code));
}
