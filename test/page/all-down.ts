import { incidentId } from "../../src/core/brand.ts";
import type { PageInput } from "../../src/page/input.ts";
import { aMemory, anIncident, aResult, at } from "../support/builders.ts";
import { calmDay } from "./samples.ts";

/** One cause that takes everything down, told in one issue. */
export function allDownDay(): PageInput {
  const input = calmDay();
  const checks = Object.fromEntries(
    Object.entries(input.state.checks).map(([id, memory]) => [
      id,
      aMemory({ ...memory, confirmed: { state: "down", since: at("09:41"), reason: "net.timeout" } }),
    ]),
  );
  const latest = input.latest.map(({ check, location }) =>
    aResult(check, "down", at("10:04:50"), { location, reason: "net.timeout", text: "no connection within 10 s" }),
  );
  const storm = anIncident("website", {
    id: incidentId("website--storm-20261122T094100Z"),
    checks: input.checks.map(({ id }) => id),
    reason: "net.timeout",
    text: "no connection within 10 s",
    startedAt: at("09:41"),
    severity: "critical",
    issue: { number: 135, settled: false },
    changes: [],
  });
  const days = input.days.map((day) =>
    day.day === "2026-11-22" ? { ...day, upS: day.upS - 1500, downS: day.downS + 1500 } : day,
  );
  return { ...input, state: { ...input.state, checks }, days, latest, incidents: [storm, ...input.incidents] };
}
