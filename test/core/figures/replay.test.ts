import assert from "node:assert/strict";
import { test } from "node:test";
import { after, type Instant } from "../../../src/core/brand.ts";
import { datesSpan, monthSpan, type ParsedSpan } from "../../../src/core/figures/calendar-span.ts";
import { type CheckFigures, type Figures, figureReads, figures } from "../../../src/core/figures/figures.ts";
import {
  daySpan,
  lastDays,
  lastSpan,
  rawSince,
  type Span,
  WINDOWS,
  windowSpan,
} from "../../../src/core/figures/span.ts";
import { countOf, LATENCY_ERROR, PHASES, quantile } from "../../../src/core/history/latency.ts";
import { DAY_MS } from "../../../src/core/history/layout.ts";
import { type TrueCheck, trueCadence } from "../../support/brute-force.ts";
import { at } from "../../support/builders.ts";
import { ASKED, END, EVERY_MS, livedThrough, type Past } from "./ninety-days.ts";

const MINUTE_MS = 60_000;
const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Pacific/Apia",
];
const MONTHS = ["2027-12", "2028-01", "2028-02", "2028-03", "2028-04"];
/** While nobody looks, at the very midnight of a leap day, in the middle of a day, and at the end. */
const MOMENTS = [at("2028-01-16T12:00:00Z"), at("2028-02-29T00:00:00Z"), at("2028-03-14T15:09:26Z"), END];

function spanOf(parsed: ParsedSpan): Span {
  return "span" in parsed ? parsed.span : assert.fail(parsed.problem);
}

/** Every kind of span that people can ask for, as of some moment. */
function spansAt(now: Instant): readonly (readonly [name: string, span: Span])[] {
  const lengths = [5, 30, 60, 360, 4320].map(
    (minutes) => [`${minutes} minutes`, lastSpan(minutes * MINUTE_MS, now)] as const,
  );
  const months = ZONES.flatMap((zone) =>
    MONTHS.map((month) => [`${month} in ${zone}`, spanOf(monthSpan(month, zone))] as const),
  );
  const days = [-1, 0, 1].map((day) => [`day ${day}`, daySpan(after(now, day * DAY_MS))] as const);
  return [
    ...WINDOWS.map((window) => [window, windowSpan(window, now)] as const),
    ...lengths,
    ...months,
    ...days,
    ["the page's 90 days", lastDays(90, now)],
    ["leap day in Kathmandu", spanOf(datesSpan("2028-02-29", "2028-02-29", "Asia/Kathmandu"))],
    ["from second to second", { from: at("2028-01-14T22:58:31Z"), to: at("2028-02-20T13:07:02Z") }],
    ["within an hour", { from: at("2028-01-24T10:07:02Z"), to: at("2028-01-24T10:58:31Z") }],
  ];
}

/** From the files that the figures ask for, and none of them that would be gone by then. */
function figuresOf({ now, branch, checks }: Past, span: Span): Figures {
  const state = branch.state ?? assert.fail();
  const query = { span, now, state, checks, latency: true };
  const oldest = new Date(rawSince(now)).toISOString().slice(0, 10);
  const files = figureReads(query).flatMap((path) => {
    const [folder, day = ""] = path.split("/");
    const isGone = (folder === "samples" || folder === "hours") && day < oldest;
    const content = isGone ? undefined : branch.files.get(path);
    return content === undefined ? [] : [[path, content] as const];
  });
  return figures({ ...query, files: new Map(files), everyMs: EVERY_MS });
}

function assertNear(told: number | undefined, truth: number | undefined, what: string): void {
  if (told === undefined || truth === undefined) assert.equal(told, truth, what);
  else assert.ok(Math.abs(told - truth) < 1e-9, `${what}: ${told}, and in truth ${truth}`);
}

function mean(ratios: readonly (number | undefined)[]): number | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, ratio) => sum + ratio, 0) / known.length;
}

