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
/** A target that asks for more patience than this within a look gets it until the next one. */
const MOST_PATIENCE_MS = 4_000;

/** Between two looks that are made again: longer than reading an answer takes, so that they cannot disturb one another. */
const CALM_GAP_MS = 25;

/** One look, with the attempts it is judged from. */
export interface Looked {
  readonly check: RunnableCheck;
  readonly attempts: readonly Attempt[];
  readonly result: Result;
}

/**
 * Looks at every check once. Starts are paced; nothing waits for a hung target but the pass itself, and that no longer than
 * its deadline. What our own load disturbed is measured again at the end, when nothing else runs.
 */
export async function probeAll(world: World, pass: Pass): Promise<readonly Result[]> {
  let done = 0;
  // Attempts hold whole bodies: of thousands of looks only those that may be made again can keep theirs.
  let unclean: readonly Looked[] = [];
  const looks = pass.checks.map(async (check) => {
    const looked = await look(world, pass, check, []);
    unclean = worstOf([...unclean, looked], pass.checks.length);
    done += 1;
    world.report({ kind: "looked", result: looked.result, done, of: pass.checks.length });
    return looked.result;
  });
  const results = new Map((await Promise.all(looks)).map((result) => [result.check, result]));
  for (const result of await calmly(world, pass, unclean)) results.set(result.check, result);
  return [...results.values()];
}

/** One after the other, but without waiting for the answers in between: a slow target would hold up the round for each. */
async function calmly(world: World, pass: Pass, unclean: readonly Looked[]): Promise<readonly Result[]> {
  const looks = unclean.map(async ({ check, attempts }, index) => {
    await world.clock.sleep(index * CALM_GAP_MS);
    return (await look(world, pass, check, attempts)).result;
  });
  return await Promise.all(looks);
}

/** Those worth measuring again, in order; none whose request might do harm a second time, unless the check says it does not. */
function worstOf(looks: readonly Looked[], size: number): readonly Looked[] {
  const harmless = looks.filter(({ check }) => check.probe.isRepeatable || check.retries > 0);
  const ids = uncleanLooks(
    harmless.map(({ result }) => result),
    size,
  );
  return ids.flatMap((id) => harmless.find(({ check }) => check.id === id) ?? []);
}

/** What a look needs to know and to use: nothing that remembers or tells. */
export type LookPass = Omit<Pass, "checks">;
export type LookWorld = Pick<World, "network" | "clock" | "secrets">;

/** Attempts until one need not be repeated; `before` are those that the same look made already. */
export async function look(
  world: LookWorld,
  pass: LookPass,
  check: RunnableCheck,
  before: readonly Attempt[],
): Promise<Looked> {
  const missing = check.probe.secrets.filter((name) => !world.secrets.has(name));
  const attempts: Attempt[] = [...before];
  if (missing.length > 0) {
    attempts.push(withoutSecrets(world.clock.now(), missing));
    return { check, attempts, result: judged(pass, check, attempts) };
  }
  const host = URL.parse(check.probe.target)?.hostname;
  for (let left = check.retries; ; left -= 1) {
    await world.network.turn(host);
    attempts.push(await attempt(world, check));
    const result = judged(pass, check, attempts);
    const pauseMs = pauseBefore(check.retries - left, result);
    if (left === 0 || pauseMs === undefined) return { check, attempts, result };
    await world.clock.sleep(pauseMs);
  }
}

function judged(pass: LookPass, check: RunnableCheck, attempts: readonly Attempt[]): Result {
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

/**
 * How long to wait before the further attempt number `retry` (from 0), in milliseconds; nothing where none is worth it: only
 * what usually passes by itself, never a wall, known or suspected (asking it again at once is what it objects to), and not
 * before the target wants to be asked again.
 */
function pauseBefore(retry: number, { state, reason, facts }: Result): number | undefined {
  const isOpen = state === "down" || state === "unknown";
  if (!isOpen || !describeReason(reason).transient || facts.suspect !== undefined) return undefined;
  const askedMs = (facts.retryAfterS ?? 0) * 1_000;
  const backoffMs = BACKOFF_MS[Math.min(retry, BACKOFF_MS.length - 1)] ?? 0;
  return askedMs > MOST_PATIENCE_MS ? undefined : Math.max(askedMs, backoffMs);
}

/** A probe must not throw; one that does is our own fault and says nothing about its target. */
async function attempt(world: LookWorld, check: RunnableCheck): Promise<Attempt> {
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
