import assert from "node:assert/strict";
import { test } from "node:test";
import { createLagMeter } from "../../../src/adapters/net/lag.ts";
import { createNetwork } from "../../../src/adapters/net/network.ts";
import { busyShare, createPace } from "../../../src/adapters/net/pace.ts";
import { httpServer } from "../../support/servers.ts";

test("starts are spread evenly, not in bursts, and a hundred of them begin within half a second", async (t) => {
  const pace = createPace({ underWay: () => 0 });
  t.after(() => pace.close());
  const began = performance.now();
  const starts = await Promise.all(
    Array.from({ length: 100 }, async () => {
      await pace.turn();
      return performance.now() - began;
    }),
  );
  const last = Math.max(...starts);
  assert.ok(last > 60 && last < 500, `the last start came after ${last} ms`);
  const early = starts.filter((start) => start < last / 2).length;
  assert.ok(early >= 25 && early <= 75, `${early} of 100 in the first half`);
});

const SHARES: readonly (readonly [name: string, waiting: number, rate: number, passedS: number, share: number])[] = [
  ["5,000 starts in six seconds are not hurried", 5_000, 900, 0, 0.5],
  ["nor in twenty-four", 4_800, 200, 0, 0.5],
  ["in more they are", 4_801, 200, 0, 0.65],
  ["nor is the rest of those that are in time", 2_800, 200, 10, 0.5],
  ["the rest of those that are late is", 2_801, 200, 10, 0.65],
];

for (const [name, waiting, rate, passedS, share] of SHARES)
  test(name, () => assert.equal(busyShare(waiting, rate, passedS), share));

test("starts at one host are kept apart, and hold up no other host", async (t) => {
  const pace = createPace({ underWay: () => 0 });
  t.after(() => pace.close());
  const starts: (string | undefined)[] = [];
  const hosts = [...Array.from({ length: 13 }, () => "one"), "other", undefined];
  await new Promise((resolve) => setImmediate(resolve));
  const began = performance.now();
  await Promise.all(hosts.map((host) => pace.turn(host).then(() => starts.push(host))));
  const passedMs = performance.now() - began;
  assert.ok(passedMs >= 550, `twelve pauses take 600 ms and not ${passedMs}`);
  assert.equal(starts.at(-1), "one", `${starts}`);
});

test("looks at this machine itself are not kept apart", async (t) => {
  const network = createNetwork({ userAgent: "probe/1", warm: false });
  t.after(() => network.close());
  const hosts = ["localhost", "127.0.0.1", "[::1]", "app.localhost"];
  const began = performance.now();
  await Promise.all(hosts.flatMap((host) => Array.from({ length: 60 }, () => network.turn(host))));
  const passedMs = performance.now() - began;
  assert.ok(passedMs < 2_900, `59 pauses would take 2,950 ms, 240 starts do not: ${passedMs}`);
});

test("a turn waits while there is no room for another connection", async (t) => {
  let underWay = 1_000;
  const pace = createPace({ underWay: () => underWay });
  t.after(() => pace.close());
  let started = false;
  const turn = pace.turn().then(() => {
    started = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(started, false);
  underWay = 999;
  await turn;
});

test("closing lets everybody go who waits, for room or for a host", async () => {
  const full = createPace({ underWay: () => 1_000 });
  const turn = full.turn();
  full.close();
  await turn;
  const pace = createPace({ underWay: () => 0 });
  const turns = [pace.turn("one"), pace.turn("one"), pace.turn("one")];
  await turns[0];
  // By now the others were given their times, or still wait in the row.
  await new Promise((resolve) => setImmediate(resolve));
  pace.close();
  await Promise.all(turns);
});

test("a busy loop is seen as lag, the error bar of what was measured meanwhile", async (t) => {
  const port = await httpServer(t, (_, response) => response.end());
  const network = createNetwork({ userAgent: "probe/1", warm: false });
  t.after(() => network.close());
  const request = { method: "GET", url: `http://127.0.0.1:${port}/`, headers: {}, timeoutMs: 5_000 };
  const exchange = network.http({ ...request, maxBodyBytes: 100, allowPrivate: true });
  const until = performance.now() + 80;
  while (performance.now() < until);
  const { lagMs } = await exchange;
  assert.ok(lagMs >= 60, `${lagMs} ms`);
});

test("a loop that is late this very moment counts, before any tick could tell", () => {
  const watch = createLagMeter().watch();
  const began = performance.now();
  while (performance.now() - began < 40);
  const lagMs = watch.end();
  // A busy machine may have stopped us meanwhile; then the loop was late for that long, too.
  assert.ok(lagMs >= 30 && lagMs <= performance.now() - began, `${lagMs} ms`);
});

test("the warm-up makes the first turn wait for it, and no later one", async (t) => {
  const network = createNetwork({ userAgent: "probe/1" });
  t.after(() => network.close());
  await network.turn();
  const began = performance.now();
  await network.turn();
  assert.ok(performance.now() - began < 100);
});
