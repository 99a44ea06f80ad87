import type { RunnableCheck } from "../config/config.ts";
import type { CheckId, Instant, LocationId } from "../core/brand.ts";
import { judge } from "../core/judge.ts";
import { describeReason } from "../core/knowledge/reasons.ts";
import type { Vendor } from "../core/knowledge/wall.ts";
import type { Attempt } from "../core/observation.ts";
import { redactor } from "../core/redact.ts";
import type { Result } from "../core/result.ts";
import { uncleanLooks } from "../core/unclean.ts";
import type { World } from "./world.ts";

/** What one pass over some checks needs to know. */
export interface Pass {
  readonly checks: readonly RunnableCheck[];
  readonly location: LocationId;
  /** 0 for the scheduled look, 1, 2, … for those that settle a suspicion. */
  readonly look: number;
  readonly isVerified: (check: CheckId) => boolean;
  readonly redact: (text: string) => string;
  /** Walls that the config describes, beside ours. */
  readonly walls: readonly Vendor[];
}

/** Waits before the second, third, … attempt of one look, in milliseconds. A deployment's blip is over in a second or two. */
const BACKOFF_MS = [500, 1_500, 4_000];

/** One look, with the attempts it is judged from. */
interface Looked {
  readonly check: RunnableCheck;
  readonly attempts: readonly Attempt[];
  readonly result: Result;
}

/**
 * Looks at every check once. Starts are paced; nothing waits for a hung target but the pass itself, and that no longer than
 * its deadline. What our own load disturbed is measured again at the end, one by one, when nothing else runs.
 */
export async function probeAll(world: World, pass: Pass): Promise<readonly Result[]> {
  let done = 0;
  const looks = pass.checks.map(async (check) => {
    const looked = await look(world, pass, check, []);
    done += 1;
    world.report({ kind: "looked", result: looked.result, done, of: pass.checks.length });
    return looked;
  });
  const all = await Promise.all(looks);
  const results = new Map(all.map(({ check, result }) => [check.id, result]));
  for (const id of uncleanLooks([...results.values()])) {
    const looked = all.find(({ check }) => check.id === id);
    if (looked !== undefined) results.set(id, (await look(world, pass, looked.check, looked.attempts)).result);
  }
  return [...results.values()];
}

/** Attempts until one need not be repeated; `before` are those that the same look made already. */
async function look(world: World, pass: Pass, check: RunnableCheck, before: readonly Attempt[]): Promise<Looked> {
  const missing = check.probe.secrets.filter((name) => !world.secrets.has(name));
  const attempts: Attempt[] = [...before];
  if (missing.length > 0) {
    attempts.push(withoutSecrets(world.clock.now(), missing));
    return { check, attempts, result: judged(pass, check, attempts) };
  }
  const most = before.length + 1 + check.retries;
  for (let tries = 1; ; tries++) {
    await world.network.turn();
    attempts.push(await attempt(world, check));
    const result = judged(pass, check, attempts);
    if (attempts.length >= most || !isWorthRetrying(result)) return { check, attempts, result };
    await world.clock.sleep(BACKOFF_MS[Math.min(tries, BACKOFF_MS.length) - 1] ?? 0);
  }
}

function judged(pass: Pass, check: RunnableCheck, attempts: readonly Attempt[]): Result {
  const { location, look, walls } = pass;
  const at = attempts[0]?.at;
  if (at === undefined) throw new Error("a look has at least one attempt");
  const redact = redactAlso(pass.redact, attempts);
  return judge({ check, location, at, look, attempts, verified: pass.isVerified(check.id), redact, walls });
}

/** What was learned on the way (a token) is hidden like the secrets of the config. */
function redactAlso(redact: Pass["redact"], attempts: readonly Attempt[]): Pass["redact"] {
  const learned = attempts.flatMap(({ secrets = [] }) => secrets);
  if (learned.length === 0) return redact;
  const redactLearned = redactor(learned);
  return (text) => redact(redactLearned(text));
}

/** Only what usually passes by itself, and never a wall: asking it again at once is what it objects to. */
function isWorthRetrying(result: Result): boolean {
  return result.state === "down" && describeReason(result.reason).transient;
}

/** A probe must not throw; one that does is our own fault and says nothing about its target. */
async function attempt(world: World, check: RunnableCheck): Promise<Attempt> {
  const at = world.clock.now();
  const { network, clock, secrets } = world;
  try {
    // The round's clock dates the attempt, so that looks, gaps and confirmations are all read off one clock.
    return { ...(await check.probe.attempt({ network, clock, secrets, timeoutMs: check.timeoutMs })), at };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return unlooked(at, { reason: "own.bug", phase: "runner", detail });
  }
}

function withoutSecrets(at: Instant, names: readonly string[]): Attempt {
  return unlooked(at, { reason: "config.secret", phase: "runner", detail: `no value for ${names.join(", ")}` });
}

function unlooked(at: Instant, failure: NonNullable<Attempt["failure"]>): Attempt {
  return { at, phases: { totalMs: 0 }, lagMs: 0, evidence: {}, failure };
}
