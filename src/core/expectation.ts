import { safeLine } from "./line.ts";
import type { Attempt } from "./observation.ts";

/** Which part of the evidence an assertion reads; a check type says which parts it gives. */
export type EvidenceKind = "http" | "tls" | "net" | "phases";

/** What a broken expectation makes of a look, by how it is written. */
export type BrokenState = "down" | "degraded";

/** A broken expectation, or (`unknown`) one that could not be judged. Secrets are out of what both texts quote. */
export interface Finding {
  readonly state: BrokenState | "unknown";
  /** `expect.body`, `expect.within`. */
  readonly reason: string;
  readonly expected: string;
  readonly seen: string;
}

/**
 * Makes text of the target's quotable: secrets are taken out, then it becomes one safe line of at most 60 characters.
 * Nothing that a target sent gets into a finding otherwise.
 */
export type Clean = (text: string) => string;

/** An expectation with its parameters closed over. `judge` answers nothing where it holds. */
export interface BoundAssertion {
  readonly name: string;
  judge(attempt: Attempt, clean: Clean): readonly Finding[];
}

/** In UTF-16 units. */
const QUOTE_LENGTH = 60;
/** No spelling of a secret that a quotation could begin with is longer: half of one would not be recognised. */
const WINDOW = 400_000;
/** Both together leave room for the count within the 200 characters of a result's text. */
const SEEN_LENGTH = 95;
const EXPECTED_LENGTH = 75;

export function cleaner(redact: (text: string) => string): Clean {
  return (text) => safeLine(redact(text.slice(0, WINDOW)), QUOTE_LENGTH);
}

/** The findings, worst first; of equally bad ones latency last, else in their order. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => mildness(one) - mildness(other));
}

/** What is known to be bad counts before what could not be judged. */
const MILDNESS: Readonly<Record<Finding["state"], number>> = { down: 0, degraded: 2, unknown: 4 };

function mildness({ state, reason }: Finding): number {
  return MILDNESS[state] + (reason === "expect.within" ? 1 : 0);
}

/** `$.queue is 60, expected < 50 … and 2 more`: the first in words, the others counted. Not empty, worst first. */
export function tellFindings(findings: readonly [Finding, ...Finding[]], redact: (text: string) => string): string {
  const [first, ...others] = findings;
  const seen = safeLine(redact(first.seen), SEEN_LENGTH);
  const expected = safeLine(redact(first.expected), EXPECTED_LENGTH);
  const more = new Set(others.filter((other) => !isToldBy(first, other)).map(identity)).size;
  return `${seen}, expected ${expected}${more === 0 ? "" : ` … and ${more} more`}`;
}

/** The same observation under a milder threshold, or the same finding again. */
function isToldBy(first: Finding, other: Finding): boolean {
  const isSame = other.reason === first.reason && other.seen === first.seen;
  return isSame && (other.state !== first.state || other.expected === first.expected);
}

function identity({ reason, expected, seen }: Finding): string {
  return JSON.stringify([reason, expected, seen]);
}
