import type { RegisteredCheckType } from "../checks/check-type.ts";
import { readExpectation } from "./expectation.ts";
import type { Findings } from "./findings.ts";
import { type MapNode, pick } from "./node.ts";
import { checkKeysOf, readAt, readMap, rejectUnknownKeys } from "./parts.ts";
import {
  expectKeys,
  expectStatusSchema,
  groupNameSchema,
  policyKeys,
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
  const named = kind === "group" ? ["name"] : [];
  rejectUnknownKeys(layer, [...named, ...sharedKeys(registries)], findings);
  if (kind === "group") readAt(layer, ["name"], groupNameSchema, findings);
  checkKeysOf(layer, policyKeys, policySchema, findings);
  checkTypeKeys(layer, registries, findings);
  const expect = expectOf(layer, registries, findings);
  if (expect.entries.has("status")) readAt(layer, ["expect", "status"], expectStatusSchema, findings);
  for (const assertion of registries.assertions) readExpectation(layer, assertion, findings);
}

/** Reads the keys of check types where it is not known, or open, of which type the check is. */
export function checkTypeKeys(map: MapNode, { checkTypes }: Registries, findings: Findings): void {
  for (const { shape, schema } of checkTypes) checkKeysOf(map, Object.keys(shape.shape), schema, findings);
}

/** The map below `expect`, its keys checked; empty where there is none. */
export function expectOf(map: MapNode, registries: Registries, findings: Findings): MapNode {
  const expect = readMap(map, "expect", findings, "write for instance `expect: { status: 2xx }`");
  rejectUnknownKeys(expect, expectKeys(registries), findings);
  return expect;
}

/** What of `defaults` or a group applies to a check of this type: the common keys, its own, and expectations it has evidence for. */
export function layerFor(layer: MapNode, type: RegisteredCheckType | undefined, registries: Registries): MapNode {
  const own = type === undefined ? [] : Object.keys(type.shape.shape);
  const usable = new Set([...policyKeys, "expect", ...own]);
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
