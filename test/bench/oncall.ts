import process from "node:process";
import { parseArgs } from "node:util";
import { after, checkId, type Instant, iso, roundId } from "../../src/core/brand.ts";
import { formatDuration } from "../../src/core/duration.ts";
import type { Change, Incident } from "../../src/core/incident.ts";
import { lastedMs } from "../../src/core/incident-time.ts";
import type { State } from "../../src/core/state.ts";
import { IncidentWorld, type Sight } from "../app/incident-world.ts";
import { aCheck, at } from "../support/builders.ts";
import { printTable } from "./table.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAYS = 7;
const START = at("2026-11-23T00:00:00Z");
const EVERY_MIN = 5;

/** Forty checks: a site, an API behind a gateway, partners, and shops of one group. */
const IDS = {
  site: range(6).map((n) => `site-${n}`),
  api: ["gateway", ...range(13).map((n) => `api-${n}`)],
  partner: range(10).map((n) => `partner-${n}`),
  shop: range(10).map((n) => `shop-${n}`),
};
const CHECKS = [
  ...IDS.site.map((id) => aCheck(id, { target: `https://www.acme.dev/${id}` })),
  ...IDS.api.map((id) => {
    const dependsOn = id === "gateway" ? [] : [checkId("gateway")];
    return aCheck(id, { target: `https://api.acme.dev/${id}`, dependsOn });
  }),
  ...IDS.partner.map((id) => aCheck(id, { target: `https://${id}.example/` })),
  ...IDS.shop.map((id) => aCheck(id, { target: `https://${id}.shops.example${id.slice(5)}/`, group: "shops" })),
];

/** Something that goes wrong for some checks from one hour of the week to another; `beat` goes on and off, in minutes. */
interface Trouble {
  readonly what: string;
  readonly ids: readonly string[];
  readonly state: State;
  readonly fromH: number;
  readonly forH: number;
  readonly beatMin?: number;
}

/**
 * A week of one person on call, with the troubles that such weeks have: how many issues, comments and messages there are, and
 * how many alerts a tool gives that tells of every failed look or of every failed check. `--seed 7` gives another week,
 * `--quiet` only the table.
 */
