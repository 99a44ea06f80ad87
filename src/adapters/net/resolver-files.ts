import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import type { DialAddress } from "./resolver.ts";

/** Addresses by name in lower case. */
export type Hosts = ReadonlyMap<string, readonly DialAddress[]>;

/** The machine's own list of names; empty where there is none. */
export async function readHosts(path: string): Promise<Hosts> {
  const hosts = new Map<string, DialAddress[]>();
  for (const [address = "", ...names] of await readLines(path)) {
    const family = isIP(address);
    if (family !== 4 && family !== 6) continue;
    for (const name of names.map((one) => one.toLowerCase()))
      hosts.set(name, [...(hosts.get(name) ?? []), { address, family }]);
  }
  return hosts;
}

/** Which domains are tried behind a short name. */
export interface SearchList {
  readonly domains: readonly string[];
  /** Names with fewer dots than this are short. */
  readonly dots: number;
}

/** `search`, `domain` and `ndots` as resolv.conf(5) has them; the last of each counts. */
export async function readSearchList(path: string): Promise<SearchList> {
  let domains: readonly string[] = [];
  let dots = 1;
  for (const [keyword, ...words] of await readLines(path)) {
    if (keyword === "search" || keyword === "domain") domains = words.map((word) => word.replace(/\.$/, ""));
    if (keyword === "options") dots = ndotsOf(words) ?? dots;
  }
  return { domains, dots };
}

/** resolv.conf(5): at most 15. */
function ndotsOf(words: readonly string[]): number | undefined {
  const found = words.map((word) => /^ndots:(\d+)$/.exec(word)?.[1]).find((number) => number !== undefined);
  return found === undefined ? undefined : Math.min(15, Number(found));
}

/** The words of each line without comments. */
async function readLines(path: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.split("\n").map((line) =>
    line
      .replace(/[#;].*/, "")
      .trim()
      .split(/\s+/),
  );
}
