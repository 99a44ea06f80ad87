import assert from "node:assert/strict";
import { test } from "node:test";
import { after, checkId } from "../../../src/core/brand.ts";
import type { PageInput } from "../../../src/page/input.ts";
import { buildSite } from "../../../src/page/site.ts";
import { aMemory, at } from "../../support/builders.ts";
import { badDay, calmDay, emptyPage, inputOf, NOW, sampleCheck } from "../samples.ts";
import { DOCUMENTS, differences } from "./statuspage-shapes.ts";
import { fileOf, INPUTS, known, MAINTENANCE, outage, withIncidents } from "./stories.ts";

interface Component {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly description: string | null;
  readonly position: number;
  readonly group: boolean;
  readonly group_id: string | null;
  readonly components?: readonly string[];
}

interface Incident {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly impact: string;
  readonly shortlink: string;
  readonly created_at: string;
  readonly started_at: string;
  readonly resolved_at: string | null;
  readonly components: readonly Component[];
  readonly incident_updates: readonly {
    readonly status: string;
    readonly body: string;
    readonly created_at: string;
    readonly affected_components: readonly object[] | null;
  }[];
}

interface Summary {
  readonly page: { readonly id: string; readonly url: string; readonly updated_at: string };
  readonly components: readonly Component[];
  readonly incidents: readonly Incident[];
  readonly scheduled_maintenances: readonly Incident[];
  readonly status: { readonly indicator: string; readonly description: string };
}

function read(input: PageInput, name = "summary"): Summary {
  return JSON.parse(fileOf(input, `api/v2/${name}.json`));
}

type Look = "up" | "degraded" | "down";

/** Checks of one group in those confirmed states, none where nothing was decided. */
function standing(...states: readonly (Look | undefined)[]): PageInput {
  const checks = states.map((state, index) => {
    const sample = sampleCheck([`c${index}`, `Check ${index}`, "api", 90, 30], index);
    if (state !== undefined)
      return { ...sample, memory: aMemory({ confirmed: { state, since: at("09:00"), reason: "http.200" } }) };
    const { memory: _, ...fresh } = sample;
    return fresh;
  });
  return inputOf(checks, { incidents: [] });
}

test("every document has the documented shape, whatever the texts", () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    const site = buildSite(input);
    for (const [path, shape] of Object.entries(DOCUMENTS)) {
      const document: unknown = JSON.parse(site.get(`api/v2/${path}`) ?? "");
      assert.deepEqual(differences(shape, document), [], `${name}: ${path}`);
    }
  }
});

test("the shapes can fail", () => {
  const shape = DOCUMENTS["status.json"] ?? {};
  const good = read(calmDay(), "status");
  assert.deepEqual(differences(shape, { ...good, status: { indicator: "maintenance", description: "x" } }), [
    "/status/indicator must be equal to one of the allowed values",
  ]);
  assert.deepEqual(differences(shape, { page: good.page }), [" must have required property 'status'"]);
});

test("keys come in the order of the real service", () => {
  const summary = read(badDay());
  assert.deepEqual(Object.keys(summary), ["page", "components", "incidents", "scheduled_maintenances", "status"]);
  assert.deepEqual(Object.keys(summary.page), ["id", "name", "url", "time_zone", "updated_at"]);
});

test("the status is that of the confirmed states, and a major outage begins at half of the checks", () => {
  const table: readonly [string, PageInput, string, string][] = [
    ["all up", standing("up", "up"), "none", "All Systems Operational"],
    ["one degraded", standing("up", "degraded"), "minor", "Partially Degraded Service"],
    ["one of three down", standing("up", "degraded", "down"), "major", "Partial System Outage"],
    ["half down", standing("up", "down"), "critical", "Major Service Outage"],
    [
      "all in maintenance",
      { ...standing("up", "down"), maintenance: [{ title: "x", from: at("10:00"), to: at("11:00") }] },
      "none",
      "Service Under Maintenance",
    ],
    ["nothing decided", standing(undefined), "none", "No data yet"],
    ["nothing watched", { ...emptyPage(), checks: [] }, "none", "Nothing is watched yet"],
    [
      "one undecided",
      standing("up", undefined),
      "none",
      "All Systems Operational (last confirmed; 1 of 2 checks without data yet)",
    ],
    [
      "out of date",
      { ...standing("up"), now: after(NOW, 7_200_000) },
      "none",
      "All Systems Operational (last confirmed; nobody has looked since 22 Nov 2026, 10:04 UTC)",
    ],
  ];
  for (const [name, input, indicator, description] of table)
    assert.deepEqual(read(input, "status").status, { indicator, description }, name);
});

