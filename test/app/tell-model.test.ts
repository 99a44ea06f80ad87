/**
 * A model of rounds: processes with their own, sometimes outdated view commit changes and tell them, calls are refused or
 * their answers lost, processes die at any call. Whatever happened, quiet rounds after the lease leave exactly one issue
 * for each incident, open if it is open, with each change told once and in order.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tell } from "../../src/app/tell.ts";
import { after, type IncidentId, type Instant, roundId } from "../../src/core/brand.ts";
import type { Change, Incident } from "../../src/core/incident.ts";
import { isOpen, LEASE_MS } from "../../src/core/incident.ts";
import { incidentIdOf } from "../../src/core/incident-changes.ts";
import { isDuplicate, readMark } from "../../src/core/issue-marker.ts";
import { type FoundIssues, issueQuery, type Reconciled, reconcile } from "../../src/core/reconcile.ts";
import type { Tracker } from "../../src/ports.ts";
import { aChange, aCheck, anIncident, at } from "../support/builders.ts";
import { createMemoryTracker, type MemoryIssue, type MemoryTracker } from "../support/memory-tracker.ts";

const NAMES = ["orders", "cart"] as const;
type Name = (typeof NAMES)[number];
const checks = NAMES.map((name) => aCheck(name));

/** One process doing one round. */
interface Step {
  readonly name: Name;
  /** What the round decides for that check; it is passed over where it makes no sense. */
  readonly event: "none" | "bad" | "turn" | "good";
  readonly minutesLater: number;
  readonly faults: MemoryTracker["faults"];
  /** The process dies at this call after its commit; absent: it lives. */
  readonly dies?: number | undefined;
  /** It looked at the issues, then the next step's process did its whole round, and only then this one commits. */
  readonly isOvertaken: boolean;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...NAMES),
  event: fc.constantFrom("none", "bad", "bad", "turn", "good"),
  minutesLater: fc.constantFrom(1, 5, 11),
  faults: fc.array(fc.constantFrom("none", "none", "refused", "lost"), { maxLength: 5 }),
  dies: fc.option(fc.nat(4), { nil: undefined, freq: 3 }),
  isOvertaken: fc.boolean(),
});

class Death extends Error {}

/** The whole small world: committed incidents, the tracker, the time. */
class World {
  readonly tracker: MemoryTracker;
  readonly incidents = new Map<IncidentId, Incident>();
  /** Everything that was ever committed, for the final account. */
  readonly all = new Map<IncidentId, Incident>();
  now: Instant = at("10:00");
  rounds = 0;

  constructor(lagMs: number) {
    this.tracker = createMemoryTracker(lagMs, () => this.now);
  }

  reconciled(round: string, found: FoundIssues | undefined): Reconciled {
    const incidents = [...this.incidents.values()];
    const input = { incidents, checks, now: this.now, round: roundId(round), links: {} };
    return reconcile({ ...input, ...(found === undefined ? {} : { found }) });
  }

  async look(): Promise<FoundIssues | undefined> {
    const query = issueQuery([...this.incidents.values()]);
    if (query === undefined) return undefined;
    return this.tracker.find(query).then(
      (issues) => ({ query, issues }),
      () => undefined,
    );
  }

  /** Commits what the round saw of issues and what it decided. */
  commit(round: string, { name, event }: Pick<Step, "name" | "event">, found: FoundIssues | undefined): void {
    for (const [id, issue] of this.reconciled(round, found).sightings) {
      const incident = this.incidents.get(id);
      if (incident === undefined) continue;
      if (issue.settled) this.incidents.delete(id);
      else this.incidents.set(id, { ...incident, issue });
    }
    const open = [...this.incidents.values()].find((incident) => incident.checks[0] === name && isOpen(incident));
    const next = open === undefined ? this.opened(round, name, event) : this.turned(round, open, event);
    if (next === undefined) return;
    this.incidents.set(next.id, next);
    this.all.set(next.id, next);
  }

  opened(round: string, name: Name, event: Step["event"]): Incident | undefined {
    const [check] = checks.filter(({ id }) => id === name);
    if (event !== "bad" || check === undefined) return undefined;
    const id = incidentIdOf(check.id, this.now);
    const change = { incident: id, since: this.now, at: this.now, round: roundId(round) };
    const leaseUntil = after(this.now, LEASE_MS);
    const changes = [aChange(name, change)];
    return anIncident(name, { id, changes, round: change.round, startedAt: this.now, leaseUntil });
  }

