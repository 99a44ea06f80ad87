/** What time alone does to open incidents: people are reminded of them, and what they asked for runs out. */
import { after, type CheckId, type Instant } from "./brand.ts";
import { type Incident, isOpen } from "./incident.ts";
import { type Deciding, noted } from "./incident-changes.ts";

export interface LastingInput extends Deciding {
  /** Of the last word to the first reminder; each further one takes twice as long. 0: none. */
  readonly remindAfterMs: number;
  /** The checks that were looked at within maintenance. */
  readonly planned: ReadonlySet<CheckId>;
}

/** The incidents that differ. */
export function lastingIncidents(incidents: Iterable<Incident>, input: LastingInput): readonly Incident[] {
  return [...incidents].flatMap((incident) => {
    const current = withoutExpired(incident, input.now);
    const next = isReminderDue(current, input) ? reminded(current, input) : current;
    return next === incident ? [] : [next];
  });
}

/** The incident without what held until a time that is over. */
function withoutExpired(incident: Incident, now: Instant): Incident {
  const { acknowledged, silencedUntil, ...rest } = incident;
  const isWorkedOn = acknowledged !== undefined && (acknowledged.until === undefined || now < acknowledged.until);
  const isSilent = isSilenced(incident, now);
  if (isWorkedOn === (acknowledged !== undefined) && isSilent === (silencedUntil !== undefined)) return incident;
  return {
    ...rest,
    ...(isWorkedOn && { acknowledged }),
    ...(isSilent && silencedUntil !== undefined && { silencedUntil }),
  };
}

/** People asked for silence, and it is not over. */
export function isSilenced({ silencedUntil }: Incident, now: Instant): boolean {
  return silencedUntil !== undefined && now < silencedUntil;
}

/** Only what is down, or was declared, and nobody works on. A weakness may last for weeks, and a wall has its own escalation. */
function isReminderDue(incident: Incident, { remindAfterMs, planned, now }: LastingInput): boolean {
  const { kind, checks, acknowledged, isDrill, changes } = incident;
  if (remindAfterMs === 0 || !isOpen(incident) || (kind !== "outage" && kind !== "declared")) return false;
  if (acknowledged !== undefined || isDrill || isSilenced(incident, now)) return false;
  if (checks.length > 0 && checks.every((check) => planned.has(check))) return false;
  const last = changes.at(-1);
  const reminders = changes.length - 1 - changes.findLastIndex((change) => change.kind !== "reminded");
  return last !== undefined && now >= after(last.at, remindAfterMs * 2 ** reminders);
}

function reminded(incident: Incident, { round, now }: Deciding): Incident {
  const { state, reason, text, startedAt } = incident;
  return noted(incident, "reminded", { state, from: state, reason, text, since: startedAt, at: now }, round);
}
