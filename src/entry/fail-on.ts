import type { State } from "../core/state.ts";
import type { FailOn } from "./inputs.ts";

/** Is the worst confirmed state as bad as the user wants to fail on? */
export function isFailure(overall: State, failOn: FailOn): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "degraded":
      return overall === "degraded" || overall === "down";
    case "down":
      return overall === "down";
  }
}
