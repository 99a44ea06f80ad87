import assert from "node:assert/strict";
import { test } from "node:test";
import { createLagMeter } from "../../../src/adapters/net/lag.ts";
import { createNetwork } from "../../../src/adapters/net/network.ts";
import { createPace } from "../../../src/adapters/net/pace.ts";
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

test("closing lets everybody go who waits", async () => {
  const pace = createPace({ underWay: () => 1_000 });
  const turn = pace.turn();
  pace.close();
  await turn;
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
