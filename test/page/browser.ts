import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { missingPackages } from "../support/debian.ts";

export const PROGRAM = "/usr/bin/chromium";

/**
 * What the browser would do beside a page: two pages of its own for the address bar, which take a second of a processor with
 * each window, calls home, and HTTPS where a test asks for HTTP. This list replaces the one that Playwright gives.
 */
const UNUSED_FEATURES = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PreconnectToSearch",
  "Translate",
];

export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${UNUSED_FEATURES.join(",")}`,
];

/** Why there is no browser to test with, where there is none. Where everything has to be tested that is an error. */
export function missingBrowser(): string | undefined {
  return missingPackages({ chromium: PROGRAM });
}

/** `domain`: answered by the server at this address, as the name's own server would. */
export async function openBrowser(domain?: { readonly name: string; readonly server: SiteServer }): Promise<Browser> {
  const rules =
    domain === undefined ? [] : [`--host-resolver-rules=MAP ${domain.name}:80 ${new URL(domain.server.url).host}`];
  return await chromium.launch({ executablePath: PROGRAM, args: [...FLAGS, ...rules] });
}

export interface SiteServer {
  /** The site's root, with the base path. */
  readonly url: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A browser takes neither a picture nor a stylesheet that is called HTML. */
const TYPES: ReadonlyMap<string, string> = new Map([
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".css", "text/css; charset=utf-8"],
]);

/**
 * Serves a site as GitHub Pages does: under a base path, `index.html` for folders, `404.html` for what is missing, packed for
 * who takes that.
 */
export async function serveSite(site: ReadonlyMap<string, string>, basePath: string): Promise<SiteServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    asked.push(path);
    const inner = path.startsWith(basePath)
      ? path.slice(basePath.length).replace(/(^|\/)$/, "$1index.html")
      : "404.html";
    const text = site.get(inner);
    const type = TYPES.get(inner.slice(inner.lastIndexOf("."))) ?? "text/html; charset=utf-8";
    const packs = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const packed: OutgoingHttpHeaders = packs ? { "content-encoding": "gzip" } : {};
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type, ...packed });
    const content = text ?? site.get("404.html") ?? "";
    response.end(packs ? gzipSync(content) : content);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${basePath}`, asked, close: () => closed(server) };
}

async function listening(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
