/** Checks that a part of the config names: by their ids, or by the groups they are in. */
import * as z from "zod";
import { type CheckId, checkId } from "../core/brand.ts";
import { listed, type Problem, quoted } from "../core/diagnostic.ts";
import { nearest } from "../core/spelling.ts";
import type { Draft } from "./check.ts";
import type { MapNode } from "./node.ts";

const names = z.union([z.string(), z.array(z.string()).min(1)]);

export const namedChecks = names.optional();
export const namedGroups = names.optional();

export interface Selection {
  readonly checks?: string | readonly string[] | undefined;
  readonly groups?: string | readonly string[] | undefined;
}

export interface Selectable {
  readonly groups: ReadonlyMap<string, MapNode>;
  readonly drafts: readonly Draft[];
}

/** In the order of the config; nothing where neither checks nor groups are named. */
export function selectedChecks(
  { checks, groups }: Selection,
  { drafts }: Pick<Selectable, "drafts">,
): readonly CheckId[] | undefined {
  if (checks === undefined && groups === undefined) return undefined;
  const [ids, within] = [[checks ?? []].flat(), [groups ?? []].flat()];
  const meant = drafts.filter(
    ({ id = "", group }) => ids.includes(id) || (group !== undefined && within.includes(group)),
  );
  return meant.flatMap(({ id }) => (id === undefined ? [] : [checkId(id)]));
}

/** Names of checks and groups that the config does not have. */
export function strangers({ checks, groups }: Selection, { drafts, groups: present }: Selectable): readonly Problem[] {
  const ids = drafts.flatMap(({ id }) => id ?? []);
  // A check whose own mistakes left it without an id may be the one that is meant.
  const isKnown = ids.length === drafts.length;
  return [...(isKnown ? unknown("checks", checks, ids) : []), ...unknown("groups", groups, [...present.keys()])];
}

/** More names than this are not listed. */
const MOST_LISTED = 12;

function unknown(
  key: "checks" | "groups",
  names: string | readonly string[] | undefined,
  known: readonly string[],
): readonly Problem[] {
  return [names ?? []].flat().flatMap((name, index) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const message = `no ${key.slice(0, -1)} ${quoted(name)}${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`;
    const some = listed(known.slice(0, MOST_LISTED));
    const hint =
      known.length > MOST_LISTED ? `their ids: ${some} and ${known.length - MOST_LISTED} more` : `their ids: ${some}`;
    const path = typeof names === "string" ? [key] : [key, index];
    return [{ path, message, ...(known.length > 0 && { hint }) }];
  });
}
