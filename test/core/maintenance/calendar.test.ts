import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, iso } from "../../../src/core/brand.ts";
import { NO_CALENDAR, type WrittenSchedule } from "../../../src/core/maintenance/calendar.ts";
import { CALENDAR } from "../../../src/core/maintenance/loaded.ts";
import type { Schedule } from "../../../src/core/maintenance/window.ts";
import { at } from "../../support/builders.ts";

const HOUR_MS = 3_600_000;

type Written = Omit<WrittenSchedule, "except"> & Partial<Pick<WrittenSchedule, "except">>;

function scheduleOf(written: Written): Schedule {
  const { schedule, problems } = CALENDAR.read({ except: [], ...written });
  assert.deepEqual(problems, []);
  return schedule ?? assert.fail();
}

/** `2026-12-06T21:00:00Z 2026-12-06T23:00:00Z` of each window that meets the span. */
function within(written: Written, from: string, to: string): readonly string[] {
  const found = scheduleOf(written).within({ from: at(`${from}T00:00:00Z`), to: at(`${to}T00:00:00Z`) });
  return found.map((window) => `${iso(window.from)} ${iso(window.to)}`);
}

const NIGHT = { from: "2026-03-26T22:00", end: { for: 2 * HOUR_MS }, zone: "Europe/Berlin" };

test("22:00 stays 22:00 on the clocks when they are changed", () => {
  assert.deepEqual(within({ ...NIGHT, repeat: "FREQ=DAILY" }, "2026-03-28", "2026-03-30"), [
    "2026-03-28T21:00:00Z 2026-03-28T23:00:00Z",
    "2026-03-29T20:00:00Z 2026-03-29T22:00:00Z",
  ]);
  assert.deepEqual(within({ ...NIGHT, repeat: "FREQ=DAILY" }, "2026-10-24", "2026-10-26"), [
    "2026-10-24T20:00:00Z 2026-10-24T22:00:00Z",
    "2026-10-25T21:00:00Z 2026-10-25T23:00:00Z",
  ]);
});

test("over a change of clocks `for` counts the time that passes, `to` is what they show", () => {
  const table: readonly [Pick<WrittenSchedule, "end">, string, string][] = [
    [{ end: { for: 8 * HOUR_MS } }, "2026-03-29T05:00:00Z", "2026-10-25T04:00:00Z"],
    [{ end: { to: "2026-03-27T06:00" } }, "2026-03-29T04:00:00Z", "2026-10-25T05:00:00Z"],
  ];
  for (const [end, spring, autumn] of table) {
    const written = { ...NIGHT, ...end, repeat: "FREQ=DAILY" };
    assert.equal(within(written, "2026-03-29", "2026-03-30")[0]?.slice(21), spring);
    assert.equal(within(written, "2026-10-25", "2026-10-26")[0]?.slice(21), autumn);
  }
});

test("a time that clocks skip is as much later, of one that they show twice the first is meant", () => {
  const table: readonly [string, WrittenSchedule["end"], string][] = [
    ["2026-03-29T02:30", { for: HOUR_MS }, "2026-03-29T01:30:00Z 2026-03-29T02:30:00Z"],
    ["2026-03-29T01:30", { to: "2026-03-29T02:30" }, "2026-03-29T00:30:00Z 2026-03-29T01:30:00Z"],
    ["2026-10-25T02:30", { for: HOUR_MS }, "2026-10-25T00:30:00Z 2026-10-25T01:30:00Z"],
    ["2026-10-25T02:30", { to: "2026-10-25T03:00" }, "2026-10-25T00:30:00Z 2026-10-25T02:00:00Z"],
  ];
  for (const [from, end, window] of table) {
    const written = { from, end, zone: "Europe/Berlin" };
    assert.deepEqual(within(written, from.slice(0, 10), `${from.slice(0, 8)}30`), [window]);
  }
});

test("a window whose beginning the clocks skip is not lost, and is as long as ever", () => {
  const written = { ...NIGHT, from: "2026-03-01T02:15", end: { to: "2026-03-01T03:00" }, repeat: "FREQ=DAILY" };
  assert.deepEqual(within(written, "2026-03-28", "2026-03-31"), [
    "2026-03-28T01:15:00Z 2026-03-28T02:00:00Z",
    "2026-03-29T01:15:00Z 2026-03-29T02:00:00Z",
    "2026-03-30T00:15:00Z 2026-03-30T01:00:00Z",
  ]);
});

test("an offset is exact, also in the hour that clocks show twice", () => {
  const from = "2026-10-25T02:30+01:00";
  const expected = ["2026-10-25T01:30:00Z 2026-10-25T03:30:00Z"];
  assert.deepEqual(within({ from, end: { for: 2 * HOUR_MS } }, "2026-10-25", "2026-10-26"), expected);
  assert.deepEqual(
    within({ from, end: { for: 2 * HOUR_MS }, zone: "Europe/Berlin" }, "2026-10-25", "2026-10-26"),
    expected,
  );
  assert.deepEqual(within({ from, end: { to: "2026-10-25T03:30Z" } }, "2026-10-25", "2026-10-26"), expected);
});

