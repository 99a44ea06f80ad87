import { after, type Instant } from "./brand.ts";
import type { Check } from "./check.ts";
import { type Confirmation, confirm } from "./confirm.ts";
import type { CheckMemory, Rules } from "./history-state.ts";
import { type Incident, isOpen } from "./incident.ts";
import type { Deciding } from "./incident-changes.ts";
import { outageAfter } from "./outage.ts";
import type { Verdict } from "./quorum.ts";
import { badness, isSeen } from "./state.ts";
import { unseenAfter } from "./unseen.ts";

export interface LookInput extends Deciding {
  readonly check: Check;
  /** Absent for a check that was never looked at. */
  readonly memory: CheckMemory | undefined;
  /** The outage or degradation that is open for it. */
  readonly open: Incident | undefined;
  readonly verdict: Verdict;
  /** Nominal interval of the rounds: only checks with a longer one remember when they were looked at. */
  readonly everyMs: number;
  /** The look was made within maintenance: what it finds broken is held back. */
  readonly isPlanned: boolean;
}

export interface LookOutput {
  readonly memory: CheckMemory;
  /** The outage or degradation as it stands after the look, ended perhaps; absent too where the look saw nothing. */
  readonly incident?: Incident;
  readonly confirmation?: Confirmation;
}

/**
 * One decided look of one check: its memory and its outage after it. Within maintenance a look that is worse than what is
 * confirmed only ends what was pending, so that a streak of bad looks begins after the end; good ones count as always.
 */
export function look({ check, memory, open, verdict, everyMs, round, now, isPlanned }: LookInput): LookOutput {
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
  const isDegraded = streak.confirmed?.state === "degraded";
  const incident = outageAfter({ check, open, verdict, confirmation, isDegraded, mayOpen: !isPlanned, round, now });
  const { confirmed: _c, decided: _d, incident: _i, ...rest } = looked;
  return {
    memory: {
      ...rest,
      ...streakOf(streak),
      verified: looked.verified || state !== "down",
      ...(incident !== undefined && isOpen(incident) && { incident: incident.id }),
    },
    ...(incident !== undefined && { incident }),
    ...(confirmation !== undefined && { confirmation }),
  };
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
  return {
    ...kept,
    ...(unseen !== undefined && { unseen }),
    ...(isRare && { looked: verdict.at }),
    ...(notBefore !== undefined && { notBefore }),
  };
}

/** Until when the target asked to be left alone (`Retry-After`; the judge has bounded it to an hour). */
function patienceUntil({ facts, at }: Verdict): Instant | undefined {
  return facts.retryAfterS === undefined ? undefined : after(at, facts.retryAfterS * 1000);
}
