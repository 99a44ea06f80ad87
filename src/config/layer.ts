import type { RegisteredCheckType } from "../checks/check-type.ts";
import { found, listed, type Problem } from "../core/diagnostic.ts";
import type { Findings } from "./findings.ts";
import { parseWith, unknownKey } from "./issues.ts";
import { type MapNode, mapAt, type Node, type Path, pick, plain } from "./node.ts";
import {
  expectKeys,
  expectStatusSchema,
  groupNameSchema,
  identitySchema,
  policySchema,
  type Registries,
  sharedKeys,
} from "./schema.ts";

/**
 * Reads `defaults` or a group on its own, so that a mistake in it is told even where no check uses it. What a check must have
 * may be missing here.
 */
export function checkLayer(
  layer: MapNode,
  kind: "defaults" | "group",
  registries: Registries,
  findings: Findings,
): void {
  const allowed = [...(kind === "group" ? ["name"] : []), ...sharedKeys(registries)];
  rejectUnknownKeys(layer, allowed, findings);
  const read = (keys: readonly string[], schema: Parameters<typeof parseWith>[0]) => {
    const parsed = parseWith(schema, plain(pick(layer, (key) => keys.includes(key))));
    if ("problems" in parsed)
      findings.addAll(
        layer,
        [],
        parsed.problems.filter((problem) => isWritten(layer, problem)),
      );
  };
  if (kind === "group") readAt(layer, ["name"], groupNameSchema, findings);
  read(Object.keys(policySchema.shape), policySchema);
  for (const { shape, schema } of registries.checkTypes) read(Object.keys(shape.shape), schema);
  checkExpect(layer, registries, findings);
}

function isWritten(layer: MapNode, { path }: Problem): boolean {
  const [key] = path;
  return key !== undefined && layer.entries.has(String(key));
}

function checkExpect(layer: MapNode, registries: Registries, findings: Findings): void {
  const expect = expectOf(layer, registries, findings);
  if (expect.entries.has("status")) readAt(layer, ["expect", "status"], expectStatusSchema, findings);
  for (const { name, schema } of registries.assertions)
    if (expect.entries.has(name)) readAt(layer, ["expect", name], schema, findings);
}

/** The map below `expect`, its keys checked; empty where there is none. */
export function expectOf(map: MapNode, registries: Registries, findings: Findings): MapNode {
  const value = map.entries.get("expect")?.value;
  const expect = mapAt(map, "expect");
  if (value !== undefined && value.kind !== "map" && !isNothing(value)) {
    const seen = value.kind === "scalar" ? found(value.value) : "a list";
    const hint = "write for instance `expect: { status: 2xx }`";
    findings.addAll(map, ["expect"], [{ path: [], message: `expected a map, found ${seen}`, hint }]);
  }
  rejectUnknownKeys(expect, expectKeys(registries), findings);
  return expect;
}

/** A key with nothing behind it: usually all below it is commented out. */
export function isNothing(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

/** Reads the value at the path with the schema; its mistakes go to the findings. */
export function readAt<Value>(
  map: MapNode,
  path: Path,
  schema: Parameters<typeof parseWith<Value>>[0],
  findings: Findings,
): Value | undefined {
  const node = path.reduce<Node | undefined>(
    (above, key) => (above?.kind === "map" ? above.entries.get(String(key))?.value : undefined),
    map,
  );
  const parsed = parseWith(schema, node === undefined ? undefined : plain(node));
  if ("value" in parsed) return parsed.value;
  findings.addAll(map, path, parsed.problems);
  return undefined;
}

const CHECK_ONLY: ReadonlySet<string> = new Set(Object.keys(identitySchema.shape));

export function rejectUnknownKeys(map: MapNode, allowed: readonly string[], findings: Findings): void {
  for (const [key, entry] of map.entries) {
    if (allowed.includes(key)) continue;
    const misplaced = CHECK_ONLY.has(key) && allowed.includes("timeout");
    findings.add(
      entry.key,
      misplaced
        ? { message: `\`${key}\` belongs to a single check`, hint: `allowed here: ${listed(allowed)}` }
        : unknownKey(key, allowed),
    );
  }
}

/** What of `defaults` or a group applies to a check of this type: the common keys, its own, and expectations it has evidence for. */
export function layerFor(layer: MapNode, type: RegisteredCheckType | undefined, registries: Registries): MapNode {
  const own = type === undefined ? [] : Object.keys(type.shape.shape);
  const usable = new Set([...Object.keys(policySchema.shape), "expect", ...own]);
  const picked = pick(layer, (key) => usable.has(key));
  const expect = picked.entries.get("expect");
  if (expect?.value.kind !== "map" || type === undefined) return picked;
  const hasEvidence = (key: string) => {
    const needs = registries.assertions.find(({ name }) => name === key)?.needs;
    return key === "status" ? type.hasStatus : needs === undefined || type.gives.includes(needs);
  };
  const value = pick(expect.value, hasEvidence);
  return { ...picked, entries: new Map([...picked.entries, ["expect", { ...expect, value }]]) };
}