/** The true ratios of one check, after comparing all its numbers. */
function compareCheck(told: CheckFigures, truth: TrueCheck, span: Span, name: string) {
  const { upS, degradedS, downS, observedS, elapsedS, looks } = told;
  const found = truth.figures(span);
  assert.deepEqual({ upS, degradedS, downS, elapsedS, looks }, found, `${name}: ${told.check}`);
  const seconds = found.upS + found.degradedS + found.downS;
  assert.equal(observedS, seconds);
  const uptime = seconds === 0 ? undefined : (found.upS + found.degradedS) / seconds;
  const coverage = found.elapsedS === 0 ? undefined : Math.min(1, seconds / found.elapsedS);
  assertNear(told.uptime, uptime, `${name}: uptime of ${told.check}`);
  assertNear(told.coverage, coverage, `${name}: coverage of ${told.check}`);
  return { uptime, coverage };
}

function compareLatencies(told: CheckFigures, truth: TrueCheck, span: Span, name: string): void {
  const working = Map.groupBy(truth.working(span), ({ location }) => location);
  for (const location of ASKED) {
    for (const phase of PHASES) {
      const values = (working.get(location) ?? []).flatMap(({ phases }) => phases[phase] ?? []).sort((a, b) => a - b);
      const sketch = told.latency.get(location)?.[phase];
      assert.equal(countOf(sketch), values.length, `${name}: ${told.check} from ${location}, ${phase}`);
      for (const share of values.length === 0 ? [] : [0.5, 0.95, 0.99]) {
        const exact = values[Math.floor(share * (values.length - 1))] ?? assert.fail();
        const off = Math.abs((quantile(sketch, share) ?? Number.NaN) - exact);
        assert.ok(
          off <= 0.5 + (exact + 0.5) * LATENCY_ERROR,
          `${name}: ${told.check} ${phase} ${share}, off by ${off}`,
        );
      }
    }
  }
}

function compareSpan(past: Past, name: string, span: Span): void {
  const told = figuresOf(past, span);
  const { counted } = told;
  const asked = { from: Math.min(span.from, past.now), to: Math.min(span.to, past.now) };
  const isKnown = (edge: number) => edge >= rawSince(past.now) || edge % DAY_MS === 0;
  assert.equal(told.isExact, isKnown(asked.from) && isKnown(asked.to), name);
  for (const edge of ["from", "to"] as const) {
    if (isKnown(asked[edge])) assert.equal(counted[edge], asked[edge], name);
    else {
      assert.equal(counted[edge] % DAY_MS, 0, name);
      assert.ok(Math.abs(counted[edge] - asked[edge]) <= DAY_MS / 2, name);
    }
  }
  const ratios = told.checks.map((check) => {
    const truth = past.truth.get(check.check) ?? assert.fail();
    compareLatencies(check, truth, counted, name);
    return compareCheck(check, truth, counted, name);
  });
  const [api, shop, late, rare] = ratios;
  const means = [
    [told.overall, [api, shop, late, rare]],
    [told.groups.find(({ group }) => group === "core"), [api, shop]],
    [told.groups.find(({ group }) => group === "edge"), [late]],
  ] as const;
  for (const [mine, members] of means) {
    assertNear(mine?.uptime, mean(members.map((member) => member?.uptime)), `${name}: mean uptime`);
    assertNear(mine?.coverage, mean(members.map((member) => member?.coverage)), `${name}: mean coverage`);
  }
  const first = Math.min(...[...past.truth.values()].map((check) => check.first));
  const truth = trueCadence(past.rounds, { from: Math.max(counted.from, Math.min(first, counted.to)), to: counted.to });
  const { meanS, ...cadence } = told.cadence;
  const { meanS: trueMeanS, ...rest } = truth;
  assert.deepEqual(cadence, { expectedS: EVERY_MS / 1000, ...rest }, name);
  assertNear(meanS, trueMeanS, `${name}: mean interval`);
}

test("every figure of sixteen weeks with gaps, flaps and wrong clocks is what counting second by second gives", () => {
  let spans = 0;
  for (const past of livedThrough(MOMENTS)) {
    for (const [name, span] of spansAt(past.now)) {
      if (span.from >= past.now) continue;
      compareSpan(past, `${name} as of ${new Date(past.now).toISOString()}`, span);
      spans += 1;
    }
  }
  assert.ok(spans > 100);
});
