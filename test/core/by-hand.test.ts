import assert from "node:assert/strict";
import { test } from "node:test";
import { advance } from "../../src/core/advance.ts";
import { checkId, type Instant, instant, roundId } from "../../src/core/brand.ts";
import { doneByHand, isHandled } from "../../src/core/by-hand.ts";
import { acknowledge, closeByHand } from "../../src/core/incident-acts.ts";
import { allMaintenance } from "../../src/core/maintenance/by-hand.ts";
import { outsideAround } from "../../src/core/maintenance/window.ts";
import { aCheck, aMemory, anIncident, aResult, aRound, aState, at } from "../support/builders.ts";

const hand = { by: "ana", round: roundId("bot-1"), now: at("10:20") };
const outage = anIncident("orders");
const weak = anIncident("orders", { kind: "degraded", state: "degraded", reason: "expect.certificate" });

function stateWith(incident = outage, confirmed: "down" | "degraded" = "down") {
  return aState({
    checks: {
      [checkId("orders")]: aMemory({
        incident: incident.id,
        confirmed: { state: confirmed, since: at("10:00"), reason: incident.reason },
      }),
    },
    incidents: { [incident.id]: incident },
  });
}

function afterLook(
  state: ReturnType<typeof stateWith>,
  seen: "down" | "degraded" | "up",
  time: Instant,
  reason?: string,
) {
  const result = aResult("orders", seen, time, { look: 0, ...(reason !== undefined && { reason }) });
  const round = aRound(time);
  return advance({
    state,
    checks: [aCheck("orders", { confirm: { down: 1, degraded: 1, up: 1 } })],
    everyMs: 300_000,
    round,
    results: [result],
    now: time,
    recorded: new Set(),
  });
}

test("what people did is news once, and noted so that it is not done twice", () => {
  const { state, changes } = doneByHand(stateWith(), {
    command: "comment-7",
    now: at("10:20"),
    round: hand.round,
    incidents: [acknowledge(outage, {}, hand)],
  });
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ["acknowledged"],
  );
  assert.equal(state.page?.news, 1);
  assert.equal(isHandled(state, "comment-7"), true);
  assert.equal(isHandled(state, "comment-8"), false);
});

test("of the commands the newest 200 of the last 30 days are remembered", () => {
  let state = stateWith();
  for (let number = 1; number <= 250; number += 1)
    state = doneByHand(state, {
      command: `comment-${number}`,
      now: at("10:20"),
      round: hand.round,
      incidents: [],
    }).state;
  assert.equal(state.handled?.length, 200);
  assert.equal(isHandled(state, "comment-50"), false);
  const later = doneByHand(state, {
    command: "comment-x",
    now: instant(at("10:20") + 31 * 86_400_000),
    round: hand.round,
    incidents: [],
  });
  assert.deepEqual(
    later.state.handled?.map(({ command }) => command),
    ["comment-x"],
  );
});

test("an outage closed by hand stays closed while it lasts, and the next one is told", () => {
  const { state } = doneByHand(stateWith(), {
    command: "comment-7",
    now: at("10:20"),
    round: hand.round,
    incidents: [closeByHand(outage, {}, hand)],
  });
  const lasting = afterLook(state, "down", at("10:25"));
  assert.deepEqual(lasting.changes, []);
  const up = afterLook(lasting.state, "up", at("10:30"));
  assert.deepEqual(up.changes, []);
  assert.deepEqual(
    afterLook(up.state, "down", at("10:35")).changes.map(({ kind }) => kind),
    ["opened"],
  );
});

test("a weakness closed by hand stays closed until the check is well", () => {
  const closed = closeByHand(weak, {}, hand);
  const { state } = doneByHand(stateWith(weak, "degraded"), {
    command: "comment-7",
    now: at("10:20"),
    round: hand.round,
    incidents: [closed],
  });
  const lasting = afterLook(state, "degraded", at("10:25"), "expect.certificate");
  assert.deepEqual(lasting.changes, []);
  const other = afterLook(lasting.state, "degraded", at("10:30"), "tls.expired");
  assert.deepEqual(other.changes, []);
  const up = afterLook(other.state, "up", at("10:35"));
  assert.deepEqual(
    afterLook(up.state, "degraded", at("10:40"), "tls.expired").changes.map(({ kind }) => kind),
    ["opened"],
  );
});

test("announced maintenance counts as any other, and leaves 14 days after its end", () => {
  const one = { id: "m", title: "Disks", from: at("12:00"), to: at("14:00"), by: "ana" };
  const { state } = doneByHand(stateWith(), {
    command: "comment-7",
    now: at("10:20"),
    round: hand.round,
    incidents: [],
    maintenance: [one],
  });
  assert.equal(state.page?.news, 1);
  const around = (time: string) => outsideAround(allMaintenance([], state.maintenance), { at: at(time) });
  assert.deepEqual(around("13:00"), [{ from: at("12:00"), to: at("14:00") }]);
  assert.deepEqual(around("16:00"), []);
  const later = instant(at("14:00") + 14 * 86_400_000);
  assert.equal(
    "maintenance" in doneByHand(state, { command: "comment-8", now: later, round: hand.round, incidents: [] }).state,
    false,
  );
});
