/**
 * The branded types of the vocabulary, and the only place that makes them. A branded value is a plain string or number at
 * run time; the brand keeps a check's id from being passed where an incident's is wanted.
 */
declare const brand: unique symbol;
type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };

/** A check's stable name: lower-case letters, digits and single hyphens, 1 to 64 characters. */
export type CheckId = Branded<string, "CheckId">;
/** Where looks are made from: a name of the same form as a check's id. */
export type LocationId = Branded<string, "LocationId">;
/** One pass over the due checks; unique over all processes. */
export type RoundId = Branded<string, "RoundId">;
/** `<check>-<first bad look as yyyymmddThhmmssZ>`: the same inputs give the same id, so a re-applied round names it alike. */
export type IncidentId = Branded<string, "IncidentId">;
/** A git commit's object name in hexadecimal. */
export type CommitId = Branded<string, "CommitId">;
/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Branded<number, "Instant">;

export const checkId = (text: string): CheckId => text as CheckId;
export const locationId = (text: string): LocationId => text as LocationId;
export const roundId = (text: string): RoundId => text as RoundId;
export const incidentId = (text: string): IncidentId => text as IncidentId;
export const commitId = (text: string): CommitId => text as CommitId;
export const instant = (ms: number): Instant => Math.trunc(ms) as Instant;

/** The instant `ms` milliseconds after `at` (before it where negative). */
export function after(at: Instant, ms: number): Instant {
  return instant(at + ms);
}

/** `2026-11-22T10:05:03Z`: UTC, whole seconds (the rest is cut, not rounded). */
export function iso(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** `20261122T100503Z`: the same without marks, for names and for calendars (RFC 5545). */
export function compact(at: Instant): string {
  return iso(at).replace(/[-:]/g, "");
}

/** `at` without its fraction of a second: history keeps whole seconds, so decisions are made on them too. */
export function wholeSecond(at: Instant): Instant {
  return instant(Math.floor(at / 1000) * 1000);
}
