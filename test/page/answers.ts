import { after, type Instant } from "../../src/core/brand.ts";
import type { LatencyCourse } from "../../src/core/figures/latency-course.ts";
import type { Result } from "../../src/core/result.ts";

interface Chance {
  readonly now: Instant;
  /** A number from 0 to 1. */
  readonly roll: () => number;
}

/** Answer times of a day, about that of the newest look. */
export function aDayOfAnswers(look: Result | undefined, { now, roll }: Chance): LatencyCourse {
  const usual = look?.phases.totalMs ?? 100;
  const hours = Array.from({ length: 25 }, (_, index) => {
    const [chance, size] = [roll(), roll()];
    const p50 = Math.round(usual * (0.85 + 0.3 * size + (chance > 0.95 ? 1 : 0)));
    const from = after(now, (index - 24) * 3_600_000);
    return chance < 0.04 ? { from } : { from, p50, p95: 2 * p50 };
  });
  return { hours, days: [], locations: [], steps: [] };
}
