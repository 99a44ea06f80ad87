import type { Instant } from "../core/brand.ts";
import type { CheckMemory, Unseen } from "../core/history-state.ts";
import { safeLine } from "../core/line.ts";
import { badness, type SeenState } from "../core/state.ts";
import type { Face } from "./face.ts";

/** How one check stands: what was confirmed last, what is undecided, and whether we can see it now. */
export interface Standing {
  readonly face: Face;
  /** The last confirmed state; absent before the first decision. */
  readonly state?: SeenState;
  readonly since?: Instant;
  readonly unseen?: Unseen;
  /** An undecided streak: which way it points, when it began, and what the newest of its looks says. */
  readonly pending?: { readonly possible: "problem" | "recovery"; readonly since: Instant; readonly text: string };
}

export function standingOf(memory: CheckMemory | undefined): Standing {
  if (memory === undefined) return { face: "none" };
  const { confirmed, unseen } = memory;
  const pending = pendingOf(memory);
  return {
    face: faceOf(confirmed?.state, unseen !== undefined),
    ...(confirmed === undefined ? {} : { state: confirmed.state, since: confirmed.since }),
    ...(unseen === undefined ? {} : { unseen }),
    ...(pending === undefined ? {} : { pending }),
  };
}

/** A check we cannot see keeps its trouble: only "up" is no longer claimed. */
function faceOf(state: SeenState | undefined, isUnseen: boolean): Face {
  if (!isUnseen) return state ?? "none";
  return state === "degraded" || state === "down" ? state : "unseen";
}

function pendingOf({ confirmed, trail }: CheckMemory): Standing["pending"] {
  const [first] = trail;
  const last = trail.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (confirmed === undefined && last.state === "up") return undefined;
  const isBetter = badness(last.state) < badness(confirmed?.state ?? "up");
  return { possible: isBetter ? "recovery" : "problem", since: first.at, text: safeLine(last.text) };
}
