import type { Clock } from "../../src/ports.ts";
import type { Operation } from "./openapi.ts";
import { type Handlers, ok, Refusal } from "./reply.ts";
import type { Settings } from "./world.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Operations that create content that people are told about. */
const CREATING: ReadonlySet<string> = new Set(["issues/create", "issues/create-comment"]);

/** The hourly budgets of a token, for REST and for GraphQL, and the secondary limit on creating content, on the world's clock. */
export class Limits {
  readonly #clock: Clock;
  readonly #settings: Settings;
  #windowStart: number | undefined;
  #used = 0;
  #points = 0;
  #creations: readonly number[] = [];

  constructor(clock: Clock, settings: Settings) {
    this.#clock = clock;
    this.#settings = settings;
  }

  /** Counts a request; refuses it when a limit is reached. Asking for the limits costs nothing. */
  spend(operation: Operation | undefined): void {
    const now = this.#begin();
    if (operation?.id === "rate-limit/get") return;
    if (this.#used >= this.#settings.hourlyBudget) throw spentBudget(this.budget().reset * 1000);
    this.#used += 1;
    if (operation !== undefined && CREATING.has(operation.id)) this.#create(now);
  }

  /** Counts a request to GraphQL, one point each. Is one left for it? */
  spendPoint(): boolean {
    this.#begin();
    if (this.#points >= this.#settings.hourlyPoints) return false;
    this.#points += 1;
    return true;
  }

  /** Begins a new hour where the last one is over, and answers what time it is. */
  #begin(): number {
    const now = this.#clock.now();
    if (this.#windowStart === undefined || now >= this.#windowStart + HOUR_MS) {
      this.#windowStart = now;
      this.#used = 0;
      this.#points = 0;
    }
    return now;
  }

  #create(now: number): void {
    this.#creations = this.#creations.filter((at) => at > now - HOUR_MS);
    const lastMinute = this.#creations.filter((at) => at > now - MINUTE_MS);
    const { contentsPerHour, contentsPerMinute } = this.#settings;
    if (this.#creations.length >= contentsPerHour || lastMinute.length >= contentsPerMinute) throw secondaryLimit(60);
    this.#creations = [...this.#creations, now];
  }

  /** The budget as `GET /rate_limit` and every answer's headers tell it. */
  budget(): { readonly limit: number; readonly remaining: number; readonly reset: number; readonly used: number } {
    const limit = this.#settings.hourlyBudget;
    const resetMs = (this.#windowStart ?? this.#clock.now()) + HOUR_MS;
    const remaining = Math.max(0, limit - this.#used);
    return { limit, remaining, reset: Math.ceil(resetMs / 1000), used: this.#used };
  }

  headers(): Readonly<Record<string, string>> {
    return told(this.budget(), "core");
  }

  /** The same of GraphQL's answers. */
  pointHeaders(): Readonly<Record<string, string>> {
    const limit = this.#settings.hourlyPoints;
    const remaining = Math.max(0, limit - this.#points);
    return told({ limit, remaining, reset: this.budget().reset, used: this.#points }, "graphql");
  }
}

function told(budget: Readonly<Record<string, number>>, resource: string): Readonly<Record<string, string>> {
  const entries = Object.entries(budget).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]);
  return { ...Object.fromEntries(entries), "x-ratelimit-resource": resource };
}

/** The refusal of a token whose budget is spent until then. */
export function spentBudget(untilMs: number): Refusal {
  return new Refusal(403, "API rate limit exceeded for installation.", {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.ceil(untilMs / 1000)),
  });
}

/** The refusal that asks to wait; the budget's headers stay as they are. */
export function secondaryLimit(seconds: number): Refusal {
  return new Refusal(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
    "retry-after": String(seconds),
  });
}

export const LIMIT_HANDLERS: Handlers = {
  "rate-limit/get": {
    needs: "always",
    handle: ({ limits }) => {
      const core = limits.budget();
      return ok({ resources: { core, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core });
    },
  },
};
