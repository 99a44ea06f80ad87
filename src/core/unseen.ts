import type { CheckId, IncidentId, Instant } from "./brand.ts";
import { STORM } from "./cause.ts";
import type { CheckMemory, Unseen } from "./history-state.ts";
import { type Incident, isOpen } from "./incident.ts";
import { closeIncident, type Deciding, GONE, incidentIdOf, openIncident, turnIncident } from "./incident-changes.ts";
import type { Verdict } from "./quorum.ts";
import { continuedBy, returned } from "./returns.ts";
import { isSeen } from "./state.ts";

/** Rounds in a row without sight of a target that are worth an issue. */
export const UNSEEN_ROUNDS = 3;
/** An issue about a target out of sight for longer than this is told again, louder. */
export const ESCALATION_MS = 86_400_000;

/** The streak of unseen looks after this one, not counting rounds. A look that sees the target ends it. */
export function unseenAfter(unseen: Unseen | undefined, { state, reason, text, at }: Verdict): Unseen | undefined {
  if (isSeen(state)) return undefined;
  if (unseen === undefined) return { state, reason, text, since: at, rounds: 0 };
  // The text of a lasting reason varies from look to look; the state file would be rewritten for it.
  return unseen.state === state && unseen.reason === reason ? unseen : { ...unseen, state, reason, text };
}

/** The streak with this round counted in. */
export function countRound(unseen: Unseen): Unseen {
  return unseen.rounds < UNSEEN_ROUNDS ? { ...unseen, rounds: unseen.rounds + 1 } : unseen;
}

/** The streak of each check of such an incident, as far as the incident tells it. */
export function unseenOf({ id, state, reason, text, startedAt }: Incident): Unseen | undefined {
  return isSeen(state) ? undefined : { state, reason, text, since: startedAt, rounds: UNSEEN_ROUNDS, incident: id };
}

export interface UnseenInput extends Deciding {
  readonly memories: ReadonlyMap<CheckId, CheckMemory>;
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
  /** This round's looks in time order. */
  readonly verdicts: readonly Verdict[];
  /** The checks that were looked at within maintenance: about them nothing new is told. */
  readonly planned: ReadonlySet<CheckId>;
  /** What is out of sight again so soon after its incident's end is the same incident. */
  readonly reopenWithinMs: number;
}

export interface UnseenOutput {
  /** The checks that joined an incident, with it. */
  readonly joined: ReadonlyMap<CheckId, IncidentId>;
  /** The incidents that are new or differ. */
  readonly incidents: readonly Incident[];
}

/**
 * The incidents about targets out of sight, once a round: opened after three rounds (one for each blocked check, or for all that
 * one wall turns away where these are many; one for all unknown ones that share the reason), worsened once after a day, closed when the last of their checks was seen again.
 */
export function unseenIncidents(input: UnseenInput): UnseenOutput {
  const joined = new Map<CheckId, IncidentId>();
  const open = new Map([...input.incidents].filter(([, incident]) => incident.kind === "unseen" && isOpen(incident)));
  const before = new Map(open);
  for (const cause of causes(input)) {
    const incident = joinedBy(cause, open, input);
    open.set(incident.id, incident);
    for (const check of cause.checks) joined.set(check, incident.id);
  }
  const members = new Map([...joined]);
  for (const [check, { unseen }] of input.memories) {
    if (unseen?.incident !== undefined) members.set(check, unseen.incident);
  }
  const present = new Set(members.values());
  for (const incident of open.values()) {
    open.set(incident.id, present.has(incident.id) ? kept(incident, input) : seenAgain(incident, input));
  }
  return { joined, incidents: [...open.values()].filter((incident) => incident !== before.get(incident.id)) };
}

/** Checks that have been out of sight for long enough, together where they share the cause. */
interface Cause {
  readonly checks: readonly [CheckId, ...CheckId[]];
  readonly unseen: Unseen;
  readonly since: Instant;
  /** The wall that many of them share: `wall cloudflare`. */
  readonly wall?: string;
}

