import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageInput } from "../../../src/page/input.ts";
import { at } from "../../support/builders.ts";
import { parseOpenMetrics } from "../../support/openmetrics.ts";
import { HOSTILE } from "../hostile.ts";
import { badDay, emptyPage } from "../samples.ts";
import { fileOf, INPUTS } from "./stories.ts";

function values(input: PageInput, name: string): ReadonlyMap<string, number> {
  const family = parseOpenMetrics(fileOf(input, "metrics.txt")).find((one) => one.name === name);
  return new Map(family?.samples.map(({ labels, value }) => [[...labels.values()].join(" "), value]));
}

test("the text follows the specification of OpenMetrics, whatever the texts", () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    const families = parseOpenMetrics(fileOf(input, "metrics.txt"));
    for (const { help, samples } of families) assert.ok(help !== "" && samples.length > 0, name);
  }
});

test("Prometheus can read it as its own plain text, too: gauges without timestamps only", () => {
  for (const input of Object.values(INPUTS)) {
    const text = fileOf(input, "metrics.txt");
    for (const [line] of text.matchAll(/^# TYPE .*$/gm)) assert.match(line, / gauge$/);
    assert.doesNotMatch(text, /_(total|count|sum|bucket|created)[ {]/);
  }
});

test("it tells the confirmed state, whether we can see it, and what is not decided", () => {
  const states = values(badDay(), "allclear_check_state");
  assert.deepEqual(
    ["up", "degraded", "down"].map((state) => states.get(`orders ${state}`)),
    [0, 0, 1],
  );
  assert.equal(states.get("packages up"), 1);
  assert.equal(values(badDay(), "allclear_check_unseen").get("packages blocked"), 1);
  assert.equal(values(badDay(), "allclear_check_unseen").get("orders blocked"), 0);
  assert.equal(values(badDay(), "allclear_check_pending").get("docs"), 1);
  assert.equal(values(badDay(), "allclear_check_state_since_timestamp_seconds").get("orders"), at("09:41") / 1000);
  assert.equal(values(badDay(), "allclear_incidents_open").get(""), 2);
});

test("ratios are from 0 to 1, times in seconds, and what is not known is missing", () => {
  const ratios = values(badDay(), "allclear_check_uptime_ratio");
  assert.equal(ratios.size, 9);
  for (const ratio of ratios.values()) assert.ok(ratio > 0.9 && ratio <= 1);
  assert.equal(values(badDay(), "allclear_check_last_look_seconds").get("website github total"), 0.096);
  assert.equal(
    values(badDay(), "allclear_check_last_look_timestamp_seconds").get("orders github"),
    at("10:04:50") / 1000,
  );
  for (const name of ["allclear_check_state", "allclear_check_uptime_ratio", "allclear_uptime_ratio"])
    assert.equal(values(emptyPage(), name).size, 0, name);
});

test("names come through as they are shown", () => {
  const info = parseOpenMetrics(fileOf(INPUTS["hostile"] ?? badDay(), "metrics.txt"))[0];
  assert.equal(info?.samples[0]?.labels.get("name"), HOSTILE[0]);
  assert.equal(info?.samples[1]?.labels.get("name"), HOSTILE[1]);
});
