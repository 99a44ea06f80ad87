import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after } from "../../src/core/brand.ts";
import { type ChannelPolicy, dispatch, KEPT_MS, MOST_UNSENT, putBack, type Unsent } from "../../src/core/outbox.ts";
import { TOLD_CHANGES } from "../../src/core/route.ts";
import { aChange, anIncident, at } from "../support/builders.ts";

const chat: ChannelPolicy = { id: "chat", route: { states: ["down"], severity: "minor", changes: TOLD_CHANGES } };
const resting = { from: 0, to: 6 * 60, zone: "UTC", unless: { severity: "critical", states: [] } } as const;
const changes = [
  aChange("shop"),
  aChange("shop", { kind: "worsened", number: 2 }),
  aChange("shop", { kind: "closed", number: 3, state: "up" }),
];
const incident = anIncident("shop", { changes });
const incidents = new Map([[incident.id, incident]]);
const base = { outbox: [], changes: [], incidents, channels: [chat], now: at("10:05") };

function unsent(number: number, more: Partial<Unsent> = {}): Unsent {
  return { channel: "chat", incident: incident.id, number, attempts: 1, since: at("10:00"), ...more };
}

test("nothing is lost and nothing is told twice, whatever waits and fails: each ends sent, waiting, or given up aloud", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ number: fc.integer({ min: 1, max: 3 }), minutes: fc.nat(3000), isPaused: fc.boolean() }), {
        maxLength: 6,
      }),
      fc.subarray(changes),
      fc.boolean(),
      (waiting, fresh, isQuiet) => {
        const outbox = waiting.map(({ number, minutes, isPaused }) =>
          unsent(number, {
            since: after(base.now, -minutes * 60_000),
            ...(isPaused && { notBefore: after(base.now, 1) }),
          }),
        );
        const channels = [isQuiet ? { ...chat, quiet: { ...resting, to: 12 * 60 } } : chat];
        const told = dispatch({ ...base, outbox, changes: fresh, channels });
        assert.equal(told.deliveries.length + told.outbox.length + told.problems.length, outbox.length + fresh.length);
        const back = putBack(told.outbox, told.deliveries, base.now);
        assert.ok(back.outbox.length >= told.outbox.length && back.outbox.length <= MOST_UNSENT);
      },
    ),
  ));

test("what waits goes along with what follows on it", () => {
  const outbox = [unsent(1, { notBefore: at("12:00") })];
  assert.deepEqual(dispatch({ ...base, outbox }).deliveries, []);
  const told = dispatch({ ...base, outbox, changes: [changes[2] ?? assert.fail()] });
  assert.deepEqual(
    told.deliveries.map(({ change }) => change.number),
    [1, 3],
  );
});

test("what people call critical is told in quiet hours too", () => {
  const channels = [{ ...chat, quiet: resting }];
  const critical = { ...incident, severity: "critical" as const };
  const input = { ...base, channels, changes: changes.slice(0, 1), now: at("03:00") };
  assert.equal(dispatch(input).deliveries.length, 0);
  assert.equal(dispatch({ ...input, incidents: new Map([[incident.id, critical]]) }).deliveries.length, 1);
});

test("tries become rarer, up to two hours, and a wait that was asked for is kept", () => {
  const delivery = { channel: "chat", incident, change: changes[0] ?? assert.fail(), since: at("10:00") };
  const pause = (attempts: number, retryAfterMs?: number) => {
    const failed = [{ ...delivery, attempts, ...(retryAfterMs !== undefined && { retryAfterMs }) }];
    const [back] = putBack([], failed, base.now).outbox;
    return ((back?.notBefore ?? 0) - base.now) / 60_000;
  };
  assert.deepEqual([pause(0), pause(1), pause(2), pause(9), pause(0, 3_600_000)], [4, 8, 16, 120, 60]);
});

test("a day is the end of it, and so are too many", () => {
  const late = dispatch({ ...base, outbox: [unsent(1)], now: after(at("10:00"), KEPT_MS) });
  assert.match(
    late.problems[0] ?? "",
    /^channel `chat`: the message about change 1 of `shop-.*` is given up: it was tried for a day$/,
  );
  const many = Array.from({ length: MOST_UNSENT + 2 }, (_, number) =>
    unsent(1, { since: after(at("10:00"), number), notBefore: at("12:00") }),
  );
  const kept = dispatch({ ...base, outbox: many });
  assert.deepEqual([kept.outbox.length, kept.problems.length], [MOST_UNSENT, 2]);
  assert.equal(kept.outbox[0]?.since, after(at("10:00"), 2));
  assert.match(
    dispatch({ ...base, outbox: [unsent(1, { channel: "gone" })] }).problems[0] ?? "",
    /the channel left the config/,
  );
});
