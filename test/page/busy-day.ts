import { checkId, incidentId } from "../../src/core/brand.ts";
import type { PageInput } from "../../src/page/input.ts";
import { aChange, anIncident, at } from "../support/builders.ts";
import { badDay } from "./samples.ts";

/** All that a page can have to tell at once: outages, what people say of them, a rehearsal, maintenance, and a look of its own. */
export function busyDay(): PageInput {
  const input = badDay();
  const [outage, ...others] = input.incidents;
  const told =
    outage === undefined
      ? []
      : [{ ...outage, acknowledged: { by: "ana", at: at("09:50") }, stage: "identified" as const }];
  const by = "ana";
  const changes = told.flatMap(({ changes: some }) => [
    ...some,
    aChange("orders", { number: 3, kind: "acknowledged", at: at("09:50"), by, note: "On it." }),
    aChange("orders", { number: 4, kind: "silenced", at: at("09:51"), by }),
    aChange("orders", {
      number: 5,
      kind: "updated",
      at: at("09:58"),
      by,
      stage: "identified",
      severity: "major",
      note: "A full disk on the primary database. We are moving to the replica.",
    }),
  ]);
  const declared = anIncident("mail", {
    id: incidentId("declared-20261122T093000Z"),
    kind: "declared",
    checks: [],
    title: "Receipts by mail arrive late",
    severity: "minor",
    startedAt: at("09:30"),
    changes: [],
  });
  const drill = anIncident("search", {
    id: incidentId("drill-20261122T100000Z"),
    kind: "declared",
    title: "The search index is gone",
    isDrill: true,
    startedAt: at("10:00"),
    changes: [],
  });
  return {
    ...input,
    incidents: [drill, ...told.map((one) => ({ ...one, changes })), declared, ...others],
    cadence: { meanS: 2_400, gapS: 5_000 },
    maintenance: [
      { title: "Database upgrade", from: at("09:55"), to: at("11:30"), checks: [checkId("webhooks")] },
      { title: "Move to another region", from: at("2026-11-29T22:00:00Z"), to: at("2026-11-30T02:00:00Z") },
    ],
    look: {
      colours: { accent: { light: "#3b3fb6", dark: "#a5a8ff" } },
      links: [{ title: "Support", url: "https://acme.example/support" }],
      logo: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><circle cx="14" cy="14" r="13" fill="#3b3fb6"/></svg>`,
    },
  };
}
