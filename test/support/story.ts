import type { AdvanceInput, Telling } from "../../src/core/advance.ts";
import { after, type CheckId, checkId } from "../../src/core/brand.ts";
import type { Check } from "../../src/core/check.ts";
import type { Change, Incident } from "../../src/core/incident.ts";
import type { Result } from "../../src/core/result.ts";
import type { State } from "../../src/core/state.ts";
import { Branch } from "./branch.ts";
import { aResult, at } from "./builders.ts";

const TELLING: Telling = { reopenWithinMs: 3_600_000, remindAfterMs: 0, hasIssues: false };

/** What checks show in a round, by id; those that are not named are up. */
export type Seen = Readonly<Record<string, State | Partial<Result>>>;

/** Rounds of some checks, five minutes apart, each with one look at every check. Two looks in a row confirm. */
export class Story {
  readonly branch: Branch;
  readonly told: Change[] = [];
  readonly #options: Partial<AdvanceInput>;
  #rounds = 0;

  constructor(checks: readonly Check[], options: Partial<AdvanceInput> = {}) {
    this.branch = new Branch(checks);
    this.#options = { telling: TELLING, ...options };
  }

  /** So many rounds that all show the same. Answers what was told in them, in the words of `spoken`. */
  see(seen: Seen, rounds = 2): readonly string[] {
    const told = Array.from({ length: rounds }).flatMap(() => {
      const time = at("10:00", this.#rounds * 300);
      this.#rounds += 1;
      const results = this.branch.checks.map((check, index) => {
        const state = seen[check.id] ?? "up";
        const overrides = typeof state === "string" ? {} : state;
        const sight = typeof state === "string" ? state : (state.state ?? "down");
        return aResult(check.id, sight, after(time, index * 10), overrides);
      });
      return this.branch.round(time, results, this.#options).advanced.changes;
    });
    this.told.push(...told);
    return told.map(spoken);
  }

  get incidents(): readonly Incident[] {
    return Object.values(this.branch.state?.incidents ?? {});
  }

  /** The incident that a check's memory names. */
  incidentOf(check: string): CheckId | string | undefined {
    return this.branch.state?.checks[checkId(check)]?.incident;
  }
}

/** `opened a,b down`. */
export function spoken({ kind, checks, state }: Change): string {
  return `${kind} ${checks.join(",")} ${state}`;
}
