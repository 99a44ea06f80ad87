/**
 * A model of on-call: rounds as processes that are refused, hear nothing or die, people who edit, close, open and delete
 * issues, and what they ask for, in any order. Whatever happened: after quiet rounds the open issues are exactly the open
 * incidents, none is told twice, no comment is there twice, and uptime is what it would be without any of it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, checkId, type Instant, roundId } from "../../src/core/brand.ts";
import { type Change, type Incident, isOpen, remaining } from "../../src/core/incident.ts";
import { isDuplicate } from "../../src/core/issue-marker.ts";
import type { State } from "../../src/core/state.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult } from "../support/builders.ts";
import type { MemoryIssue } from "../support/memory-tracker.ts";
import { IncidentWorld, type Round, type Sight } from "./incident-world.ts";

const HOSTED = ["a", "b", "c", "d"] as const;
const IDS = [...HOSTED, "child", "alone"] as const;
const policy = { confirm: { down: 1, degraded: 2, up: 1 } };
/** Four at one host, one that depends on one of them, and one by itself. */
const CHECKS = [
  ...HOSTED.map((id) => aCheck(id, { ...policy, target: `https://api.acme.dev/${id}` })),
  aCheck("child", { ...policy, dependsOn: [checkId("a")] }),
  aCheck("alone", { ...policy, tell: ["latency"] }),
];
const TELLING = { reopenWithinMs: 1_800_000, remindAfterMs: 3_600_000, hasIssues: true };

interface Hand {
  readonly kind: "close" | "open" | "delete" | "unlabel" | "retitle" | "unmark" | "write";
  readonly pick: number;
}

interface Wish {
  readonly kind: "acknowledged" | "silenced" | "unsilenced" | "updated";
  readonly pick: number;
  readonly minutes: number;
}

type Step = Round & {
  readonly hand?: Hand | undefined;
  readonly wish?: Wish | undefined;
  /** The next step's process does its whole round between this one's look at the issues and its commit. */
  readonly isOvertaken: boolean;
};

const states = fc.constantFrom<State>("up", "down", "down", "degraded", "blocked");
const anySight: fc.Arbitrary<Sight> = fc.oneof(
  fc.constant({}),
  fc.constantFrom<State>("down", "degraded").map((state) => Object.fromEntries(HOSTED.map((id) => [id, state]))),
  fc.dictionary(fc.constantFrom(...IDS), states, { maxKeys: 6, noNullPrototype: true }),
);
const anyStep: fc.Arbitrary<Step> = fc.record({
  minutesLater: fc.constantFrom(1, 5, 11, 40),
  seen: anySight,
  faults: fc.array(fc.constantFrom("none", "none", "refused", "lost"), { maxLength: 5 }),
  dies: fc.option(fc.nat(6), { nil: undefined, freq: 2 }),
  hand: fc.option(
    fc.record({
      kind: fc.constantFrom("close", "open", "delete", "unlabel", "retitle", "unmark", "write"),
      pick: fc.nat(9),
    }),
    { nil: undefined, freq: 2 },
  ),
  wish: fc.option(
    fc.record({
      kind: fc.constantFrom("acknowledged", "silenced", "unsilenced", "updated"),
      pick: fc.nat(9),
      minutes: fc.constantFrom(10, 30, 60),
    }),
    { nil: undefined, freq: 2 },
  ),
  isOvertaken: fc.boolean(),
});

/** What people did that an issue keeps. */
interface Deeds {
  readonly closed: Set<number>;
  readonly opened: Set<number>;
  readonly unmarked: Set<number>;
}

class Play {
  readonly world: IncidentWorld;
  readonly deeds: Deeds = { closed: new Set(), opened: new Set(), unmarked: new Set() };
  /** The same looks without anything that is about telling. */
  readonly plain = new Branch(IDS.map((id) => aCheck(id, policy)));
  #wishes = 0;

  constructor(lagMs: number) {
    this.world = new IncidentWorld(CHECKS, TELLING, lagMs);
  }

