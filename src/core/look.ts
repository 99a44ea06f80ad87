import { after, type Instant } from "./brand.ts";
import type { Check } from "./check.ts";
import { type Confirmation, confirm } from "./confirm.ts";
import { goodAfter } from "./good.ts";
import type { CheckMemory, Rules } from "./history-state.ts";
import { type Incident, isOpen, isShared } from "./incident.ts";
import type { Deciding } from "./incident-changes.ts";
import { outageAfter } from "./outage.ts";
import type { Verdict } from "./quorum.ts";
import { badness, isSeen } from "./state.ts";
import { unseenAfter } from "./unseen.ts";

export interface LookInput extends Deciding {
  readonly check: Check;
  /** Absent for a check that was never looked at. */
  readonly memory: CheckMemory | undefined;
  /** The outage or degradation that its memory names; people may have closed it. */
  readonly named: Incident | undefined;
  readonly verdict: Verdict;
  /** Nominal interval of the rounds: only checks with a longer one remember when they were looked at. */
  readonly everyMs: number;
  /** The look was made within maintenance: what it finds broken is held back. */
  readonly isPlanned: boolean;
}

export interface LookOutput {
  readonly memory: CheckMemory;
  /**
   * The outage or degradation as it stands after the look, ended perhaps; absent too where the look saw nothing, and where it
   * is shared with other checks: that one is brought up to date when all have been looked at.
   */
  readonly incident?: Incident;
  readonly confirmation?: Confirmation;
}

/**
 * One decided look of one check: its memory and its outage after it. Within maintenance a look that is worse than what is
 * confirmed only ends what was pending, so that a streak of bad looks begins after the end; good ones count as always.
 */
export function look({ check, memory, named, verdict, everyMs, round, now, isPlanned }: LookInput): LookOutput {
  const before: CheckMemory = memory ?? { first: verdict.at, verified: false, trail: [], rules: rulesOf(check) };
  const looked = timed(before, verdict, { isRare: check.everyMs > everyMs, isPlanned });
  const { state, at, reason, text } = verdict;
  if (!isSeen(state)) return { memory: looked };
  if (isPlanned && badness(state) > badness(looked.confirmed?.state ?? "up"))
    return { memory: heldBack(looked, verdict) };
  const { streak, confirmation } = confirm({
    streak: looked,
    look: { at, state, reason, text },
    rule: check.confirm,
    now,
  });
  // What people closed stays closed while it lasts, however weak the check is.
  const isDegraded = streak.confirmed?.state === "degraded" && looked.incident === undefined;
  const open = named !== undefined && isOpen(named) ? named : undefined;
  const outage = { check, open, verdict, confirmation, isDegraded, mayOpen: !isPlanned, round, now };
  const incident = open !== undefined && isShared(open) ? undefined : outageAfter(outage);
  const { confirmed: _c, decided: _d, incident: _i, ...rest } = looked;
  // Of what others share, or people closed, the check is a part until it is well.
  const kept =
    looked.incident !== undefined && (open !== undefined ? isShared(open) : isBad(streak)) && incident === undefined;
  return {
    memory: {
      ...rest,
      ...streakOf(streak),
      verified: looked.verified || state !== "down",
      ...(kept && { incident: looked.incident }),
      ...(incident !== undefined && isOpen(incident) && { incident: incident.id }),
    },
    ...(incident !== undefined && { incident }),
    ...(confirmation !== undefined && { confirmation }),
  };
}

function isBad({ confirmed }: Pick<CheckMemory, "confirmed">): boolean {
  return confirmed !== undefined && confirmed.state !== "up";
}

export function rulesOf({ everyMs, confirm: rule }: Check): Rules {
  return { everyMs, confirm: rule };
}

function heldBack(memory: CheckMemory, { state, at }: Verdict): CheckMemory {
  const verified = memory.verified || state !== "down";
  return memory.trail.length === 0 ? { ...memory, verified } : { ...memory, verified, trail: [], decided: at };
}

/** Only the streak's own part: what `confirm` was handed is the whole memory. */
function streakOf({ confirmed, trail, decided }: Pick<CheckMemory, "confirmed" | "trail" | "decided">) {
  return { ...(confirmed !== undefined && { confirmed }), trail, ...(decided !== undefined && { decided }) };
}

/** The memory with what any look leaves in it, whatever it saw. A check that is looked at is not archived. */
function timed(
  memory: CheckMemory,
  verdict: Verdict,
  { isRare, isPlanned }: { readonly isRare: boolean; readonly isPlanned: boolean },
): CheckMemory {
  const { unseen: streak, looked: _looked, notBefore: _notBefore, archived: _archived, ...kept } = memory;
  const unseen = isPlanned && !isSeen(verdict.state) ? streak : unseenAfter(streak, verdict);
  const notBefore = patienceUntil(verdict);
  const good = verdict.state === "up" ? goodAfter(memory.good, verdict.facts, verdict.at) : memory.good;
  return {
    ...kept,
    ...(unseen !== undefined && { unseen }),
    ...(isRare && { looked: verdict.at }),
    ...(notBefore !== undefined && { notBefore }),
    ...(good !== undefined && { good }),
  };
}

/** Until when the target asked to be left alone (`Retry-After`; the judge has bounded it to an hour). */
function patienceUntil({ facts, at }: Verdict): Instant | undefined {
  return facts.retryAfterS === undefined ? undefined : after(at, facts.retryAfterS * 1000);
}
