import type { Instant } from "../core/brand.ts";
import { type FactRow, factRows } from "../core/fact-words.ts";
import type { Incident } from "../core/incident.ts";
import { safeLine } from "../core/line.ts";

/** What only an incident's own page tells. */
export interface IncidentDepth {
  /** What its checks have in common: `group core`. */
  readonly cause?: string;
  /** How often it came back soon after its end. */
  readonly returns: number;
  /** Until when somebody is at work on it. */
  readonly workUntil?: Instant;
  /** The post-mortem that people wrote, as Markdown. */
  readonly postmortem?: string;
  /** What the look that decided it learned. */
  readonly facts: readonly FactRow[];
}

const MAX_POSTMORTEM_LENGTH = 20_000;

export function depthOf({ cause, returns = 0, acknowledged, postmortem, facts }: Incident): IncidentDepth {
  return {
    ...(cause === undefined ? {} : { cause: safeLine(cause) }),
    returns,
    ...(acknowledged?.until === undefined ? {} : { workUntil: acknowledged.until }),
    ...(postmortem === undefined ? {} : { postmortem: postmortem.slice(0, MAX_POSTMORTEM_LENGTH) }),
    facts: factRows(facts).map((row) => ({ ...row, value: safeLine(row.value) })),
  };
}
