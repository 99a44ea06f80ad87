import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/site-server.ts
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
var TYPES = {
  ".atom": "application/atom+xml",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".rss": "application/rss+xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8"
};
async function serveSite(directory, port) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = await readPage(directory, path);
    if (found !== void 0) {
      response.writeHead(200, { "content-type": found.type, "cache-control": "no-store" }).end(found.bytes);
      return;
    }
    const missing = await readPage(directory, "/404.html");
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing?.bytes ?? "not found");
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
async function readPage(directory, path) {
  const inside = normalize(`/${decoded(path)}`);
  const file = inside.endsWith("/") ? `${inside}index.html` : inside;
  try {
    return { bytes: await readFile(join(directory, file)), type: TYPES[extname(file)] ?? "application/octet-stream" };
  } catch (error) {
    if (isAbsent(error)) return void 0;
    throw error;
  }
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return "/";
    throw error;
  }
}
function isAbsent(error) {
  return error instanceof Error && "code" in error && ["ENOENT", "EISDIR", "ENOTDIR"].includes(String(error.code));
}

export {
  serveSite
};
