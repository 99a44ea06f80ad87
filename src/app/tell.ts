import type { IncidentId } from "../core/brand.ts";
import { hasKey } from "../core/issue-marker.ts";
import type { IssueEffect, IssueUpdate } from "../core/reconcile.ts";
import { AdapterError, type Tracker } from "../ports.ts";

/** An effect that was carried out. */
export interface ToldIssue {
  readonly kind: IssueEffect["kind"];
  readonly incident: IncidentId;
  readonly number: number;
}

export interface Telling {
  readonly done: readonly ToldIssue[];
  /** What the tracker refused, each with the next step. A later round does what is missing. */
  readonly refused: readonly AdapterError[];
  /** The repository has its issues turned off. That is none of the refusals: a later round does not do better. */
  readonly areOff: boolean;
  /** What issues did not get of what the config asks for. */
  readonly lacking: readonly string[];
}

/** Applies effects in order. A refused call ends its incident's effect, not the others; it is told, never thrown. */
export async function tell(world: { readonly tracker: Tracker }, effects: readonly IssueEffect[]): Promise<Telling> {
  const done: ToldIssue[] = [];
  const refused: AdapterError[] = [];
  let areOff = false;
  const lacking = new Set<string>();
  for (const effect of effects) {
    try {
      const number = await apply(world.tracker, effect, lacking);
      done.push({ kind: effect.kind, incident: effect.incident, number });
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      areOff = error.code === "gone" && effect.kind === "open";
      if (areOff) break;
      refused.push(named(error, effect));
      if (refusesAll(error)) break;
    }
  }
  return { done, refused, areOff, lacking: [...lacking] };
}

async function apply(tracker: Tracker, effect: IssueEffect, lacking: Set<string>): Promise<number> {
  if (effect.kind !== "open") {
    const known = effect.update.comments.length === 0 ? [] : await tracker.comments(effect.number);
    const missing = await update(tracker, effect.number, effect.update, known);
    for (const text of missing) lacking.add(text);
    return effect.number;
  }
  const { number, lacking: missing = [] } = await tracker.open(effect.draft);
  for (const text of missing) lacking.add(text);
  for (const text of await update(tracker, number, effect.update, [])) lacking.add(text);
  return number;
}

/**
 * Answers what the issue did not get. `known`: the comments of ours that are there already, from a round whose answer was lost
 * or which ended in between.
 */
async function update(
  tracker: Tracker,
  number: number,
  { comments, edit }: IssueUpdate,
  known: readonly string[],
): Promise<readonly string[]> {
  for (const { key, body } of comments) {
    if (!hasKey(known, key)) await tracker.comment(number, body);
  }
  return edit === undefined ? [] : tracker.edit(number, edit);
}

/** The tracker would refuse the rest as well, and each refusal costs a request: the next round goes on. */
function refusesAll({ code }: AdapterError): boolean {
  return code === "rate-limited" || code === "unauthorized";
}

function named(error: AdapterError, { kind, incident }: IssueEffect): AdapterError {
  const what = kind === "open" ? "the issue was not opened" : "the issue was not brought up to date";
  return new AdapterError(error.code, `incident \`${incident}\`: ${what}: ${error.message}`, {
    next: error.next,
    cause: error,
  });
}