  turned(round: string, incident: Incident, event: Step["event"]): Incident | undefined {
    if (event !== "turn" && event !== "good") return undefined;
    const state = event === "good" ? "up" : incident.state === "down" ? "degraded" : "down";
    const kind = event === "good" ? "closed" : state === "down" ? "worsened" : "eased";
    const number = incident.changes.length + 1;
    const times = { since: this.now, at: this.now, round: roundId(round), from: incident.state };
    const change: Change = { ...aChange("x", { kind, number, state, ...times }), incident: incident.id };
    const changes = [...incident.changes, change];
    return event === "good" ? { ...incident, changes, endedAt: this.now } : { ...incident, changes, state };
  }
}

/** The tracker as a process sees it that dies at its call number `calls`. */
function mortal(tracker: Tracker, calls: number | undefined): Tracker {
  let left = calls ?? Number.POSITIVE_INFINITY;
  const live = <Value>(act: () => Promise<Value>): Promise<Value> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Death()) : act();
  };
  return {
    find: (query) => live(() => tracker.find(query)),
    open: (draft) => live(() => tracker.open(draft)),
    edit: (number, edit) => live(() => tracker.edit(number, edit)),
    comments: (number) => live(() => tracker.comments(number)),
    comment: (number, body) => live(() => tracker.comment(number, body)),
  };
}

async function play(world: World, steps: readonly Step[]): Promise<void> {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  world.now = after(world.now, step.minutesLater * 60_000);
  world.rounds += 1;
  const round = `r-${world.rounds}`;
  world.tracker.faults = step.faults;
  const found = await world.look();
  if (step.isOvertaken) await play(world, rest.slice(0, 1));
  world.commit(round, step, found);
  const { effects } = world.reconciled(round, found);
  await tell({ tracker: mortal(world.tracker, step.dies) }, effects).catch((error: unknown) => {
    if (!(error instanceof Death)) throw error;
  });
  await play(world, step.isOvertaken ? rest.slice(1) : rest);
}

const QUIET: Step = { name: "cart", event: "none", minutesLater: 11, faults: [], isOvertaken: false };

function toldOnce(incident: Incident, issue: MemoryIssue): void {
  const told = issue.comments.map((comment) => Number(/allclear:change \S+\/(\d+) -->$/.exec(comment)?.[1]));
  assert.deepEqual(
    told,
    incident.changes.slice(1).map(({ number }) => number),
  );
  assert.equal(readMark(issue.body)?.told, incident.changes.length);
  assert.equal(issue.state, isOpen(incident) ? "open" : "closed");
  assert.equal(issue.closedAs, isOpen(incident) ? undefined : "completed");
}

for (const [name, lagMs] of [
  ["with lists that are never late", 0],
  ["with lists that are half a minute late", 30_000],
] as const) {
  test(`one issue for each incident, each change told once, whatever fails, ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
        const world = new World(lagMs);
        await play(world, steps);
        await play(
          world,
          Array.from({ length: 5 }, () => QUIET),
        );
        const originals = [...world.tracker.issues.values()].filter((issue) => !isDuplicate(issue.body));
        assert.equal(originals.length, world.all.size);
        for (const incident of world.all.values()) {
          const issue = originals.find(({ body }) => readMark(body)?.incident === incident.id);
          assert.ok(issue, `nobody was told of ${incident.id}`);
          toldOnce(incident, issue);
        }
        const duplicates = [...world.tracker.issues.values()].filter((issue) => isDuplicate(issue.body));
        assert.ok(duplicates.every((issue) => issue.state === "closed" && issue.closedAs === "duplicate"));
        assert.ok([...world.incidents.values()].every(isOpen), "what is settled has left the state");
        const texts = JSON.stringify([...world.tracker.issues.values()]);
        await play(world, [QUIET]);
        assert.equal(JSON.stringify([...world.tracker.issues.values()]), texts, "a quiet round writes nothing");
      }),
      { numRuns: 1_500 },
    );
  });
}
