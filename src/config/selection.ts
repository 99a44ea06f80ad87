/** Checks that a part of the config names: by their ids, by the groups they are in, or by who owns them. */
import * as z from "zod";
import { type CheckId, checkId } from "../core/brand.ts";
import { listed, type Problem, quoted } from "../core/diagnostic.ts";
import { nearest } from "../core/spelling.ts";
import type { Draft } from "./check.ts";
import { ownerField } from "./issue-extras.ts";
import type { MapNode } from "./node.ts";

const names = z.union([z.string(), z.array(z.string()).min(1)]);

export const namedChecks = names.optional();
export const namedGroups = names.optional();
export const namedOwners = ownerField.optional();

export interface Selection {
  readonly checks?: string | readonly string[] | undefined;
  readonly groups?: string | readonly string[] | undefined;
  /** Logins and teams, whatever their case. */
  readonly owners?: readonly string[] | undefined;
}

export interface Selectable {
  readonly groups: ReadonlyMap<string, MapNode>;
  readonly drafts: readonly Draft[];
}

/** In the order of the config; nothing where nobody and nothing is named. */
export function selectedChecks(
  { checks, groups, owners }: Selection,
  { drafts }: Pick<Selectable, "drafts">,
): readonly CheckId[] | undefined {
  if (checks === undefined && groups === undefined && owners === undefined) return undefined;
  const [ids, within] = [[checks ?? []].flat(), [groups ?? []].flat()];
  const theirs = new Set(owners?.map(lower));
  const meant = drafts.filter(
    (draft) =>
      ids.includes(draft.id ?? "") ||
      (draft.group !== undefined && within.includes(draft.group)) ||
      ownersOf(draft).some((owner) => theirs.has(lower(owner))),
  );
  return meant.flatMap(({ id }) => (id === undefined ? [] : [checkId(id)]));
}

function lower(name: string): string {
  return name.toLowerCase();
}

function ownersOf({ policy }: Draft): readonly string[] {
  return policy?.owner ?? [];
}

/** Names of checks, groups and owners that the config does not have. */
export function strangers(
  { checks, groups, owners }: Selection,
  { drafts, groups: present }: Selectable,
): readonly Problem[] {
  const ids = drafts.flatMap(({ id }) => id ?? []);
  // A check whose own mistakes left it without an id may be the one that is meant.
  const isKnown = ids.length === drafts.length;
  const known = [...new Set(drafts.flatMap(ownersOf).map(lower))];
  return [
    ...(isKnown ? unknown("checks", checks, ids) : []),
    ...unknown("groups", groups, [...present.keys()]),
    ...unknown("owners", owners?.map(lower), known),
  ];
}

/** More names than this are not listed. */
const MOST_LISTED = 12;

function unknown(
  key: "checks" | "groups" | "owners",
  names: string | readonly string[] | undefined,
  known: readonly string[],
): readonly Problem[] {
  return [names ?? []].flat().flatMap((name, index) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const message = `no ${key.slice(0, -1)} ${quoted(name)}${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`;
    const some = listed(known.slice(0, MOST_LISTED));
    const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : "";
    const hint = `${key === "owners" ? "owners of checks" : "their ids"}: ${some}${more}`;
    const path = typeof names === "string" ? [key] : [key, index];
    return [{ path, message, ...(known.length > 0 && { hint }) }];
  });
}