  async all(steps: readonly Step[]): Promise<void> {
    const [step, ...rest] = steps;
    if (step === undefined) return;
    if (step.hand !== undefined) this.#hand(step.hand);
    if (step.wish !== undefined) this.#wish(step.wish);
    const next = step.isOvertaken ? rest.slice(0, 1) : [];
    await this.world.round(step, () => this.all(next.map((one) => ({ ...one, isOvertaken: false }))));
    await this.all(rest.slice(next.length));
  }

  #hand({ kind, pick }: Hand): void {
    const { tracker, incidents } = this.world;
    const known = [...tracker.issues.values()].filter(({ body }) => !isDuplicate(body));
    const issue = known[pick % Math.max(1, known.length)];
    if (issue === undefined) return;
    const { number, body, state } = issue;
    // Without its mark an issue is found by its number alone: people who take it away from one that nobody knows make it theirs.
    const isNumbered = incidents.some((incident) => incident.issue?.number === number);
    if (kind === "close" && state === "open") this.deeds.closed.add(number);
    if (kind === "open") this.deeds.closed.delete(number);
    if (kind === "open" && state === "closed") this.deeds.opened.add(number);
    if (kind === "close") this.deeds.opened.delete(number);
    if (kind === "unmark" && !isNumbered) return;
    if (kind === "unmark") this.deeds.unmarked.add(number);
    tracker.byHand(number, changeBy(kind, body));
  }

  #wish({ kind, pick, minutes }: Wish): void {
    const open = this.world.incidents.filter(isOpen);
    const incident = open[pick % Math.max(1, open.length)];
    if (incident === undefined) return;
    const now = after(this.world.now, 50_000);
    const until = after(now, minutes * 60_000);
    this.#wishes += 1;
    this.world.act(incident.id, (before) => wished(before, { kind, now, until, round: `w-${this.#wishes}` }));
  }
}

/** Nothing where the issue is deleted. */
function changeBy(kind: Hand["kind"], body: string): Partial<MemoryIssue> | undefined {
  switch (kind) {
    case "close":
      return { state: "closed" };
    case "open":
      return { state: "open" };
    case "delete":
      return undefined;
    case "unlabel":
      return { labels: [] };
    case "retitle":
      return { title: "I call it so" };
    case "unmark":
      return { body: "Mine now." };
    case "write":
      return { body: `Read this first.\n\n${body}\n\nI look into it.` };
  }
}

interface Wished {
  readonly kind: Wish["kind"];
  readonly now: Instant;
  readonly until: Instant;
  readonly round: string;
}

function wished(incident: Incident, { kind, now, until, round }: Wished): Incident {
  const { id, checks, state, reason, text, startedAt, silencedUntil, ...rest } = incident;
  const isHeld = kind === "acknowledged" || kind === "silenced";
  const change: Change = {
    kind,
    incident: id,
    number: rest.changes.length + 1,
    ...{ checks, state, reason, text, since: startedAt, at: now, round: roundId(round), by: "ana" },
    ...(isHeld && { until }),
  };
  const silent = kind === "silenced" ? until : kind === "unsilenced" ? undefined : silencedUntil;
  return {
    ...incident,
    ...rest,
    changes: [...rest.changes, change],
    ...(kind === "acknowledged" && { acknowledged: { by: "ana", at: now, until } }),
    ...withSilence(silent),
  };
}

function withSilence(silencedUntil: Instant | undefined): Pick<Incident, "silencedUntil"> {
  return silencedUntil === undefined ? {} : { silencedUntil };
}

function keysOf(issue: MemoryIssue): readonly string[] {
  return issue.comments.flatMap((comment) => /<!-- allclear:change (\S+) -->/.exec(comment)?.[1] ?? []);
}

/** The issues of an incident as a reader finds them: those whose text or comments name it, and that are no duplicates. */
function issuesOf({ world }: Play, incident: Incident): readonly MemoryIssue[] {
  return [...world.tracker.issues.values()].filter((issue) => {
    const isNamed = issue.body.includes(`incident ${incident.id} `) || issue.number === incident.issue?.number;
    return isNamed && !isDuplicate(issue.body);
  });
}

