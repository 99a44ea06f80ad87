import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { currentMetrics } from "../../../src/app/export.ts";
import { after, incidentId } from "../../../src/core/brand.ts";
import { listedChecks, type Names } from "../../../src/core/report/listed.ts";
import { type MetricsInput, openMetrics } from "../../../src/core/report/openmetrics.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, anIncident, aResult, at } from "../../support/builders.ts";
import { parseOpenMetrics } from "../../support/openmetrics.ts";
import { pastOf, roundsOver, times } from "../../support/remembered.ts";

async function metrics(branch: Branch, now = at("09:02"), names?: Names): Promise<MetricsInput> {
  const past = pastOf(branch);
  return currentMetrics(past, { now, checks: listedChecks(past.state, names), everyMs: 300_000 });
}

function eventful(): Branch {
  const branch = new Branch([aCheck("shop"), aCheck("docs", { group: "core" })]);
  roundsOver(branch, at("06:00"), [
    ...times(12, "up"),
    ...times(3, "down"),
    ...times(12, "up"),
    ...times(3, "blocked"),
  ]);
  roundsOver(branch, at("08:40"), times(5, "down"));
  return branch;
}

const values = (text: string, name: string) =>
  new Map(
    parseOpenMetrics(text).flatMap((family) =>
      family.samples
        .filter((sample) => sample.name === name)
        .map(({ labels, value }) => [[...labels.values()].join(" "), value] as const),
    ),
  );

test("the text follows the specification, and every family says what it is", async () => {
  const names: Names = {
    checks: [aCheck("shop", { name: "Shop" }), aCheck("docs", { name: "Docs", group: "core" })],
    groups: [{ id: "core", name: "Core" }],
  };
  const families = parseOpenMetrics(openMetrics(await metrics(eventful(), at("09:02"), names)));
  assert.ok(families.length > 15);
  for (const { name, help, samples } of families) assert.ok(help !== "" && samples.length > 0, name);
});

test("it tells the confirmed state, what is wrong, and since when", async () => {
  const text = openMetrics(await metrics(eventful()));
  assert.equal(values(text, "allclear_check_state").get("shop down"), 1);
  assert.equal(values(text, "allclear_check_state").get("shop up"), 0);
  assert.equal(values(text, "allclear_check_state_since_timestamp_seconds").get("shop"), at("08:40") / 1000);
  assert.equal(values(text, "allclear_check_last_look_timestamp_seconds").get("shop here"), at("09:00") / 1000);
  assert.equal(
    values(text, "allclear_incident_open_since_timestamp_seconds").get("shop-20261122T084000Z outage down http.503"),
    at("08:40") / 1000,
  );
});

test("its figures are those of the windows, and latencies are in seconds", async () => {
  const text = openMetrics(await metrics(eventful()));
  const down = 900 + 1320;
  assert.equal(values(text, "allclear_check_down_seconds").get("shop 24h"), down);
  assert.equal(values(text, "allclear_check_looks").get("shop 24h blocked"), 3);
  const observed = values(text, "allclear_check_observed_seconds").get("shop 24h") ?? 0;
  assert.equal(values(text, "allclear_check_uptime_ratio").get("shop 7d"), 1 - down / observed);
  const p99 = values(text, "allclear_check_latency_seconds").get("shop 24h here total 0.99") ?? 0;
  assert.ok(Math.abs(p99 - 0.098) < 0.098 * 0.02 + 0.0005, String(p99));
  assert.equal(values(text, "allclear_check_latency_seconds_count").get("shop 24h here total"), 24);
});

test("before anything is known there is nothing but the end", async () => {
  assert.deepEqual(
    parseOpenMetrics(openMetrics(await metrics(new Branch([])))).map(({ name }) => name),
    ["allclear_round_expected_interval_seconds", "allclear_round_worst_gap_seconds", "allclear_rounds"],
  );
});

test("a check that left the config is not told of", async () => {
  const branch = eventful();
  const docs = [aCheck("docs")];
  branch.round(at("09:05"), [aResult("docs", "up", at("09:05"))], { checks: docs, mayArchive: true });
  assert.doesNotMatch(openMetrics(await metrics(branch, at("09:10"))), /check="shop"/);
});

test("whatever a name or a reason holds, the text stays valid and gives it back", async () => {
  const { windows } = await metrics(eventful());
  const nasty = fc.string({ unit: fc.constantFrom("a", '"', "\\", "\n", "}", "{", "=", ",", "#", " ", "\ud83d", "é") });
  fc.assert(
    fc.property(nasty, nasty, (name, reason) => {
      const check = { id: aCheck("shop").id, name, outside: [] };
      const incident = anIncident("shop", { id: incidentId("shop-1"), reason, startedAt: after(at("09:00"), 1) });
      const text = openMetrics({ checks: [check], windows, incidents: [incident], latest: [] });
      const [named] = parseOpenMetrics(text).flatMap(({ samples }) =>
        samples.filter(({ labels }) => labels.has("name")),
      );
      assert.equal(named?.labels.get("name"), name.toWellFormed());
    }),
  );
});
