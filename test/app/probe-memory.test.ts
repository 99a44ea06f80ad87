import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { systemClock } from "../../src/adapters/local/clock.ts";
import { createNetwork } from "../../src/adapters/net/network.ts";
import { probeAll } from "../../src/app/probe.ts";
import type { World } from "../../src/app/world.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { locationId } from "../../src/core/brand.ts";
import { httpServer } from "../support/servers.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const CHECKS = 200;
const BODY_BYTES = 1_000_000;

test("a pass keeps no bodies: 200 pages of 1 MB leave only those that may be measured again", async (t) => {
  const page = Buffer.alloc(BODY_BYTES, "a");
  const port = await httpServer(t, (_, response) => response.end(page));
  const network = createNetwork({ userAgent: "probe/1", warm: false });
  t.after(() => network.close());
  const checks = Array.from({ length: CHECKS }, (_, index) => ({
    name: `c${index}`,
    url: `http://127.0.0.1:${port}/${index}`,
    expect: { body: { lacks: "b" } },
  }));
  const { config } = parseConfig([{ name: "allclear.yml", text: JSON.stringify({ checks }) }]);
  const usedBytes = (): number => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = usedBytes();
  let atTheEnd = Number.POSITIVE_INFINITY;
  // A pass touches no other part of the world.
  const world = {
    network,
    clock: systemClock(),
    secrets: new Map(),
    report: (progress: { readonly done?: number }) => {
      if (progress.done === CHECKS) atTheEnd = usedBytes();
    },
  } as unknown as World;
  const shared = { location: locationId("here"), look: 0, isVerified: () => true, walls: [] };
  const results = await probeAll(world, { ...shared, checks: config?.checks ?? [], redact: (text) => text });
  assert.deepEqual(
    results.filter(({ state }) => state !== "up"),
    [],
  );
  const keptMb = (atTheEnd - before) / 1e6;
  assert.ok(keptMb < (CHECKS * BODY_BYTES) / 1e6 / 4, `${keptMb.toFixed(0)} MB`);
});