test("rules give the days that RFC 5545 says", () => {
  const days = (repeat: string, to: string, except: readonly string[] = []) =>
    within({ from: "2026-12-06T03:00", end: { for: HOUR_MS }, repeat, except }, "2026-12-01", to).map((window) =>
      window.slice(5, 10),
    );
  const table: readonly [string, string, readonly string[]][] = [
    ["FREQ=WEEKLY;BYDAY=SU", "2027-01-01", ["12-06", "12-13", "12-20", "12-27"]],
    ["FREQ=WEEKLY;INTERVAL=2", "2027-01-01", ["12-06", "12-20"]],
    ["FREQ=WEEKLY;COUNT=2", "2027-03-01", ["12-06", "12-13"]],
    ["FREQ=WEEKLY;UNTIL=20261220", "2027-03-01", ["12-06", "12-13", "12-20"]],
    ["FREQ=WEEKLY;UNTIL=20261220T030000Z", "2027-03-01", ["12-06", "12-13", "12-20"]],
    ["FREQ=WEEKLY;UNTIL=20261220T025959", "2027-03-01", ["12-06", "12-13"]],
    ["FREQ=MONTHLY;BYDAY=1SU", "2027-03-01", ["12-06", "01-03", "02-07"]],
    ["FREQ=DAILY;INTERVAL=10", "2027-01-01", ["12-06", "12-16", "12-26"]],
    ["rrule: freq=daily; interval=10", "2027-01-01", ["12-06", "12-16", "12-26"]],
  ];
  for (const [repeat, to, expected] of table) assert.deepEqual(days(repeat, to), expected, repeat);
  assert.deepEqual(days("FREQ=WEEKLY;COUNT=3", "2027-03-01", ["2026-12-13"]), ["12-06", "12-20"]);
});

test("UNTIL in UTC ends at the same moment in every zone", () => {
  const written = { from: "2026-12-06T22:00", end: { for: HOUR_MS }, repeat: "FREQ=DAILY;UNTIL=20261208T030000Z" };
  const count = (zone: string) => within({ ...written, zone }, "2026-12-01", "2027-01-01").length;
  assert.deepEqual([count("America/New_York"), count("UTC"), count("Asia/Tokyo")], [2, 2, 2]);
  assert.deepEqual([count("Pacific/Honolulu"), count("Pacific/Kiritimati")], [1, 2]);
});

test("a window that began before the span, or ends after it, is found whole; one that only touches it is not", () => {
  const written = { from: "2026-12-06T22:00", end: { for: 4 * HOUR_MS } };
  const window = "2026-12-06T22:00:00Z 2026-12-07T02:00:00Z";
  for (const repeat of [{}, { repeat: "FREQ=WEEKLY" }]) {
    assert.deepEqual(within({ ...written, ...repeat }, "2026-12-07", "2026-12-08"), [window]);
    assert.deepEqual(within({ ...written, ...repeat }, "2026-12-06", "2026-12-07"), [window]);
    const schedule = scheduleOf({ ...written, ...repeat });
    assert.deepEqual(schedule.within({ from: at("2026-12-07T02:00:00Z"), to: at("2026-12-07T03:00:00Z") }), []);
    assert.deepEqual(schedule.within({ from: at("2026-12-06T21:00:00Z"), to: at("2026-12-06T22:00:00Z") }), []);
  }
});

const days = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const listOf = (items: fc.Arbitrary<string | number>) => fc.array(items, { minLength: 1, maxLength: 3 });
const part = (name: string, value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value.map((some) => `${name}=${String(some)}`) },
  );

const rules = fc
  .tuple(
    fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY").map((freq) => `FREQ=${freq}`),
    part("INTERVAL", fc.integer({ min: 1, max: 30 })),
    part("COUNT", fc.integer({ min: 1, max: 500 })),
    part("UNTIL", fc.constantFrom("20271231", "20300101T000000Z")),
    part(
      "BYDAY",
      listOf(
        fc.oneof(
          days,
          days.map((day) => `-1${day}`),
        ),
      ),
    ),
    part("BYMONTH", listOf(fc.integer({ min: 1, max: 12 }))),
    part("BYMONTHDAY", listOf(fc.integer({ min: -31, max: 31 }).filter((day) => day !== 0))),
    part("BYYEARDAY", listOf(fc.integer({ min: 1, max: 366 }))),
    part("BYSETPOS", listOf(fc.constantFrom(1, 2, -1))),
  )
  .map((parts) => parts.filter((one) => one !== undefined).join(";"));

test("a rule is refused, or gives windows in order for any span, without fail", () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      rules,
      fc.constantFrom("Europe/Berlin", "UTC", "America/St_Johns", "Australia/Lord_Howe"),
      fc.integer({ min: -400, max: 4000 }),
      fc.integer({ min: 1, max: 400 }),
      (repeat, zone, startDay, lengthDays) => {
        const read = CALENDAR.read({
          from: "2026-01-31T02:30",
          end: { for: HOUR_MS },
          zone,
          repeat,
          except: ["2026-03-29"],
        });
        if (read.schedule === undefined) {
          assert.ok(read.problems.length > 0);
          return;
        }
        accepted += 1;
        const from = after(at("2026-01-01T00:00:00Z"), startDay * 24 * HOUR_MS);
        const to = after(from, lengthDays * 24 * HOUR_MS);
        const found = read.schedule.within({ from, to });
        for (const [index, window] of found.entries()) {
          assert.equal(window.to - window.from, HOUR_MS);
          assert.ok(window.to > from && window.from < to);
          assert.ok(window.from > (found[index - 1]?.from ?? Number.NEGATIVE_INFINITY));
        }
        const middle = after(from, Math.floor((to - from) / 2));
        const halves = [...read.schedule.within({ from, to: middle }), ...read.schedule.within({ from: middle, to })];
        assert.deepEqual([...new Map(halves.map((one) => [one.from, one])).values()], found);
      },
    ),
    { numRuns: 150 },
  );
  assert.ok(accepted > 60, String(accepted));
});

test("without its libraries it asks for them", () => {
  const written = { from: "2026-12-06T22:00", end: { for: HOUR_MS }, except: [] };
  assert.throws(() => NO_CALENDAR.read(written), { name: "CalendarMissing" });
});
