import type { RegisteredAssertion } from "../assertions/assertion.ts";
import type { BoundAssertion, BrokenState } from "../core/expectation.ts";
import type { Findings } from "./findings.ts";
import { parseWith } from "./issues.ts";
import { type MapNode, nodeAt, type Path, pick, plain } from "./node.ts";

/** The keys that may stand in every expectation, beside its own: what is below them makes that state when it is broken. */
export const BROKEN_STATES: readonly BrokenState[] = ["degraded", "down"];

/** One kind of expectation of a check, or of a layer below it; empty where there is none, or it is wrong. */
export function readExpectation(
  map: MapNode,
  { name, state, schema }: RegisteredAssertion,
  findings: Findings,
): readonly BoundAssertion[] {
  const path: Path = ["expect", name];
  const whole = nodeAt(map, path);
  if (whole === undefined) return [];
  const stated = BROKEN_STATES.filter((word) => whole.kind === "map" && whole.entries.has(word));
  const own = whole.kind === "map" ? pick(whole, (key) => !stated.some((word) => word === key)) : whole;
  const isOwnEmpty = stated.length > 0 && own.kind === "map" && own.entries.size === 0;
  const parts = [
    ...(isOwnEmpty ? [] : [{ node: own, path, state, beside: BROKEN_STATES }]),
    ...stated.map((word) => ({ node: nodeAt(whole, [word]), path: [...path, word], state: word, beside: [] })),
  ];
  return parts.flatMap((part) => {
    const parsed = parseWith(schema, part.node && plain(part.node), part.beside);
    if ("value" in parsed) return [parsed.value(part.state)];
    findings.addAll(map, part.path, parsed.problems);
    return [];
  });
}
