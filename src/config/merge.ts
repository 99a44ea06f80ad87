import { listed } from "../core/diagnostic.ts";
import type { Findings } from "./findings.ts";
import { cite, type Entry, type MapNode, type Node } from "./node.ts";

/** One value also where it is spelled as a map: half of another's would change its meaning. */
const WHOLE_KEYS: ReadonlySet<string> = new Set(["status", "auth", "schema", "equals"]);

/** Lists at the top of which each file may have a part. */
const JOINED: ReadonlySet<string> = new Set(["checks", "maintenance"]);

/** `over` upon `base`: maps are merged deeply, anything else is replaced. Each value keeps the place it was written at. */
export function overlay(base: MapNode, over: MapNode): MapNode {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below = entries.get(key)?.value;
    const isDeep = below?.kind === "map" && entry.value.kind === "map" && !WHOLE_KEYS.has(key);
    entries.set(key, isDeep ? { ...entry, value: overlay(below, entry.value) } : entry);
  }
  return { ...over, entries };
}

/**
 * The files of one config as one: the lists of checks and maintenance are joined in the order of the files, maps are merged. A value that
 * two files give differently is a mistake that names both places; the first one stands.
 */
export function mergeFiles(roots: readonly MapNode[], findings: Findings): MapNode | undefined {
  const [first, ...others] = roots;
  if (first === undefined) return undefined;
  return others.reduce((merged, root) => join(merged, root, findings, true), first);
}

function join(into: MapNode, from: MapNode, findings: Findings, isTop: boolean): MapNode {
  const entries = new Map(into.entries);
  for (const [key, entry] of from.entries) {
    const present = entries.get(key);
    if (present === undefined) entries.set(key, entry);
    else entries.set(key, { ...present, value: joinValue(key, present, entry, findings, isTop) });
  }
  return { ...into, entries };
}

function joinValue(key: string, first: Entry, second: Entry, findings: Findings, isTop: boolean): Node {
  if (first.value.kind === "map" && second.value.kind === "map")
    return join(first.value, second.value, findings, false);
  if (isTop && JOINED.has(key) && first.value.kind === "list" && second.value.kind === "list")
    return { ...first.value, items: [...first.value.items, ...second.value.items] };
  if (!same(first.value, second.value))
    findings.add(second.key, {
      message: `\`${key}\` is given here and otherwise at ${cite(first.key)}`,
      hint: `keep one of ${listed([first.key.file.name, second.key.file.name])}`,
    });
  return first.value;
}

function same(a: Node, b: Node): boolean {
  if (a.kind === "scalar") return b.kind === "scalar" && a.value === b.value;
  if (a.kind !== "list" || b.kind !== "list" || a.items.length !== b.items.length) return false;
  return a.items.every((item, index) => {
    const other = b.items[index];
    return other !== undefined && same(item, other);
  });
}
