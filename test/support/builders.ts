import { checkId, type Instant, incidentId, instant, iso, locationId, roundId } from "../../src/core/brand.ts";
import type { Check } from "../../src/core/check.ts";
import type { CheckMemory, HistoryState } from "../../src/core/history-state.ts";
import type { Change, Incident } from "../../src/core/incident.ts";
import type { Result } from "../../src/core/result.ts";
import type { Round } from "../../src/core/round.ts";
import type { StatusExpectation } from "../../src/core/status.ts";

/** `at("10:05:03")` on 2026-11-22, or a whole `2026-11-22T10:05:03Z`; optionally some seconds later. */
export function at(time: string, plusS = 0): Instant {
  const text = time.includes("T") ? time : `2026-11-22T${time.length === 5 ? `${time}:00` : time}Z`;
  return instant(Date.parse(text) + plusS * 1000);
}

const expects2xx: StatusExpectation = {
  source: "2xx",
  of: (code) => ({ state: code !== "none" && code >= 200 && code <= 299 ? "up" : "down", exact: false }),
};

/** A check of every 5 minutes with the default policies. */
export function aCheck(id: string, overrides: Partial<Check> = {}): Check {
  return {
    id: checkId(id),
    name: id,
    target: `https://${id}.example/`,
    type: "http",
    everyMs: 300_000,
    timeoutMs: 10_000,
    retries: 1,
    confirm: { down: 2, degraded: 3, up: 2 },
    tell: ["certificate", "domain"],
    private: false,
    dependsOn: [],
    was: [],
    status: expects2xx,
    assertions: [],
    ...overrides,
  };
}

const TYPICAL = {
  up: { reason: "http.200", status: 200, text: "200" },
  degraded: { reason: "expect.within", status: 200, text: "first byte after 950 ms, expected within 800 ms" },
  down: { reason: "http.503", status: 503, text: "503, expected 2xx" },
  blocked: { reason: "wall.cloudflare.challenge", status: 403, text: "403, a Cloudflare challenge" },
  unknown: { reason: "net.unreachable", text: "the network cannot be reached" },
} as const;

/** A look of a check in some state, with the reason and text typical for it. */
export function aResult(id: string, state: Result["state"], time: Instant, overrides: Partial<Result> = {}): Result {
  return {
    check: checkId(id),
    location: locationId("here"),
    at: time,
    look: 0,
    state,
    ...TYPICAL[state],
    phases: { dnsMs: 2, connectMs: 4, tlsMs: 9, firstByteMs: 80, downloadMs: 3, totalMs: 98 },
    lagMs: 0,
    facts: {},
    ...overrides,
  };
}

export function aRound(time: Instant, overrides: Partial<Round> = {}): Round {
  return { id: roundId(`r-${iso(time)}`), at: time, locations: [locationId("here")], ...overrides };
}

/** A check's memory: up since 09:00 unless told otherwise. */
export function aMemory(overrides: Partial<CheckMemory> = {}): CheckMemory {
  return {
    first: at("09:00"),
    confirmed: { state: "up", since: at("09:00"), reason: "http.200" },
    verified: true,
    trail: [],
    rules: { everyMs: 300_000, confirm: { down: 2, degraded: 3, up: 2 } },
    ...overrides,
  };
}

export function aState(overrides: Partial<HistoryState> = {}): HistoryState {
  return { version: 1, checks: {}, incidents: {}, ...overrides };
}

/** The change that opened an outage of `id` at 10:00, confirmed 30 seconds later. */
export function aChange(id: string, overrides: Partial<Change> = {}): Change {
  return {
    kind: "opened",
    incident: incidentId(`${id}-20261122T100000Z`),
    number: 1,
    checks: [checkId(id)],
    state: "down",
    from: "up",
    reason: TYPICAL.down.reason,
    text: TYPICAL.down.text,
    since: at("10:00"),
    at: at("10:00:30"),
    round: roundId("r-1"),
    ...overrides,
  };
}

/** An open outage of `id` that began at 10:00. */
export function anIncident(id: string, overrides: Partial<Incident> = {}): Incident {
  return {
    id: incidentId(`${id}-20261122T100000Z`),
    kind: "outage",
    checks: [checkId(id)],
    state: "down",
    reason: TYPICAL.down.reason,
    text: TYPICAL.down.text,
    facts: {},
    locations: [locationId("here")],
    startedAt: at("10:00"),
    changes: [aChange(id)],
    round: roundId("r-1"),
    leaseUntil: at("10:10:30"),
    ...overrides,
  };
}
