import { after, type Instant } from "./brand.ts";
import type { Check } from "./check.ts";
import { type Confirmation, confirm } from "./confirm.ts";
import type { CheckMemory, Rules } from "./history-state.ts";
import { type Incident, isOpen } from "./incident.ts";
import type { Deciding } from "./incident-changes.ts";
import { outageAfter } from "./outage.ts";
import type { Verdict } from "./quorum.ts";
import { isSeen } from "./state.ts";
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
}

export interface LookOutput {
  readonly memory: CheckMemory;
  /** The outage or degradation as it stands after the look, ended perhaps; absent too where the look saw nothing. */
  readonly incident?: Incident;
  readonly confirmation?: Confirmation;
}

/** One decided look of one check: its memory and its outage after it. */
export function look({ check, memory, open, verdict, everyMs, round, now }: LookInput): LookOutput {
  const before: CheckMemory = memory ?? { first: verdict.at, verified: false, trail: [], rules: rulesOf(check) };
  const looked = timed(before, verdict, check.everyMs > everyMs);
  const { state, at, reason, text } = verdict;
  if (!isSeen(state)) return { memory: looked };
  const { streak, confirmation } = confirm({
    streak: looked,
    look: { at, state, reason, text },
    rule: check.confirm,
    now,
  });
  const isDegraded = streak.confirmed?.state === "degraded";
  const incident = outageAfter({ check, open, verdict, confirmation, isDegraded, round, now });
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

/** Only the streak's own part: what `confirm` was handed is the whole memory. */
function streakOf({ confirmed, trail, decided }: Pick<CheckMemory, "confirmed" | "trail" | "decided">) {
  return { ...(confirmed !== undefined && { confirmed }), trail, ...(decided !== undefined && { decided }) };
}

/** The memory with what any look leaves in it, whatever it saw. A check that is looked at is not archived. */
function timed(memory: CheckMemory, verdict: Verdict, isRare: boolean): CheckMemory {
  const { unseen: streak, looked: _looked, notBefore: _notBefore, archived: _archived, ...kept } = memory;
  const unseen = unseenAfter(streak, verdict);
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