export async function run(): Promise<void> {
  const options = { seed: { type: "string", default: "1" }, quiet: { type: "boolean", default: false } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const random = randomFrom(Number(values.seed));
  const troubles = weekOf(random);
  const world = new IncidentWorld(CHECKS, { reopenWithinMs: HOUR_MS, remindAfterMs: 24 * HOUR_MS, hasIssues: true });
  world.now = after(START, -EVERY_MIN * MINUTE_MS);
  world.outside = [{ from: hour(6 * 24 + 2), to: hour(6 * 24 + 4) }];
  const naive = { looks: 0, turns: 0, issues: 0 };
  let before: Sight = {};
  const messages: Change[] = [];
  for (let minute = 0; minute < DAYS * 24 * 60; minute += EVERY_MIN) {
    const seen = { ...blips(random), ...sightAt(troubles, minute / 60) };
    count(naive, before, seen);
    before = seen;
    const told = await world.round({ minutesLater: EVERY_MIN, seen });
    messages.push(...told);
    if (!values.quiet)
      for (const change of told) process.stdout.write(`${line(change, world.all.get(change.incident))}\n`);
    acknowledged(world, told);
  }
  report(world, messages, naive);
}

function weekOf(random: () => number): readonly Trouble[] {
  const between = (low: number, high: number) => low + random() * (high - low);
  const one = (ids: readonly string[]) => [ids[Math.floor(random() * ids.length)] ?? ""];
  return [
    { what: "the API's host is down", ids: IDS.api, state: "down", fromH: between(2, 5), forH: between(0.4, 1.2) },
    { what: "a partner flaps", ids: one(IDS.partner), state: "down", fromH: between(30, 34), forH: 4, beatMin: 15 },
    {
      what: "the site is refused by a wall",
      ids: IDS.site,
      state: "blocked",
      fromH: between(40, 50),
      forH: between(5, 30),
    },
    { what: "a partner is gone", ids: one(IDS.partner), state: "down", fromH: between(60, 70), forH: between(28, 40) },
    {
      what: "a release breaks the shops",
      ids: IDS.shop,
      state: "down",
      fromH: between(80, 90),
      forH: between(0.3, 0.8),
    },
    { what: "one shop stays broken", ids: one(IDS.shop), state: "down", fromH: 80, forH: 14 },
    {
      what: "the gateway is down",
      ids: ["gateway", ...IDS.api.slice(1, 6)],
      state: "down",
      fromH: between(110, 120),
      forH: 0.5,
    },
    { what: "the API is slow", ids: IDS.api.slice(3, 9), state: "degraded", fromH: between(125, 130), forH: 3 },
    { what: "planned work", ids: [...IDS.api, ...IDS.shop], state: "down", fromH: 6 * 24 + 2.2, forH: 1.5 },
  ];
}

function sightAt(troubles: readonly Trouble[], hours: number): Sight {
  const found: Record<string, State> = {};
  for (const { ids, state, fromH, forH, beatMin } of troubles) {
    const since = hours - fromH;
    const isOff = beatMin !== undefined && Math.floor((since * 60) / beatMin) % 2 === 1;
    if (since < 0 || since >= forH || isOff) continue;
    for (const id of ids) found[id] = state;
  }
  return found;
}

/** One look in a thousand fails by itself. */
function blips(random: () => number): Sight {
  return Object.fromEntries(CHECKS.filter(() => random() < 0.001).map(({ id }) => [id, "down"]));
}

interface Naive {
  looks: number;
  turns: number;
  issues: number;
}

function count(naive: Naive, before: Sight, seen: Sight): void {
  for (const { id } of CHECKS) {
    const [was, is] = [before[id] ?? "up", seen[id] ?? "up"];
    if (is !== "up") naive.looks += 1;
    if (was !== is) naive.turns += 1;
    if (was === "up" && is !== "up") naive.issues += 1;
  }
}

/** The person acknowledges an outage a quarter of an hour after it was told, by day. */
function acknowledged(world: IncidentWorld, told: readonly Change[]): void {
  const now = after(world.now, 50_000);
  const hours = new Date(now).getUTCHours();
  if (hours < 8 || hours > 20) return;
  for (const { incident: id, kind } of told.filter((change) => change.kind === "opened"))
    world.act(id, (incident) => {
      const { checks, state, reason, text, startedAt: since, changes } = incident;
      const deed = { kind: "acknowledged", incident: id, number: changes.length + 1, by: "ana" } as const;
      const change: Change = { ...deed, checks, state, reason, text, since, at: now, round: roundId(`ack-${kind}`) };
      return { ...incident, changes: [...changes, change], acknowledged: { by: "ana", at: now } };
    });
}

function line({ kind, checks, state, at: time, text }: Change, incident: Incident | undefined): string {
  const [first, ...others] = checks;
  const who = others.length === 0 ? first : `${first} and ${others.length} more`;
  const cause = incident?.cause === undefined ? "" : ` (${incident.cause})`;
  return `${iso(time).slice(5, 16).replace("T", " ")}  ${kind.padEnd(9)} ${who}: ${state}, ${text}${cause}`;
}

function report(world: IncidentWorld, messages: readonly Change[], naive: Naive): void {
  const issues = [...world.tracker.issues.values()];
  const comments = issues.reduce((sum, issue) => sum + issue.comments.length, 0);
  const kinds = [...Map.groupBy(messages, ({ kind }) => kind)].map(([kind, of]) => `${of.length} ${kind}`);
  const open = [...world.all.values()].reduce(
    (sum, incident) => sum + lastedMs(incident, incident.endedAt ?? world.now),
    0,
  );
  const per = (alerts: number) =>
    `${alerts}, ${(alerts / Math.max(1, messages.length)).toFixed(1)} times as many as messages`;
  printTable(`A week of ${CHECKS.length} checks, looked at every ${EVERY_MIN} minutes`, [
    { what: "issues", measured: String(issues.length) },
    { what: "comments in them", measured: String(comments) },
    { what: "messages to channels", measured: `${messages.length}: ${kinds.join(", ")}` },
    { what: "incidents were open for", measured: formatDuration(open) },
    { what: "an alert for each failed look", measured: per(naive.looks) },
    { what: "an alert for each check that fails or recovers", measured: per(naive.turns) },
    {
      what: "an issue for each check that fails",
      measured: `${naive.issues}, ${(naive.issues / Math.max(1, issues.length)).toFixed(1)} times as many`,
    },
  ]);
}

function hour(hours: number): Instant {
  return after(START, hours * HOUR_MS);
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
