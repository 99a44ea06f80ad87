import type { CheckId, Instant } from "../../core/brand.ts";
import type { MaintenanceWindow } from "../../core/maintenance/window.ts";
import type { PageInput } from "../input.ts";
import type { PageModel } from "../model.ts";
import { type Address, addressOf } from "./address.ts";
import { type Told, toldIncidents } from "./told.ts";

/** What the files for programs are made from: computed once, read by every builder. */
export interface Source {
  readonly model: PageModel;
  readonly input: PageInput;
  readonly address: Address;
  /** Distinguishes our ids from those of other sites: the repository's number, else the title. */
  readonly space: string;
  /** By last update, newest first. */
  readonly told: readonly Told[];
  /** By start. */
  readonly maintenance: readonly MaintenanceWindow[];
}

export function sourceOf(model: PageModel, input: PageInput): Source {
  const space = String(input.state.repository?.id ?? model.title);
  return {
    model,
    input,
    address: addressOf(input.siteUrl),
    space,
    told: toldIncidents(model, input),
    maintenance: input.maintenance ?? [],
  };
}

/** The moment that all of it is about: nothing later was seen. */
export function asOf({ lastRound, builtAt }: PageModel): Instant {
  return lastRound ?? builtAt;
}

export function isAbout(window: MaintenanceWindow, check: CheckId): boolean {
  return window.checks === undefined || window.checks.includes(check);
}

export type Progress = "scheduled" | "in_progress" | "completed";

export function progressOf(window: MaintenanceWindow, now: Instant): Progress {
  if (now < window.from) return "scheduled";
  return now < window.to ? "in_progress" : "completed";
}

/** Is there maintenance of the check now? */
export function isInMaintenance({ maintenance, model }: Source, check: CheckId): boolean {
  return maintenance.some((window) => isAbout(window, check) && progressOf(window, model.builtAt) === "in_progress");
}
