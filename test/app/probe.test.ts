import assert from "node:assert/strict";
import { test } from "node:test";
import { type Pass, probeAll } from "../../src/app/probe.ts";
import type { Progress, World } from "../../src/app/world.ts";
import type { RunnableCheck } from "../../src/config/config.ts";
import { instant, locationId } from "../../src/core/brand.ts";
import { describeReason } from "../../src/core/knowledge/reasons.ts";
import type { Attempt } from "../../src/core/observation.ts";
import { redactor } from "../../src/core/redact.ts";
import { aCheck } from "../support/builders.ts";

interface Seen {
  readonly status: number;
  readonly lagMs?: number;
  readonly server?: string;
  readonly body?: string;
  readonly retryAfter?: string;
  readonly failure?: Attempt["failure"];
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
  /** The pauses between attempts, in milliseconds. */
  readonly pauses: readonly number[];
  /** The hosts that a turn was asked for. */
  readonly hosts: readonly (string | undefined)[];
  readonly told: readonly Progress[];
}

/** A world in which probes show what a script says; nothing else of it is touched by a pass. */
function rehearsal(): Rehearsal {
  const made: string[] = [];
  const told: Progress[] = [];
  const pauses: number[] = [];
  const hosts: (string | undefined)[] = [];
  let underWay = 0;
  let most = 0;
  const unused = new Proxy({}, { get: () => assert.fail("a pass does not touch this") });
  const world = {
    network: { turn: async (host?: string) => void hosts.push(host), http: unused },
    clock: { now: () => instant(0), sleep: async (ms: number) => void pauses.push(ms) },
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
      target: "https://acme.dev:8443/health",
      secrets: [],
      files: [],
      followsRedirects: true,
      isRepeatable: true,
      cautions: [],
      attempt,
    };
    return { ...aCheck(id), retries: 0, probe, files: [], ...overrides };
  };
  return { world, check, made, mostAtOnce: () => most, pauses, hosts, told };
}

function attemptOf({ status, lagMs = 0, server = "x", body = "", retryAfter, failure, secrets }: Seen): Attempt {
  const http = {
    status,
    version: "1",
    headers: { server: [server], ...(retryAfter === undefined ? {} : { "retry-after": [retryAfter] }) },
    body,
    bodyBytes: body.length,
    truncated: false,
    hops: [],
  };
  const phases = { firstByteMs: 100, totalMs: 100 };
  const learned = secrets === undefined ? {} : { secrets };
  if (failure !== undefined) return { at: instant(0), phases, lagMs, evidence: {}, failure, ...learned };
  return { at: instant(0), phases, lagMs, evidence: { http }, ...learned };
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

test("of many disturbed looks a tenth is measured again, 25 ms apart", async () => {
  const { world, check, made, mostAtOnce, pauses } = rehearsal();
  const checks = Array.from({ length: 30 }, (_, number) => check(`c${number}`, [{ status: 200, lagMs: 60 + number }]));
  const first = await probeAll(world, pass(checks));
  assert.deepEqual(made.slice(30), ["c29", "c28", "c27"]);
  assert.deepEqual([first.length, mostAtOnce(), pauses], [30, 30, [0, 25, 50]]);
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

test("a request that may do harm a second time is not measured again, unless the check says that it does none", async () => {
  const { world, check, made } = rehearsal();
  const { probe } = check("a", [{ status: 200 }]);
  const script: Script = [{ status: 200, lagMs: 60 }];
  const post = (id: string) => ({ ...check(id, script).probe, isRepeatable: false });
  const checks = [
    check("a", script, { probe: post("a") }),
    check("b", script, { probe: post("b"), retries: 1 }),
    check("c", [{ status: 200 }], { probe }),
  ];
  await probeAll(world, pass(checks));
  assert.deepEqual(made.slice(3), ["b"]);
});

test("every attempt of a look counts, and each waits longer than the one before", async () => {
  const { world, check, made, pauses } = rehearsal();
  const [result] = await probeAll(world, pass([check("a", [{ status: 503 }], { retries: 4 })]));
  assert.deepEqual([made.length, result?.facts.attempts], [5, 5]);
  assert.deepEqual(pauses, [500, 1_500, 4_000, 4_000]);
});

test("of all answers below 500 only 408 and 425 are asked again", async () => {
  const { world, check, made } = rehearsal();
  const codes = Array.from({ length: 300 }, (_, index) => 200 + index);
  await probeAll(world, pass(codes.map((status) => check(`c${status}`, [{ status }], { retries: 1 }))));
  const again = made.filter((id, index) => made.indexOf(id) !== index);
  assert.deepEqual(again.toSorted(), ["c408", "c425"]);
});

/** Attempts of a look with one retry, by reason. */
const AGAIN: Readonly<Record<string, number>> = {
  "dns.timeout": 2,
  "net.refused": 2,
  "http.reset": 2,
  "tls.expired": 1,
  "redirect.loop": 1,
  // Nothing was learned of the target, and perhaps only for a moment.
  "net.local": 2,
  "proxy.timeout": 2,
  "auth.unavailable": 2,
  "auth.refused": 1,
  "wall.rate-limit": 1,
};

for (const [reason, attempts] of Object.entries(AGAIN))
  test(`${reason} is ${attempts === 1 ? "not " : ""}asked again at once`, async () => {
    const { world, check, made } = rehearsal();
    const failure = { reason, phase: "connect", detail: reason } as const;
    await probeAll(world, pass([check("a", [{ status: 0, failure }], { retries: 1 })]));
    assert.equal(made.length, attempts, describeReason(reason).meaning);
  });

test("what only a wall may have said is not asked again at once", async () => {
  const { world, check, made } = rehearsal();
  const refusal = { status: 503, body: "using a security service for protection against online attacks" };
  const [result] = await probeAll(world, pass([check("a", [refusal], { retries: 1 })]));
  assert.deepEqual([result?.reason, result?.facts.suspect], ["http.503", "wall.stackpath.block"]);
  assert.equal(made.length, 1);
});

const PATIENCE: readonly (readonly [retryAfter: string, pauses: readonly number[]])[] = [
  ["0", [500]],
  ["3", [3_000]],
  ["4", [4_000]],
  ["5", []],
  ["3600", []],
  ["soon", [500]],
];

for (const [retryAfter, expected] of PATIENCE)
  test(`a target that is busy and says \`retry-after: ${retryAfter}\` is asked again ${expected.length === 0 ? "in a later look" : `after ${expected} ms`}`, async () => {
    const { world, check, pauses } = rehearsal();
    await probeAll(world, pass([check("a", [{ status: 503, retryAfter }], { retries: 1 })]));
    assert.deepEqual(pauses, expected);
  });

test("each attempt takes a turn at its host", async () => {
  const { world, check, hosts } = rehearsal();
  await probeAll(world, pass([check("a", [{ status: 503 }], { retries: 1 })]));
  assert.deepEqual(hosts, ["acme.dev", "acme.dev"]);
});

test("a value that was learned on the way is hidden like those of the config", async () => {
  const { world, check } = rehearsal();
  const server = "learned-token and configured-secret";
  const [result] = await probeAll(world, pass([check("a", [{ status: 200, server, secrets: ["learned-token"] }])]));
  assert.equal(result?.facts.server, "*** and ***");
});
