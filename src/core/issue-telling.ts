/** Which of an incident's changes an issue is to be told, and how much may be told at once. */
import type { Instant } from "./brand.ts";
import { type Change, type Incident, isOpen } from "./incident.ts";
import { isSilenced } from "./lasting.ts";

/**
 * Issues and comments that one round writes at most. GitHub takes 80 in a minute and 500 in an hour, of all workflows of a
 * repository together; what does not fit is told by the rounds that follow, the worst first.
 */
export const CONTENTS_PER_ROUND = 60;
/** The same for all rounds of an hour, where they come as often as the config says. */
export const CONTENTS_PER_HOUR = 400;
/** A round may write so much however often rounds come. */
const LEAST_PER_ROUND = 5;

/** How many issues and comments a round may write, and as many edits; `everyMs` is the interval of the rounds. */
export function allowanceOf(everyMs: number): number {
  const share = Math.floor((CONTENTS_PER_HOUR * everyMs) / 3_600_000);
  return Math.min(CONTENTS_PER_ROUND, Math.max(LEAST_PER_ROUND, share));
}

/** A change worth a comment. `sumsUp`: it stands for others before it, which get none of their own. */
export interface Telling {
  readonly change: Change;
  readonly sumsUp: boolean;
}

export interface Plan {
  readonly comments: readonly Telling[];
  /** The number of the last change that the issue has told then. */
  readonly upTo: number;
}

export interface TellingState {
  /** The number of the last change that the issue has told. */
  readonly known: number;
  readonly isClosed: boolean;
  readonly now: Instant;
}

/**
 * What an issue is to be told:
 *
 * - Each change after the first, which its creation tells, in order.
 * - While people asked for silence nothing, and the last of what happened meanwhile when it is over: that comment has them all
 *   in its table. The end is always told, and an issue that came back is open again.
 * - Who closed an issue by hand hears of the end alone, or of the return.
 */
export function planned(incident: Incident, { known, isClosed, now }: TellingState): Plan {
  const { changes } = incident;
  const untold = changes.slice(Math.max(1, known));
  const returned = lastOf(incident, "reopened");
  if (isOpen(incident) && isSilenced(incident, now)) {
    const spoken = lastOf(incident, "silenced");
    const comments = isClosed ? [] : untold.filter(({ number }) => number <= spoken).map(alone);
    return { comments, upTo: Math.min(changes.length, Math.max(1, known, spoken, returned)) };
  }
  const upTo = changes.length;
  if (!isClosed) return { comments: summed(incident, untold), upTo };
  const worthTelling = isOpen(incident) ? untold.filter(({ number }) => number >= returned) : untold.slice(-1);
  return { comments: worthTelling.map(alone), upTo };
}

/** An open incident whose issue is closed: it came back, and the issue was not told. Else a person closed it. */
export function isReturnUntold(incident: Incident, known: number): boolean {
  return isOpen(incident) && known < lastOf(incident, "reopened");
}

function alone(change: Change): Telling {
  return { change, sumsUp: false };
}

/** Of changes that were kept silent in a row only the last, and none before the end. */
function summed(incident: Incident, untold: readonly Change[]): readonly Telling[] {
  const told: Telling[] = [];
  let sumsUp = false;
  for (const [index, change] of untold.entries()) {
    const next = untold[index + 1];
    const isPassedOver =
      next !== undefined && isQuiet(incident, change) && (isQuiet(incident, next) || next.kind === "closed");
    if (!isPassedOver) told.push({ change, sumsUp });
    sumsUp = isPassedOver;
  }
  return told;
}

/** It happened while people had asked for silence. */
function isQuiet({ changes }: Incident, { number, at, kind }: Change): boolean {
  if (kind === "closed") return false;
  const asked = changes.findLast((change) => change.kind === "silenced" && change.number < number);
  if (asked === undefined || (asked.until !== undefined && at >= asked.until)) return false;
  return !changes.some(
    (change) => change.kind === "unsilenced" && asked.number < change.number && change.number <= number,
  );
}

/** The number of the last change of that kind; 0 where there is none. */
function lastOf({ changes }: Incident, kind: Change["kind"]): number {
  return changes.findLast((change) => change.kind === kind)?.number ?? 0;
}

/** Sorts incidents by what people have to hear of first: what is down, the largest first, then the oldest; what is over last. */
export function byUrgency(a: Incident, b: Incident): number {
  return (
    urgency(a) - urgency(b) || b.checks.length - a.checks.length || a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)
  );
}

function urgency(incident: Incident): number {
  if (!isOpen(incident)) return 3;
  if (incident.kind === "unseen" || incident.kind === "config") return 2;
  return incident.state === "degraded" ? 1 : 0;
}