function causes({ memories, incidents }: UnseenInput): readonly Cause[] {
  const found = new Map<string, Cause>();
  const inOrder = [...memories]
    .flatMap(([check, { unseen }]) => {
      const isDue = unseen !== undefined && unseen.rounds >= UNSEEN_ROUNDS && unseen.incident === undefined;
      return isDue ? [{ check, unseen }] : [];
    })
    .sort((a, b) => (a.check < b.check ? -1 : 1));
  const shared = sharedWalls(
    inOrder.map(({ unseen }) => unseen),
    incidents,
  );
  for (const { check, unseen } of inOrder) {
    const wall = wallOf(unseen);
    const isShared = wall !== undefined && shared.has(wall);
    const key = unseen.state === "unknown" ? `unknown ${unseen.reason}` : isShared ? wall : check;
    const cause = found.get(key);
    const since = cause === undefined || unseen.since < cause.since ? unseen.since : cause.since;
    const checks = cause === undefined ? ([check] as const) : ([...cause.checks, check] as const);
    found.set(key, { checks, unseen, since, ...(isShared && { wall }) });
  }
  return [...found.values()];
}

/** The walls that turn so many checks away at once, or did so already, that they are one incident each. */
function sharedWalls(unseen: readonly Unseen[], incidents: UnseenInput["incidents"]): ReadonlySet<string> {
  const walls = unseen.flatMap((one) => wallOf(one) ?? []);
  const many = walls.filter((wall) => walls.filter((other) => other === wall).length >= STORM);
  const open = [...incidents.values()].filter((incident) => incident.kind === "unseen" && isOpen(incident));
  return new Set([...many, ...open.flatMap(({ cause }) => cause ?? [])]);
}

/** `wall cloudflare` of `wall.cloudflare.challenge`. */
function wallOf({ state, reason }: Unseen): string | undefined {
  const [family, vendor] = reason.split(".");
  return state === "blocked" && family === "wall" && vendor !== undefined ? `wall ${vendor}` : undefined;
}

/** The open incident with the same cause, the checks added, one that comes back, or a new one. */
function joinedBy(cause: Cause, open: ReadonlyMap<IncidentId, Incident>, input: UnseenInput): Incident {
  const { checks, unseen, since, wall } = cause;
  const { state, reason, text } = unseen;
  for (const incident of open.values()) {
    const isSame = state === "unknown" && incident.state === "unknown" && incident.reason === reason;
    if (isSame || (wall !== undefined && incident.cause === wall)) {
      return { ...incident, checks: [...new Set([...incident.checks, ...checks])] };
    }
  }
  const looks = checks.flatMap((check) => input.verdicts.findLast((look) => look.check === check) ?? []);
  const [only, ...others] = looks;
  const occasion = {
    state,
    reason,
    text,
    since,
    at: looks.at(-1)?.at ?? input.now,
    // What several checks have in common is the reason; a fact is one target's.
    facts: only !== undefined && others.length === 0 ? only.facts : {},
    locations: [...new Set(looks.flatMap((look) => look.locations))],
  };
  const plain = openIncident({ id: incidentIdOf(checks[0], since), kind: "unseen", checks }, occasion, input);
  const fresh = wall === undefined ? plain : { ...plain, cause: wall };
  const former = continuedBy(fresh, input.incidents.values(), input.reopenWithinMs);
  return former === undefined ? fresh : returned(former, fresh);
}

/** Still out of sight: current, and told once more after a day. */
function kept(incident: Incident, { memories, planned, now, round }: UnseenInput): Incident {
  const [only, ...others] = incident.checks;
  const unseen = only !== undefined && others.length === 0 ? memories.get(only)?.unseen : undefined;
  const isNews = unseen !== undefined && (unseen.state !== incident.state || unseen.reason !== incident.reason);
  const { state, reason, text } = isNews ? unseen : incident;
  const current = isNews ? { ...incident, state, reason, text } : incident;
  const last = incident.changes.findLast(({ kind }) => kind === "opened" || kind === "reopened" || kind === "worsened");
  const isDue = last?.kind !== "worsened" && now - (last?.since ?? incident.startedAt) >= ESCALATION_MS;
  if (!isDue || incident.checks.every((check) => planned.has(check))) return current;
  return turnIncident(
    current,
    "worsened",
    { ...current, from: current.state, since: incident.startedAt, at: now },
    round,
  );
}

function seenAgain(incident: Incident, { verdicts, now, round }: UnseenInput): Incident {
  const sight = verdicts.findLast(({ check, state }) => isSeen(state) && incident.checks.includes(check));
  const { state, reason, text, at } = sight ?? { ...GONE, at: now };
  return closeIncident(incident, { state, from: incident.state, reason, text, since: at, at }, round);
}
