import type { Effect, Situation } from "../../src/commands/command.ts";
import { COMMANDS } from "../../src/commands/index.ts";
import { readComment } from "../../src/commands/parse.ts";
import { checkId, roundId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import { CALENDAR } from "../../src/core/maintenance/loaded.ts";
import { aCheck, aMemory, anIncident, aState, at } from "../support/builders.ts";

export const checks = [aCheck("orders", { name: "Orders API" }), aCheck("web", { name: "Website" })];

/** It is 10:20 on 2026-11-22, and Ana writes in issue 7. */
export function aSituation(incident?: Incident, overrides: Partial<Situation> = {}): Situation {
  return {
    hand: { by: "ana", round: roundId("bot-1"), now: at("10:20") },
    state: aState({
      checks: {
        [checkId("orders")]: aMemory({ confirmed: { state: "down", since: at("10:00"), reason: "http.503" } }),
        [checkId("web")]: aMemory(),
      },
      ...(incident !== undefined && { incidents: { [incident.id]: incident } }),
    }),
    checks,
    issue: 7,
    ...(incident !== undefined && { incident }),
    maintenance: [],
    calendar: CALENDAR,
    commands: COMMANDS,
    ...overrides,
  };
}

/** An effect, or what was not understood, in one line. */
export function inOneLine(effect: Effect): string {
  if (effect.kind === "look") return `look: ${effect.checks.join(", ")}`;
  const [first = "", ...others] = effect.answer.split("\n");
  return `${effect.kind}: ${first}${others.length === 0 ? "" : ` [${others.length} more lines]`}`;
}

/** What a comment does in a situation, line by line. */
export function heard(body: string, situation = aSituation(anIncident("orders"))): readonly string[] {
  return readComment(body, COMMANDS).map((said) =>
    said.kind === "mistake"
      ? `mistake: ${said.answer}`
      : `/${said.command.name} ${inOneLine(said.bound.act(situation))}`,
  );
}
