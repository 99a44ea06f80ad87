import assert from "node:assert/strict";
import { test } from "node:test";
import { type Pass, probeAll } from "../../src/app/probe.ts";
import type { Progress, World } from "../../src/app/world.ts";
import type { RunnableCheck } from "../../src/config/config.ts";
import { instant, locationId } from "../../src/core/brand.ts";
import type { Attempt } from "../../src/core/observation.ts";
import { redactor } from "../../src/core/redact.ts";
import { aCheck } from "../support/builders.ts";

interface Seen {
  readonly status: number;
  readonly lagMs?: number;
  readonly server?: string;
  readonly secrets?: readonly string[];
}

/** What each attempt shows, one after the other; the last repeats. */
type Script = readonly [Seen, ...Seen[]];

interface Rehearsal {
  readonly world: World;
  readonly check: (id: string, script: Script, overrides?: Partial<RunnableCheck>) => RunnableCheck;
  /** Ids in the order of their attempts' ends. */
  readonly made: readonly string[];
  readonly mostAtOnce: () => number;
  readonly told: readonly Progress[];
}

/** A world in which probes show what a script says; nothing else of it is touched by a pass. */
function rehearsal(): Rehearsal {
  const made: string[] = [];
  const told: Progress[] = [];
  let underWay = 0;
  let most = 0;
  const unused = new Proxy({}, { get: () => assert.fail("a pass does not touch this") });
  const world = {
    network: { turn: async () => undefined, http: unused },
    clock: { now: () => instant(0), sleep: async () => undefined },
    secrets: new Map(),
    report: (progress: Progress) => told.push(progress),
  } as unknown as World;
  const check = (id: string, script: Script, overrides: Partial<RunnableCheck> = {}): RunnableCheck => {
    let count = 0;
    const attempt = async (): Promise<Attempt> => {
      underWay += 1;
      most = Math.max(most, underWay);
      const seen = script[Math.min(count, script.length - 1)] ?? script[0];
      count += 1;
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      made.push(id);
      return attemptOf(seen);
    };
    const probe = {
      type: "http",
      target: "x",
      secrets: [],
      followsRedirects: true,
      isRepeatable: true,
      cautions: [],
      attempt,
    };
    return { ...aCheck(id), retries: 0, probe, ...overrides };
  };
  return { world, check, made, mostAtOnce: () => most, told };
}

function attemptOf({ status, lagMs = 0, server = "x", secrets }: Seen): Attempt {
  const http = {
    status,
    version: "1",
    headers: { server: [server] },
    body: "",
    bodyBytes: 0,
    truncated: false,
    hops: [],
  };
  const phases = { firstByteMs: 100, totalMs: 100 };
  return { at: instant(0), phases, lagMs, evidence: { http }, ...(secrets === undefined ? {} : { secrets }) };
}

function pass(checks: readonly RunnableCheck[]): Pass {
  const shared = { location: locationId("here"), look: 0, isVerified: () => true, walls: [] };
  return { ...shared, checks, redact: redactor(["configured-secret"]) };
}

test("a look that our own load disturbed is measured again at the end, alone, and both attempts are kept", async () => {
  const { world, check, made, told } = rehearsal();
  const disturbed = check("a", [
    { status: 200, lagMs: 60 },
    { status: 200, lagMs: 2 },
  ]);
  const results = await probeAll(world, pass([disturbed, check("b", [{ status: 200 }])]));
  assert.deepEqual(made, ["a", "b", "a"]);
  assert.deepEqual(
    results.map(({ check: id, lagMs, facts }) => [id, lagMs, facts.attempts]),
    [
      ["a", 2, 2],
      ["b", 0, undefined],
    ],
  );
  assert.equal(told.length, 2, "one line for each check");
});

test("of many disturbed looks a tenth is measured again, one by one", async () => {
  const { world, check, made, mostAtOnce } = rehearsal();
  const checks = Array.from({ length: 30 }, (_, number) => check(`c${number}`, [{ status: 200, lagMs: 60 + number }]));
  const first = await probeAll(world, pass(checks));
  assert.deepEqual(made.slice(30), ["c29", "c28", "c27"]);
  assert.deepEqual([first.length, mostAtOnce()], [30, 30]);
});

test("what is measured again and fails is retried like any other look", async () => {
  const { world, check, made } = rehearsal();
  const flapping = check("a", [{ status: 200, lagMs: 60 }, { status: 503 }, { status: 200 }], { retries: 1 });
  const [result] = await probeAll(world, pass([flapping]));
  assert.deepEqual([made.length, result?.state, result?.facts.attempts], [3, "up", 3]);
  const again = rehearsal();
  const dead = again.check("a", [{ status: 200, lagMs: 60 }, { status: 503 }], { retries: 1 });
  const [gone] = await probeAll(again.world, pass([dead]));
  assert.deepEqual([again.made.length, gone?.state], [3, "down"]);
});

test("a look that is down is not measured again for its lag", async () => {
  const { world, check, made } = rehearsal();
  await probeAll(world, pass([check("a", [{ status: 404, lagMs: 60 }])]));
  assert.deepEqual(made, ["a"]);
});

test("a value that was learned on the way is hidden like those of the config", async () => {
  const { world, check } = rehearsal();
  const server = "learned-token and configured-secret";
  const [result] = await probeAll(world, pass([check("a", [{ status: 200, server, secrets: ["learned-token"] }])]));
  assert.equal(result?.facts.server, "*** and ***");
});
