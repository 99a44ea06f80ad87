/** Random values of what stands on the history branch: any that could ever be written. */
import fc from "fast-check";
import { checkId, commitId, incidentId, instant, iso, locationId, roundId } from "../../src/core/brand.ts";
import type { Good } from "../../src/core/good.ts";
import { DAY_MARKS, type Grounds, HAPPENING_KINDS, type Happening } from "../../src/core/grounds.ts";
import type { SampleLine } from "../../src/core/history/samples.ts";
import type { CheckMemory, HistoryState, PageMemory, Rules, Unseen } from "../../src/core/history-state.ts";
import {
  CHANGE_KINDS,
  type Change,
  INCIDENT_KINDS,
  type Incident,
  SEVERITIES,
  STAGES,
} from "../../src/core/incident.ts";
import type { Announced } from "../../src/core/maintenance/by-hand.ts";
import type { Unsent } from "../../src/core/outbox.ts";
import type { Facts, Result } from "../../src/core/result.ts";
import { type SeenState, STATES } from "../../src/core/state.ts";
import { at } from "./builders.ts";

type Fields<Shape> = { readonly [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> };

/** A plain object with these fields, and with some of those. */
function some<Must extends object, May extends object>(
  must: Fields<Must>,
  may: Fields<May>,
): fc.Arbitrary<Must & Partial<May>> {
  const all: fc.Arbitrary<Must> = fc.record<Must>(must);
  const more: fc.Arbitrary<May> = fc.record<May>(may);
  return fc.tuple(all, more, fc.subarray(Object.keys(may))).map(([first, second, names]) => {
    const few: Partial<May> = {};
    for (const name in second) if (names.includes(name)) few[name] = second[name];
    return { ...first, ...few };
  });
}

function whole<Must extends object>(must: Fields<Must>): fc.Arbitrary<Must> {
  return some(must, {});
}

const seenStates = fc.constantFrom<SeenState>("up", "degraded", "down");
const states = fc.constantFrom(...STATES);
/** Only whole seconds are kept. */
const times = fc.integer({ min: 0, max: 1_000_000_000 }).map((seconds) => at("2020-01-01T00:00:00Z", seconds));
const words = fc.stringMatching(/^[a-z][a-z0-9.-]{0,9}$/);
/** Any text, line ends, quotes and lone surrogates included. */
const texts = fc.string({ unit: "binary", maxLength: 20 });
const counts = fc.nat({ max: 1_000_000 });
const checkIds = words.map(checkId);

const facts: fc.Arbitrary<Facts> = some(
  {},
  {
    address: texts,
    family: fc.constantFrom(4 as const, 6 as const),
    httpVersion: texts,
    server: texts,
    tlsProtocol: texts,
    certificateIssuer: texts,
    certificateEnds: times,
    certificateDoubt: fc.constantFrom("insecure" as const, "intercepted" as const),
    redirects: counts,
    attempts: counts,
    wall: texts,
    suspect: texts,
    edge: texts,
    reference: texts,
    retryAfterS: counts,
    viaProxy: fc.constant(true as const),
  },
);

const rules: fc.Arbitrary<Rules> = whole({
  everyMs: counts,
  confirm: whole({ down: counts, degraded: counts, up: counts }),
});

const unseen: fc.Arbitrary<Unseen> = some(
  {
    state: fc.constantFrom("blocked" as const, "unknown" as const),
    reason: words,
    text: texts,
    since: times,
    rounds: counts,
  },
  { incident: words.map(incidentId) },
);

/** Few values, as they are kept: times as text. */
const goods: fc.Arbitrary<Good> = some(
  {},
  {
    address: fc.array(texts, { maxLength: 2 }),
    server: fc.array(texts, { maxLength: 2 }),
    tlsProtocol: fc.array(texts, { maxLength: 2 }),
    certificateIssuer: fc.array(texts, { maxLength: 2 }),
    certificateEnds: fc.array(times.map(iso), { maxLength: 2 }),
    redirects: fc.array(fc.constantFrom("0", "1"), { maxLength: 2 }),
  },
);

const trailLooks = whole({ at: times, state: seenStates, reason: words, text: texts });

const memories: fc.Arbitrary<CheckMemory> = some(
  { first: times, verified: fc.boolean(), trail: fc.array(trailLooks, { maxLength: 3 }), rules },
  {
    confirmed: whole({ state: seenStates, since: times, reason: words }),
    decided: times,
    unseen,
    incident: words.map(incidentId),
    looked: times,
    notBefore: times,
    good: goods,
    archived: times,
  },
);

const people = { stage: fc.constantFrom(...STAGES), severity: fc.constantFrom(...SEVERITIES) };

function changesOf(incident: Incident["id"]): fc.Arbitrary<readonly Change[]> {
  const change = some(
    {
      kind: fc.constantFrom(...CHANGE_KINDS),
      incident: fc.constant(incident),
      number: counts,
      checks: fc.array(checkIds, { maxLength: 2 }),
      state: states,
      reason: words,
      text: texts,
      since: times,
      at: times,
      round: words.map(roundId),
    },
    {
      from: states,
      locations: fc.array(words.map(locationId), { maxLength: 2 }),
      by: words,
      note: texts,
      until: times,
      ...people,
    },
  );
  return fc.array(change, { maxLength: 3 });
}

const phases = some(
  { totalMs: counts },
  { dnsMs: counts, connectMs: counts, tlsMs: counts, firstByteMs: counts, downloadMs: counts },
);

export const happenings: fc.Arbitrary<Happening> = some(
  { kind: fc.constantFrom(...HAPPENING_KINDS), repository: texts, title: texts, at: times },
  { by: texts, url: fc.webUrl() },
);

export const grounds: fc.Arbitrary<Grounds> = some(
  {
    looks: fc.array(times, { maxLength: 3 }),
    voices: fc.array(whole({ location: words.map(locationId), state: states, text: texts, phases: phases }), {
      maxLength: 2,
    }),
  },
  {
    others: whole({ working: counts, of: counts }),
    neighbours: fc.array(whole({ check: checkIds, state: states }), { maxLength: 2 }),
    good: goods,
    lastGood: whole({ at: times, phases: phases }),
    strip: whole({
      days: fc.array(fc.constantFrom(...DAY_MARKS), { maxLength: 30 }),
      downS: counts,
      observedS: counts,
    }),
    happenings: fc.array(happenings, { maxLength: 2 }),
  },
);

export const incidents: fc.Arbitrary<Incident> = words.map(incidentId).chain((id) =>
  some(
    {
      id: fc.constant(id),
      kind: fc.constantFrom(...INCIDENT_KINDS),
      checks: fc.array(checkIds, { maxLength: 3 }),
      state: states,
      reason: words,
      text: texts,
      facts,
      locations: fc.array(words.map(locationId), { maxLength: 2 }),
      startedAt: times,
      changes: changesOf(id),
      round: words.map(roundId),
      leaseUntil: times,
    },
    {
      endedAt: times,
      title: texts,
      cause: texts,
      recovered: fc.array(checkIds, { maxLength: 2 }),
      ...people,
      acknowledged: some({ by: words, at: times }, { until: times }),
      silencedUntil: times,
      returns: counts,
      isDrill: fc.constant(true as const),
      postmortem: texts,
      grounds,
      issue: whole({ number: counts, settled: fc.boolean() }),
    },
  ),
);

const pages: fc.Arbitrary<PageMemory> = some(
  { news: counts },
  { url: fc.webUrl(), served: whole({ news: counts, at: times }), asked: times },
);

const unsent: fc.Arbitrary<Unsent> = some(
  { channel: words, incident: words.map(incidentId), number: counts, attempts: counts, since: times },
  { notBefore: times },
);

const announced: fc.Arbitrary<Announced> = some(
  { id: words, title: texts, from: times, to: times.map((time) => instant(time + 1_000_000_000_000)), by: texts },
  { checks: fc.array(checkIds, { maxLength: 2 }) },
);

export const historyStates: fc.Arbitrary<HistoryState> = some(
  {
    version: fc.constant(1 as const),
    checks: fc.dictionary(words, memories, { maxKeys: 3, noNullPrototype: true }),
    incidents: fc
      .array(incidents, { maxLength: 3 })
      .map((list) => Object.fromEntries(list.map((one) => [one.id, one]))),
  },
  {
    repository: whole({ id: counts, name: texts }),
    config: words.map(commitId),
    rolledTo: times,
    issuesOff: times,
    page: pages,
    outbox: fc.array(unsent, { maxLength: 3 }),
    maintenance: fc.array(announced, { maxLength: 2 }),
    handled: fc.array(whole({ command: words, at: times }), { maxLength: 2 }),
  },
);

/** Results as they can be read back: a plain `up` keeps no facts, everything else keeps all. */
function resultsOf(line: Pick<SampleLine, "at" | "location">): fc.Arbitrary<Result> {
  const look = whole({
    check: checkIds,
    location: fc.constant(line.location),
    at: fc.integer({ min: -60, max: 4000 }).map((seconds) => instant(line.at + seconds * 1000)),
    look: fc.nat({ max: 9 }),
    phases,
    lagMs: counts,
  });
  const codes = fc.integer({ min: 100, max: 999 });
  const plain = fc.tuple(look, codes).map(([one, status]) => ({
    ...one,
    state: "up" as const,
    status,
    reason: `http.${status}`,
    text: `${status}`,
    facts: {},
  }));
  const told = some({ state: states, reason: words, text: texts, facts }, { status: codes });
  return fc.oneof(
    plain,
    fc.tuple(look, told).map(([one, other]) => ({ ...one, ...other })),
  );
}

const turns = some({ check: checkIds, state: seenStates, since: times }, { from: seenStates });

const windows = fc
  .tuple(
    times,
    fc.integer({ min: 1, max: 100_000 }),
    fc.option(fc.array(checkIds, { maxLength: 2 }), { nil: undefined }),
  )
  .map(([from, lengthS, checks]) => ({
    from,
    to: instant(from + lengthS * 1000),
    ...(checks !== undefined && { checks }),
  }));

export const sampleLines: fc.Arbitrary<SampleLine> = whole({ at: times, location: words.map(locationId) }).chain(
  (line) =>
    whole({
      round: words.map(roundId),
      at: fc.constant(line.at),
      location: fc.constant(line.location),
      results: fc.uniqueArray(resultsOf(line), { maxLength: 4, selector: ({ check, look }) => `${check} ${look}` }),
      turns: fc.array(turns, { maxLength: 3 }),
      rules: fc.array(whole({ check: checkIds, rules, from: rules }), { maxLength: 2 }),
      outside: fc.array(windows, { maxLength: 2 }),
    }),
);
