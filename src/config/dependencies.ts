/** Rules about what checks depend on. */
import type { CheckId } from "../core/brand.ts";
import { checkId } from "../core/brand.ts";
import { listed, quoted } from "../core/diagnostic.ts";
import { nearest } from "../core/spelling.ts";
import type { Draft } from "./check.ts";
import type { Findings } from "./findings.ts";
import { keyPlaceOf, placeOf } from "./node.ts";

const KEY = "depends-on";
/** More ids than this are not listed. */
const MOST_LISTED = 12;

/** What a check depends on. What its group or the defaults say holds for all but the check that they name. */
export function dependenciesOf({ id, policy, hasOwnDependencies }: Draft): readonly CheckId[] {
  const written = [policy?.[KEY] ?? []].flat();
  return written.filter((parent) => hasOwnDependencies || parent !== id).map(checkId);
}

/** A check depends on others that there are. */
export function dependenciesExist(drafts: readonly Draft[], findings: Findings): void {
  const ids = drafts.flatMap(({ id }) => id ?? []);
  // A check whose own mistakes left it without an id may be the one that is meant.
  if (ids.length < drafts.length) return;
  for (const draft of drafts)
    for (const [index, parent] of [draft.policy?.[KEY] ?? []].flat().entries()) {
      if (ids.includes(parent)) continue;
      const meant = nearest(parent, ids);
      const path = Array.isArray(draft.policy?.[KEY]) ? [KEY, index] : [KEY];
      const more = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : "";
      findings.add(placeOf(draft.node, path), {
        message: `no check ${quoted(parent)}${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`,
        hint: `the ids of checks: ${listed(ids.slice(0, MOST_LISTED))}${more}`,
      });
    }
}

/** Of checks that depend on one another nobody would ever be told. Each circle is named once. */
export function dependenciesEnd(drafts: readonly Draft[], findings: Findings): void {
  const parents = new Map(
    drafts.flatMap((draft) => (draft.id === undefined ? [] : [[draft.id, dependenciesOf(draft)]])),
  );
  const named = new Set<string>();
  for (const { id, node } of drafts) {
    if (id === undefined || named.has(id)) continue;
    const circle = circleFrom(id, parents);
    if (circle === undefined) continue;
    for (const member of circle) named.add(member);
    const [first, ...others] = circle;
    const ways = [...others, first].map((member) => `\`${member}\``).join(", which depends on ");
    findings.add(keyPlaceOf(node, [KEY]), {
      message: `\`${first}\` depends on ${ways}`,
      hint: "nobody would be told of any of them; take one of these dependencies away",
    });
  }
}

/** The ids on the shortest way from the check back to itself. */
function circleFrom(id: string, parents: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[id]];
  const seen = new Set<string>();
  for (const way of ways)
    for (const parent of parents.get(way.at(-1) ?? id) ?? []) {
      if (parent === id) return way;
      if (seen.has(parent)) continue;
      seen.add(parent);
      ways.push([...way, parent]);
    }
  return undefined;
}
