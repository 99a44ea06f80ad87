import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createNetwork } from "../adapters/net/network.ts";
import type { ServedSite } from "../app/verify-site.ts";
import { AdapterError } from "../ports.ts";
import type { Shell } from "./cli/command.ts";
import { proxiesOf } from "./proxies.ts";
import { userAgent } from "./version.ts";

const TIMEOUT_MS = 30_000;
const MAX_FILE_BYTES = 20_000_000;

/** The files of a site: under an address, or in a folder. A file that is not there is nothing; a refusal throws `AdapterError`. */
export function servedSite(
  place: string,
  shell: Shell,
): { readonly served: ServedSite; readonly close: () => Promise<void> } {
  if (!/^https?:\/\//.test(place)) {
    const folder = resolve(shell.directory, place);
    return {
      served: (path) => readFile(join(folder, path), "utf8").catch(() => undefined),
      close: async () => undefined,
    };
  }
  const network = createNetwork({ userAgent: userAgent(), proxies: proxiesOf(shell.environment) });
  const base = place.endsWith("/") ? place : `${place}/`;
  return {
    close: () => network.close(),
    async served(path) {
      const { answer, failure } = await network.http({
        method: "GET",
        url: new URL(path, base).href,
        headers: {},
        timeoutMs: TIMEOUT_MS,
        maxBodyBytes: MAX_FILE_BYTES,
        allowPrivate: true,
      });
      if (answer?.status === 404) return undefined;
      if (answer?.status === 200) return answer.body;
      const found = answer === undefined ? (failure?.detail ?? "no answer") : `it answers ${answer.status}`;
      throw new AdapterError("unavailable", `${base}${path} cannot be read: ${found}`, {
        next: "give the address at which the page is served, without a redirect",
      });
    },
  };
}
