import type { RunnableCheck } from "../config/config.ts";
import { locationId } from "../core/brand.ts";
import { judge } from "../core/judge.ts";
import { findWalls, type Presence, type WallFinding, wallInFront } from "../core/knowledge/walls.ts";
import type { Attempt } from "../core/observation.ts";
import { redactor } from "../core/redact.ts";
import type { Result } from "../core/result.ts";
import type { World } from "./world.ts";

/** One attempt at a target, with all that it showed. */
export interface Trial {
  readonly attempt: Attempt;
  readonly result: Result;
  /** Every sign of a wall, the most telling first. */
  readonly walls: readonly WallFinding[];
  readonly edge?: Presence;
}

/** Looks once, before anything is remembered: the verdict is that of a check's first look. Nothing is recorded. */
export async function tryOnce(
  { network, clock, secrets }: Pick<World, "network" | "clock" | "secrets">,
  check: RunnableCheck,
): Promise<Trial> {
  await network.turn();
  const attempt = await check.probe.attempt({ network, clock, secrets, timeoutMs: check.timeoutMs });
  const { http } = attempt.evidence;
  const edge = http === undefined ? undefined : wallInFront(http);
  const redact = redactor([...secrets.values(), ...(attempt.secrets ?? [])]);
  const place = { location: locationId("local"), at: clock.now(), look: 0, verified: false };
  return {
    attempt,
    result: judge({ check, ...place, attempts: [attempt], redact }),
    walls: http === undefined ? [] : findWalls(http),
    ...(edge === undefined ? {} : { edge }),
  };
}
