import type { RunnableCheck } from "../config/config.ts";
import { locationId } from "../core/brand.ts";
import type { Vendor } from "../core/knowledge/wall.ts";
import { findWalls, type Presence, type WallFinding, wallInFront } from "../core/knowledge/walls.ts";
import type { Attempt } from "../core/observation.ts";
import { redactor } from "../core/redact.ts";
import type { Result } from "../core/result.ts";
import { type LookWorld, look } from "./probe.ts";

/** One look at a target, with all that it showed. */
export interface Trial {
  /** The one that was judged. */
  readonly attempt: Attempt;
  /** Those before it, each with a failure that often passes by itself. */
  readonly earlier: readonly Attempt[];
  readonly result: Result;
  /** Every sign of a wall, the most telling first. */
  readonly walls: readonly WallFinding[];
  readonly edge?: Presence;
}

/**
 * Looks as a round does, retries included, before anything is remembered: the verdict is that of a check's first look.
 * Nothing is recorded. `walls`: those of a config that is at hand.
 */
export async function tryOnce(world: LookWorld, check: RunnableCheck, walls: readonly Vendor[] = []): Promise<Trial> {
  const redact = redactor(world.secrets.values());
  const pass = { location: locationId("local"), look: 0, isVerified: () => false, redact, walls };
  const { attempts, result } = await look(world, pass, check, []);
  const attempt = attempts.at(-1);
  if (attempt === undefined) throw new Error("a look has at least one attempt");
  const { http } = attempt.evidence;
  const edge = http === undefined ? undefined : wallInFront(http);
  return {
    attempt,
    earlier: attempts.slice(0, -1).map((one) => redacted(one, redact)),
    result,
    walls: http === undefined ? [] : findWalls(http, walls),
    ...(edge === undefined ? {} : { edge }),
  };
}

function redacted({ failure, ...rest }: Attempt, redact: (text: string) => string): Attempt {
  return { ...rest, ...(failure === undefined ? {} : { failure: { ...failure, detail: redact(failure.detail) } }) };
}
