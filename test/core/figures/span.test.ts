import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instant, iso } from "../../../src/core/brand.ts";
import { datesSpan, monthSpan, type ParsedSpan } from "../../../src/core/figures/calendar-span.ts";
import {
  daySpan,
  lastDays,
  lastSpan,
  lengthS,
  rawSince,
  type Span,
  WINDOWS,
  windowSpan,
  without,
} from "../../../src/core/figures/span.ts";
import { at } from "../../support/builders.ts";

const NOW = at("2026-11-22T10:05:03Z");

function told(span: Span): readonly string[] {
  return [iso(span.from), iso(span.to)];
}

function parsed(span: ParsedSpan): readonly string[] | string {
  return "span" in span ? told(span.span) : span.problem;
}

const STARTS = {
  "24h": "2026-11-21T10:00:00Z",
  "7d": "2026-11-15T10:00:00Z",
  "30d": "2026-10-23T10:00:00Z",
  "90d": "2026-08-24T10:00:00Z",
  "1y": "2025-11-22T00:00:00Z",
};

for (const window of WINDOWS) {
  test(`${window} ends now and begins at a full hour, or midnight before the raw retention`, () => {
    assert.deepEqual(told(windowSpan(window, NOW)), [STARTS[window], "2026-11-22T10:05:03Z"]);
  });
}

test("windows of 90 days and less begin within the raw retention, whatever the time", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e9 }), (second) => {
      const now = instant(second * 1000);
      assert.ok(windowSpan("90d", now).from >= rawSince(now));
    }),
  );
});

test("short windows are exact, days are UTC and today is one of them; all in whole seconds", () => {
  const now = instant(NOW + 400);
  assert.deepEqual(told(lastSpan(300_000, now)), ["2026-11-22T10:00:03Z", "2026-11-22T10:05:03Z"]);
  assert.equal(lastSpan(300_000, now).to, NOW);
  assert.deepEqual(told(lastDays(90, now)), ["2026-08-25T00:00:00Z", "2026-11-22T10:05:03Z"]);
  assert.deepEqual(told(daySpan(now)), ["2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z"]);
});

const MONTHS: readonly (readonly [month: string, zone: string, from: string, to: string, hours: number])[] = [
  ["2026-11", "UTC", "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", 720],
  ["2026-10", "Europe/Berlin", "2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z", 745],
  ["2026-03", "Europe/Berlin", "2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z", 743],
  ["2026-11", "America/New_York", "2026-11-01T04:00:00Z", "2026-12-01T05:00:00Z", 721],
  ["2028-02", "Asia/Kathmandu", "2028-01-31T18:15:00Z", "2028-02-29T18:15:00Z", 29 * 24],
  ["2028-04", "Australia/Lord_Howe", "2028-03-31T13:00:00Z", "2028-04-30T13:30:00Z", 720.5],
  ["2026-12", "Pacific/Apia", "2026-11-30T11:00:00Z", "2026-12-31T11:00:00Z", 744],
  // The first hour of that day did not exist: the clock went from 24:00 to 01:00.
  ["2018-11", "America/Sao_Paulo", "2018-11-01T03:00:00Z", "2018-12-01T02:00:00Z", 719],
];

for (const [month, zone, from, to, hours] of MONTHS) {
  test(`${month} in ${zone} has ${hours} hours`, () => {
    const span = monthSpan(month, zone);
    assert.deepEqual(parsed(span), [from, to]);
    assert.equal("span" in span && lengthS(span.span) / 3600, hours);
  });
}

const DATES: readonly (readonly [first: string, last: string, zone: string, from: string, to: string])[] = [
  ["2028-02-29", "2028-02-29", "UTC", "2028-02-29T00:00:00Z", "2028-03-01T00:00:00Z"],
  ["2018-11-04", "2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z"],
  ["2026-10-24", "2026-10-25", "Europe/Berlin", "2026-10-23T22:00:00Z", "2026-10-25T23:00:00Z"],
  // A day that the zone left out has no seconds.
  ["2011-12-30", "2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z"],
];

for (const [first, last, zone, from, to] of DATES) {
  test(`${first} to ${last} in ${zone}`, () => assert.deepEqual(parsed(datesSpan(first, last, zone)), [from, to]));
}

const PROBLEMS: readonly (readonly [span: ParsedSpan, problem: string])[] = [
  [monthSpan("2026-13", "UTC"), "`2026-13` is no month; write it as `2026-11`"],
  [monthSpan("2026-1", "UTC"), "`2026-1` is no month; write it as `2026-11`"],
  [monthSpan("2026-11", "Europe/Bern"), "`Europe/Bern` is no time zone; write it as `Europe/Berlin` or `UTC`"],
  [datesSpan("2027-02-29", "2027-03-01", "UTC"), "`2027-02-29` is no day; write it as `2026-11-22`"],
  [datesSpan("2027-02-01", "yesterday", "UTC"), "`yesterday` is no day; write it as `2026-11-22`"],
  [datesSpan("2027-02-02", "2027-02-01", "UTC"), "`2027-02-02` comes after `2027-02-01`; name the earlier day first"],
];

for (const [span, problem] of PROBLEMS) test(problem, () => assert.deepEqual(span, { problem }));

test("months of a zone follow each other without a gap, whatever its clocks do", () => {
  const zones = [
    "Europe/Dublin",
    "Asia/Gaza",
    "Africa/Casablanca",
    "America/Havana",
    "Antarctica/Troll",
    "Asia/Kolkata",
  ];
  for (const zone of zones) {
    let end: number | undefined;
    for (let month = 0; month < 120; month += 1) {
      const name = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
      const span = monthSpan(name, zone);
      if (!("span" in span)) assert.fail(span.problem);
      if (end !== undefined) assert.equal(span.span.from, end, `${name} in ${zone}`);
      end = span.span.to;
    }
  }
});

const seconds = fc.integer({ min: 0, max: 60 }).map((second) => at("10:00", second));
const spans = fc.record({ from: seconds, to: seconds });

test("without some time: every second that is in none of it, once and in order", () => {
  fc.assert(
    fc.property(spans, fc.array(spans, { maxLength: 5 }), (span, outside) => {
      const covers = (some: readonly Span[], second: number) =>
        some.filter(({ from, to }) => second >= from && second < to);
      const inside = without(span, outside);
      for (
        let second = at("09:59:59");
        second <= at("10:01:01");
        second = at("10:00", (second - at("10:00")) / 1000 + 1)
      ) {
        const isInside = covers([span], second).length === 1 && covers(outside, second).length === 0;
        assert.equal(covers(inside, second).length, isInside ? 1 : 0);
      }
      for (const [index, part] of inside.entries()) {
        assert.ok(part.from < part.to && part.to < (inside[index + 1]?.from ?? Number.POSITIVE_INFINITY));
      }
    }),
  );
});
