import type { Instant } from "../core/brand.ts";
import { safeLine } from "../core/line.ts";
import type { MaintenanceWindow } from "../core/maintenance/window.ts";
import { type NamedCheck, namedCheck } from "./incident-model.ts";
import type { PageInput } from "./input.ts";

/** One occurrence of a maintenance that runs or is ahead. */
export interface PlannedModel {
  readonly title: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Whom it is for; absent: all checks. */
  readonly checks?: readonly NamedCheck[];
  readonly isRunning: boolean;
}

/** Of what is ahead, the nearest alone are shown. */
const MOST_AHEAD = 5;

/** What runs, then what is ahead, by its start. */
export function plannedModels({ maintenance = [], checks, now }: PageInput): readonly PlannedModel[] {
  const windows = maintenance.filter(({ to }) => to > now);
  const model = (window: MaintenanceWindow): PlannedModel => ({
    title: safeLine(window.title),
    from: window.from,
    to: window.to,
    ...(window.checks === undefined ? {} : { checks: window.checks.map((id) => namedCheck(id, checks)) }),
    isRunning: window.from <= now,
  });
  const running = windows.filter(({ from }) => from <= now);
  const ahead = windows.filter(({ from }) => from > now).slice(0, MOST_AHEAD);
  return [...running, ...ahead].map(model);
}

/** The maintenance within which a check is now; the one that lasts longest where there are several. */
export function runningFor(planned: readonly PlannedModel[], id: string): PlannedModel | undefined {
  const running = planned.filter(
    ({ isRunning, checks }) => isRunning && (checks === undefined || checks.some((check) => check.id === id)),
  );
  return running.toSorted((a, b) => b.to - a.to)[0];
}
