/** Inputs for the files that programs read: incidents with all their changes, and maintenance. */
import { after, checkId, type Instant, incidentId, iso } from "../../../src/core/brand.ts";
import type { Change, Incident } from "../../../src/core/incident.ts";
import type { PageInput } from "../../../src/page/input.ts";
import { buildSite } from "../../../src/page/site.ts";
import { aChange, anIncident, at } from "../../support/builders.ts";
import { hostilePage } from "../hostile.ts";
import { badDay, calmDay, emptyPage } from "../samples.ts";

/** An outage of some minutes that got better before it ended; each step was confirmed half a minute after it began. */
export function outage(check: string, startedAt: Instant, minutes: number, rest: Partial<Incident> = {}): Incident {
  const id = incidentId(`${check}-${iso(startedAt).replace(/[-:]/g, "")}`);
  const step = (number: number, since: Instant, change: Partial<Change>) =>
    aChange(check, { incident: id, number, since, at: after(since, 30_000), ...change });
  const easedAt = after(startedAt, minutes * 30_000);
  const endedAt = after(startedAt, minutes * 60_000);
  return anIncident(check, {
    id,
    startedAt,
    endedAt,
    changes: [
      step(1, startedAt, { kind: "opened" }),
      step(2, easedAt, { kind: "eased", state: "degraded", from: "down" }),
      step(3, endedAt, { kind: "closed", state: "up", from: "degraded", reason: "http.200", text: "200 in 98 ms" }),
    ],
    ...rest,
  });
}

/** The same as it was known after its first changes. */
export function known(incident: Incident, changes: number): Incident {
  const { endedAt: _, ...open } = incident;
  return { ...open, changes: incident.changes.slice(0, changes) };
}

export function withIncidents(...incidents: readonly Incident[]): PageInput {
  return { ...calmDay(), incidents };
}

/** One window that ran yesterday, one that runs, one ahead. */
export const MAINTENANCE: NonNullable<PageInput["maintenance"]> = [
  { title: "Network", from: at("2026-11-21T22:00:00Z"), to: at("2026-11-21T23:00:00Z") },
  { title: "Move; part 1, of\\2", from: at("10:00"), to: at("12:00"), checks: [checkId("website"), checkId("orders")] },
  { title: "Disks", from: at("2026-11-29T22:00:00Z"), to: at("2026-11-29T23:30:00Z"), checks: [checkId("search")] },
];

const HOSTILE = hostilePage();

/** Every kind of input that a test of a whole file goes through. */
export const INPUTS: Readonly<Record<string, PageInput>> = {
  calm: calmDay(),
  bad: { ...badDay(), maintenance: MAINTENANCE },
  empty: emptyPage(),
  "without checks": { ...emptyPage(), checks: [], groups: [] },
  hostile: {
    ...HOSTILE,
    siteUrl: "https://status.acme.example/a (b)/?q=1#x",
    maintenance: HOSTILE.checks.map(({ name }, index) => ({
      title: name,
      from: at("10:00"),
      to: at(index % 2 === 0 ? "10:05" : "11:00"),
    })),
  },
  "without a host": { ...HOSTILE, siteUrl: "/repo/" },
};

export function fileOf(input: PageInput, path: string): string {
  return buildSite(input).get(path) ?? "";
}
