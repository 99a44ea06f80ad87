import type { Check, TellKind } from "./check.ts";
import type { Confirmation } from "./confirm.ts";
import { encodeFacts } from "./history/facts-codec.ts";
import type { CheckMemory } from "./history-state.ts";
import type { Incident } from "./incident.ts";
import {
  closeIncident,
  type Deciding,
  incidentIdOf,
  type Occasion,
  openIncident,
  turnIncident,
} from "./incident-changes.ts";
import type { Verdict } from "./quorum.ts";
import type { Facts } from "./result.ts";
import { isShift } from "./shift.ts";

export interface OutageInput extends Deciding {
  readonly check: Check;
  /** The outage or degradation that is open for the check. */
  readonly open: Incident | undefined;
  readonly verdict: Verdict;
  /** What this look confirmed, if anything. */
  readonly confirmation: Confirmation | undefined;
  readonly isDegraded: boolean;
  /** Not within maintenance. */
  readonly mayOpen: boolean;
}

/**
 * What one look of a check that was seen does to its outage or degradation:
 *
 * | confirmed | nothing open | outage | degradation |
 * |---|---|---|---|
 * | up | - | closes it | closes it |
 * | degraded | opens a degradation if told | eases it | - |
 * | down | opens an outage | worsens it, if eased | worsens it into the outage |
 *
 * Between changes an open incident is kept current, and where it goes on in another way that is told. Answers the incident as it then stands, nothing where there is none.
 */
export function outageAfter(input: OutageInput): Incident | undefined {
  const { check, open, verdict, confirmation, isDegraded, mayOpen, round } = input;
  if (open === undefined && !mayOpen) return undefined;
  if (confirmation === undefined) {
    if (open !== undefined && isShift(open, verdict)) {
      const since = open.startedAt;
      return turnIncident(open, "shifted", { ...verdict, from: open.state, since }, round);
    }
    if (open !== undefined) return refreshed(open, verdict);
    // Degraded already, but for a reason that was not to be told: this look brought one that is.
    const isNews = isDegraded && verdict.state === "degraded" && isTold(check, verdict.reason);
    return isNews ? opened(input, "degraded", { ...verdict, since: verdict.at, from: "degraded" }) : undefined;
  }
  const { facts, locations } = verdict;
  const occasion: Occasion = { ...confirmation, facts, locations };
  if (open === undefined) {
    if (confirmation.state === "down") return opened(input, "outage", occasion);
    const isNews = confirmation.state === "degraded" && isTold(check, confirmation.reason);
    return isNews ? opened(input, "degraded", occasion) : undefined;
  }
  switch (confirmation.state) {
    case "up":
      return closeIncident(open, occasion, round);
    case "degraded":
      return turnIncident(open, "eased", occasion, round);
    case "down":
      return turnIncident({ ...open, kind: "outage" }, "worsened", occasion, round);
  }
}

/**
 * The incident of a check that is down and part of none: it begins with the check's own first bad look. Nothing where the
 * newest look is another, or where people closed the check's incident.
 */
export function outlivedOutage(
  check: Check,
  { confirmed, incident }: Pick<CheckMemory, "confirmed" | "incident">,
  verdict: Verdict,
  deciding: Deciding,
): Incident | undefined {
  if (incident !== undefined || confirmed?.state !== "down" || verdict.state !== "down") return undefined;
  const id = incidentIdOf(check.id, confirmed.since);
  const occasion: Occasion = { ...verdict, from: "up", since: confirmed.since };
  return openIncident({ id, kind: "outage", checks: [check.id] }, occasion, deciding);
}

/** Which kind of weakness a reason of a `degraded` state is. */
export function tellKind(reason: string): TellKind {
  if (reason === "expect.within" || reason.includes("latency")) return "latency";
  if (reason === "expect.certificate" || reason.startsWith("tls.")) return "certificate";
  return reason.startsWith("domain.") ? "domain" : "content";
}

function isTold(check: Check, reason: string): boolean {
  return check.tell.includes(tellKind(reason));
}

function opened({ check, round, now }: OutageInput, kind: Incident["kind"], occasion: Occasion): Incident {
  const id = incidentIdOf(check.id, occasion.since);
  return openIncident({ id, kind, checks: [check.id] }, occasion, { round, now });
}

/** The incident with what the newest look of its state shows, if anything of that is news. */
function refreshed(incident: Incident, { state, reason, text, facts, locations }: Verdict): Incident {
  const isNews =
    state === incident.state &&
    (reason !== incident.reason ||
      lasting(facts) !== lasting(incident.facts) ||
      locations.join() !== incident.locations.join());
  return isNews ? { ...incident, reason, text, facts, locations } : incident;
}

/** The facts that do not differ from look to look by nature: an issue is not rewritten in every round. */
function lasting(facts: Facts): string {
  const { attempts: _a, reference: _r, retryAfterS: _s, ...others } = facts;
  return JSON.stringify(encodeFacts(others));
}
