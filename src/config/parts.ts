/** Reading parts of the config with their schemas. A part that is wrong is absent, and its mistakes are among the findings. */
import type { ZodType } from "zod";
import { listed } from "../core/diagnostic.ts";
import type { Findings } from "./findings.ts";
import { parseWith, unknownKey } from "./issues.ts";
import { isNothing, type MapNode, mapAt, type Node, nodeAt, type Path, pick, plain, seen } from "./node.ts";
import { identitySchema } from "./schema.ts";

const CHECK_ONLY: ReadonlySet<string> = new Set(Object.keys(identitySchema.shape));

/** The value at the path. */
export function readAt<Value>(map: MapNode, path: Path, schema: ZodType<Value>, findings: Findings): Value | undefined {
  const node = nodeAt(map, path);
  const parsed = parseWith(schema, node === undefined ? undefined : plain(node));
  if ("value" in parsed) return parsed.value;
  findings.addAll(map, path, parsed.problems);
  return undefined;
}

/** These keys of the map as one value. */
export function readKeys<Value>(
  map: MapNode,
  keys: readonly string[],
  schema: ZodType<Value>,
  findings: Findings,
): Value | undefined {
  const parsed = parseWith(schema, plain(pick(map, (key) => keys.includes(key))));
  if ("value" in parsed) return parsed.value;
  findings.addAll(map, [], parsed.problems);
  return undefined;
}

/** Reads these keys only to find mistakes in those that are written; that others are missing is none. */
export function checkKeysOf(map: MapNode, keys: readonly string[], schema: ZodType, findings: Findings): void {
  const parsed = parseWith(schema, plain(pick(map, (key) => keys.includes(key))));
  if ("value" in parsed) return;
  const written = parsed.problems.filter(({ path: [key] }) => key !== undefined && map.entries.has(String(key)));
  findings.addAll(map, [], written);
}

/** The map below a key; empty where it is left out, or all of it is commented out. */
export function readMap(map: MapNode, key: string, findings: Findings, hint?: string): MapNode {
  const value = map.entries.get(key)?.value;
  if (value !== undefined && !isNothing(value)) requireMap(map, [key], value, findings, hint);
  return mapAt(map, key);
}

function requireMap(map: MapNode, path: Path, value: Node, findings: Findings, hint: string | undefined): void {
  if (value.kind === "map") return;
  const message = `expected a map, found ${seen(value)}`;
  findings.addAll(map, path, [{ path: [], message, ...(hint === undefined ? {} : { hint }) }]);
}

export function rejectUnknownKeys(map: MapNode, allowed: readonly string[], findings: Findings): void {
  for (const [key, entry] of map.entries) {
    if (allowed.includes(key)) continue;
    const isMisplaced = CHECK_ONLY.has(key) && allowed.includes("timeout");
    const hint = `allowed here: ${listed(allowed)}`;
    findings.add(
      entry.key,
      isMisplaced ? { message: `\`${key}\` belongs to a single check`, hint } : unknownKey(key, allowed),
    );
  }
}