test("a check that we cannot see keeps its last confirmed status, and that is said", () => {
  for (const state of ["blocked", "unknown"] as const) {
    for (const [confirmed, status] of [
      ["up", "operational"],
      ["degraded", "degraded_performance"],
      ["down", "major_outage"],
    ] as const) {
      const input = standing(confirmed, "up", "up");
      const unseen = { state, reason: "wall.cloudflare.challenge", text: "403", since: at("08:20"), rounds: 4 };
      const memory = { ...aMemory(input.state.checks[checkId("c0")]), unseen };
      const summary = read({
        ...input,
        state: { ...input.state, checks: { ...input.state.checks, [checkId("c0")]: memory } },
      });
      const component = summary.components.find(({ name }) => name === "Check 0");
      assert.equal(component?.status, status);
      assert.match(
        component?.description ?? "",
        /^We cannot see it since 22 Nov 2026, 08:20 UTC; the status is the last confirmed one\. Cloudflare/,
      );
      assert.match(summary.status.description, / \(last confirmed; 1 of 3 checks cannot be seen now\)$/);
    }
  }
});

test("a check about which nothing was decided is not listed: no status would be true", () => {
  assert.deepEqual(
    read(standing(undefined, "up")).components.map(({ name }) => name),
    ["API", "Check 1"],
  );
  assert.deepEqual(read(standing(undefined)).components, []);
});

test("a group stands before its checks, names them, and is as bad as the worst of them", () => {
  const table: readonly [readonly Look[], string][] = [
    [["up", "up"], "operational"],
    [["up", "degraded"], "degraded_performance"],
    [["degraded", "down"], "partial_outage"],
    [["down", "down"], "major_outage"],
  ];
  for (const [states, status] of table) {
    const [group, ...children] = read(standing(...states)).components;
    assert.deepEqual([group?.group, group?.status], [true, status], states.join());
    assert.deepEqual(
      group?.components,
      children.map(({ id }) => id),
    );
    assert.ok(children.every((child) => child.group_id === group?.id && !child.group));
    assert.deepEqual(
      children.map(({ position }) => position),
      [1, 2],
    );
  }
});

test("ids stay when checks are renamed, moved or joined by others", () => {
  const input = badDay();
  const ids = (one: PageInput) =>
    new Set(
      read(one)
        .components.filter(({ group }) => !group)
        .map(({ id }) => id),
    );
  const renamed = input.checks.map((check) => ({ ...check, name: `New ${check.name}`, group: "web" }));
  assert.deepEqual(ids({ ...input, checks: renamed.toReversed() }), ids(input));
  const open = (one: PageInput) => read(one).incidents.map(({ id }) => id);
  assert.deepEqual(open({ ...input, checks: renamed }), open(input));
});

