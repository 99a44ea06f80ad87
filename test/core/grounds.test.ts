import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type AdvanceInput, advance } from "../../src/core/advance.ts";
import { withBackground } from "../../src/core/background.ts";
import { checkId, type Instant, locationId } from "../../src/core/brand.ts";
import type { Happening } from "../../src/core/grounds.ts";
import { encodeDay } from "../../src/core/history/hours.ts";
import type { Incident } from "../../src/core/incident.ts";
import type { Result } from "../../src/core/result.ts";
import { aCheck, aMemory, aResult, aRound, aState, at } from "../support/builders.ts";

const TARGET = "https://api.acme.dev/";
const checks = [
  aCheck("orders", { target: `${TARGET}orders` }),
  aCheck("cart", { target: `${TARGET}cart` }),
  aCheck("hidden", { private: true }),
  aCheck("docs"),
];
const state = aState({
  checks: {
    [checkId("orders")]: aMemory({
      trail: [{ at: at("09:59:30"), state: "down", reason: "http.503", text: "503, expected 2xx" }],
      good: { address: ["192.0.2.7"] },
    }),
    [checkId("cart")]: aMemory(),
    [checkId("hidden")]: aMemory(),
    [checkId("docs")]: aMemory(),
  },
});

function down(time: Instant, location: string, more: Partial<Result> = {}): Result {
  const phases = { dnsMs: 1.4, connectMs: 2.6, firstByteMs: 700.2, totalMs: 704.4 };
  return aResult("orders", "down", time, {
    location: locationId(location),
    phases,
    facts: { address: "192.0.2.9" },
    ...more,
  });
}

const results = [
  down(at("10:00"), "here"),
  down(at("10:00:01"), "there"),
  aResult("cart", "up", at("10:00:02")),
  aResult("docs", "down", at("10:00:03")),
];

function roundAt(time: Instant, more: Partial<AdvanceInput> = {}) {
  const round = aRound(time, { locations: ["here", "there"].map(locationId) });
  return advance({ state, checks, everyMs: 300_000, round, results, now: time, recorded: new Set(), ...more });
}

function only(incidents: readonly Incident[]): Incident {
  const found = incidents.find(({ id }) => id.startsWith("orders-"));
  return found ?? assert.fail("no incident");
}

suite("an incident that opens", () => {
  test("keeps the looks, what each location saw, how others fared, and what good looks had shown", () => {
    const earlier = [aResult("orders", "up", at("09:55")), aResult("orders", "up", at("09:50"))];
    const { grounds } = only(roundAt(at("10:00"), { earlier: () => earlier }).incidents);
    assert.deepEqual(grounds, {
      looks: [at("09:59:30"), at("10:00")],
      voices: ["here", "there"].map((location) => ({
        location,
        state: "down",
        text: "503, expected 2xx",
        phases: { dnsMs: 1, connectMs: 3, firstByteMs: 700, totalMs: 704 },
      })),
      others: { working: 1, of: 2 },
      neighbours: [{ check: "cart", state: "up" }],
      good: { address: ["192.0.2.7"] },
      lastGood: {
        at: at("09:55"),
        phases: { dnsMs: 2, connectMs: 4, tlsMs: 9, firstByteMs: 80, downloadMs: 3, totalMs: 98 },
      },
    });
  });

  test("asks for earlier results only then", () => {
    const earlier = (): never => assert.fail("was asked");
    roundAt(at("10:00"), { earlier, results: [aResult("cart", "up", at("10:00:02"))] });
  });

  test("is not written anew by looks that show the same, however long they took", () => {
    const first = roundAt(at("10:00"));
    const again = [down(at("10:05"), "here", { phases: { totalMs: 9 } }), down(at("10:05"), "there")];
    const second = roundAt(at("10:05"), { state: first.state, results: again });
    assert.deepEqual(second.incidents, []);
    const { id, grounds } = only(first.incidents);
    const sightings = new Map([[id, { number: 5, settled: false }]]);
    const seen = only(roundAt(at("10:05"), { state: first.state, results: again, sightings }).incidents);
    assert.deepEqual([seen.issue?.number, seen.grounds], [5, grounds]);
    const other = again.map((result) => ({ ...result, reason: "http.502", text: "502, expected 2xx" }));
    const third = only(roundAt(at("10:05"), { state: first.state, results: other }).incidents);
    assert.deepEqual(
      third.grounds?.voices.map(({ text }) => text),
      ["502, expected 2xx", "502, expected 2xx"],
    );
    assert.deepEqual(third.grounds?.looks, [at("09:59:30"), at("10:00")]);
  });
});

suite("the time before", () => {
  const happening = (time: Instant, title = "x"): Happening => ({
    kind: "release",
    repository: "acme/shop",
    title,
    at: time,
  });

  test("tells of the six hours before it began, newest first, at most ten, each title on one short line", () => {
    const all = [
      happening(at("10:00:01"), "after"),
      happening(at("03:59:29"), "long ago"),
      ...Array.from({ length: 12 }, (_, index) => happening(at(`09:${10 + index}`), `a\n${"b".repeat(300)}`)),
    ];
    const told = withBackground(roundAt(at("10:00")), { files: new Map(), happenings: all });
    const { grounds } = only(told.incidents);
    assert.deepEqual(told.state.incidents[only(told.incidents).id]?.grounds, grounds);
    assert.equal(grounds?.happenings?.length, 10);
    assert.equal(grounds?.happenings?.[0]?.at, at("09:21"));
    for (const { title } of grounds?.happenings ?? []) assert.match(title, /^a b+…$/);
  });

  test("has a mark for each of up to 30 days since the first that was seen", () => {
    const tally = (check: string, day: string, upS: number, downS: number, degradedS: number): string =>
      encodeDay({
        check: checkId(check),
        day,
        upS,
        downS,
        degradedS,
        outsideS: 0,
        looks: { up: 1, degraded: 0, down: 0, blocked: 0, unknown: 0 },
      });
    const november = [
      tally("orders", "2026-11-16", 100, 0, 0),
      tally("orders", "2026-11-17", 100, 0, 5),
      tally("orders", "2026-11-18", 100, 10, 0),
      tally("orders", "2026-11-20", 10, 100, 0),
      tally("cart", "2026-11-19", 10, 100, 0),
      tally("orders", "2026-11-22", 1, 1, 0),
    ].join("\n");
    const files = new Map([["days/2026/11.ndjson", `${november}\n`]]);
    const { grounds } = only(withBackground(roundAt(at("10:00")), { files, happenings: [] }).incidents);
    assert.deepEqual(grounds?.strip, { days: ["u", "d", "o", "n", "D", "n"], downS: 110, observedS: 425 });
  });
});