function assertTold(play: Play): void {
  const { closed, opened } = play.deeds;
  for (const incident of play.world.all.values()) {
    const issues = issuesOf(play, incident);
    const said = `${incident.id}: ${JSON.stringify(issues.map(({ number, state }) => [number, state]))}`;
    for (const issue of issues) assert.equal(new Set(keysOf(issue)).size, issue.comments.length, `twice in ${said}`);
    if (isOpen(incident)) assert.equal(issues.length, 1, `not one issue: ${said}`);
    for (const { number, state } of issues) {
      if (isOpen(incident)) assert.ok(state === "open" || closed.has(number), `closed: ${said}`);
      else assert.ok(state === "closed" || opened.has(number), `open: ${said}`);
    }
    if (isOpen(incident) || issues.length === 0) continue;
    const end = `${incident.id}/${incident.changes.length}`;
    assert.ok(
      issues.some((issue) => keysOf(issue).includes(end)),
      `the end is not told: ${said}`,
    );
  }
}

/** Who takes the mark out of an issue takes with it what it has told, and so whether it was pinned. */
function assertPinned({ world, deeds }: Play): void {
  for (const incident of world.all.values()) {
    const issue = world.tracker.issues.get(incident.issue?.number ?? 0);
    if (issue === undefined || incident.kind !== "outage" || deeds.unmarked.has(issue.number)) continue;
    assert.equal(issue.pin === true, isOpen(incident), `the pin of issue ${issue.number} of ${incident.id}`);
  }
  for (const { number, body, pin } of world.tracker.issues.values())
    if (isDuplicate(body)) assert.notEqual(pin, true, `the duplicate ${number} is pinned`);
}

/** Who is down is part of an open incident, unless what it depends on is down; and an incident is about those that are bad. */
function assertAbout({ world }: Play, seen: Sight): void {
  const memories = world.branch.state?.checks ?? {};
  const parts = new Map<string, string[]>();
  for (const [id, { confirmed, incident }] of Object.entries(memories)) {
    const isExcused = id === "child" && memories[checkId("a")]?.confirmed?.state === "down";
    if (confirmed?.state === "down" && seen[id] === "down" && !isExcused)
      assert.ok(incident, `nobody is told of ${id}`);
    if (confirmed?.state === "up") assert.equal(incident, undefined, `${id} is well`);
    if (incident !== undefined) parts.set(incident, [...(parts.get(incident) ?? []), id]);
  }
  for (const incident of world.incidents) {
    if (!isOpen(incident) || incident.kind === "unseen") continue;
    assert.deepEqual([...remaining(incident)].sort(), parts.get(incident.id)?.sort(), incident.id);
  }
}

function uptime(branch: Branch): readonly unknown[] {
  return branch.hours.map(({ check, upS, degradedS, downS }) => [check, upS, degradedS, downS]);
}

for (const [name, lagMs] of [
  ["with lists that are never late", 0],
  ["with lists that are half a minute late", 30_000],
] as const) {
  test(`the open issues are the open incidents after quiet rounds, whatever happened, ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 10 }), anySight, async (steps, last) => {
        const play = new Play(lagMs);
        await play.all(steps);
        const quiet = (minutesLater: number): Step => ({ minutesLater, seen: last, faults: [], isOvertaken: false });
        await play.all(Array.from({ length: 9 }, () => quiet(11)));
        assertTold(play);
        assertPinned(play);
        assertAbout(play, last);
        const texts = JSON.stringify([...play.world.tracker.issues.values()]);
        await play.all([quiet(1)]);
        assert.equal(JSON.stringify([...play.world.tracker.issues.values()]), texts, "a quiet round writes nothing");
      }),
      { numRuns: 150 },
    );
  });
}

test("uptime is what it is without storms, returns, dependencies, reminders and wishes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
      const play = new Play(0);
      for (const step of steps) {
        await play.all([{ ...step, isOvertaken: false }]);
        const { now } = play.world;
        const results = IDS.map((id, index) => aResult(id, step.seen[id] ?? "up", after(now, (index + 1) * 1000)));
        play.plain.round(now, results);
      }
      assert.deepEqual(uptime(play.world.branch), uptime(play.plain));
    }),
    { numRuns: 100 },
  );
});