test("an incident has a fixed name, dates of publication, and an update for each change", () => {
  const incident = outage("orders", at("08:00"), 20);
  const [open] = read(withIncidents(known(incident, 2)), "incidents/unresolved").incidents;
  const [ended] = read(withIncidents(incident), "incidents").incidents;
  assert.equal(open?.id, ended?.id);
  assert.deepEqual([open?.name, ended?.name], ["Orders API: outage", "Orders API: outage"]);
  assert.deepEqual([open?.status, ended?.status], ["investigating", "resolved"]);
  assert.deepEqual([open?.resolved_at, ended?.resolved_at], [null, "2026-11-22T08:20:00.000Z"]);
  assert.deepEqual([ended?.started_at, ended?.created_at], ["2026-11-22T08:00:00.000Z", "2026-11-22T08:00:30.000Z"]);
  assert.equal(ended?.shortlink, "https://status.acme.example/incidents/orders-20261122T080000Z/");
  assert.deepEqual(
    ended?.incident_updates.map(({ status, created_at }) => [status, created_at]),
    [
      ["resolved", "2026-11-22T08:20:30.000Z"],
      ["investigating", "2026-11-22T08:10:30.000Z"],
      ["investigating", "2026-11-22T08:00:30.000Z"],
    ],
  );
  assert.equal(ended?.incident_updates[2]?.body, "Down: 503, expected 2xx. The service cannot serve now.");
  const code = ended?.components[0]?.id;
  assert.deepEqual(ended?.incident_updates[1]?.affected_components, [
    { code, name: "API - Orders API", old_status: "major_outage", new_status: "degraded_performance" },
  ]);
  assert.deepEqual(read(withIncidents(incident)).incidents, []);
});

test("only outages and degradations are incidents", () => {
  const { incidents } = read(badDay());
  assert.deepEqual(
    incidents.map(({ name, impact }) => [name, impact]),
    [["Orders API: outage", "major"]],
  );
  const weak = { ...outage("search", at("09:00"), 9), kind: "degraded", state: "degraded" } as const;
  assert.deepEqual(
    read(withIncidents(weak), "incidents").incidents.map(({ impact }) => impact),
    ["minor"],
  );
});

test("incidents.json has the newest 50, whatever is open is always there", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    known(outage("orders", after(at("09:00"), -index * 3_600_000), 10), 1),
  );
  const input = withIncidents(...many);
  assert.equal(read(input, "incidents").incidents.length, 50);
  assert.equal(read(input, "incidents/unresolved").incidents.length, 60);
  assert.equal(read(input, "incidents").incidents[0]?.started_at, "2026-11-22T09:00:00.000Z");
});

test("maintenance is told by its progress, and its checks are under it", () => {
  const input = { ...calmDay(), maintenance: MAINTENANCE };
  const names = (name: string) => read(input, name).scheduled_maintenances.map((one) => `${one.name}: ${one.status}`);
  assert.deepEqual(names("scheduled-maintenances/upcoming"), ["Disks: scheduled"]);
  assert.deepEqual(names("scheduled-maintenances/active"), ["Move; part 1, of\\2: in_progress"]);
  assert.deepEqual(names("scheduled-maintenances"), [
    "Disks: scheduled",
    "Move; part 1, of\\2: in_progress",
    "Network: completed",
  ]);
  assert.deepEqual(names("summary"), ["Disks: scheduled", "Move; part 1, of\\2: in_progress"]);
  const under = read(input).components.filter(({ status, group }) => status === "under_maintenance" && !group);
  assert.deepEqual(
    under.map(({ name }) => name),
    ["Website", "Orders API"],
  );
});

test("of a maintenance that repeats the nearest windows are told", () => {
  const maintenance = Array.from({ length: 74 }, (_, index) => {
    const from = after(at("10:00"), (index - 14) * 86_400_000);
    return { title: "Night", from, to: after(from, 3_600_000) };
  });
  const told = read({ ...calmDay(), maintenance }, "scheduled-maintenances").scheduled_maintenances;
  assert.equal(told.length, 50);
  assert.deepEqual(
    [told[0]?.started_at, told.at(-1)?.started_at],
    ["2026-12-27T10:00:00.000Z", "2026-11-08T10:00:00.000Z"],
  );
});

test("without a host the addresses are empty, never wrong", () => {
  const { siteUrl: _, ...input } = badDay();
  const { page, incidents } = read(input);
  assert.deepEqual([page.url, incidents[0]?.shortlink], ["", ""]);
});
