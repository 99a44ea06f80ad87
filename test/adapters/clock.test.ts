import assert from "node:assert/strict";
import { test } from "node:test";
import { quickClock, systemClock } from "../../src/adapters/local/clock.ts";
import { instant } from "../../src/core/brand.ts";

const START = instant(1_000_000);

test("a quick clock stands still, and a sleep moves it on by as much as it was asked for", async () => {
  const clock = quickClock({ start: START });
  await Promise.resolve();
  assert.equal(clock.now(), START);
  await clock.sleep(300_000);
  await clock.sleep(0);
  await clock.sleep(-5);
  assert.equal(clock.now() - START, 300_000);
});

test("sleepers side by side wake in the order of their times, each at its own", async () => {
  const clock = quickClock({ start: START });
  const woken: (readonly [name: string, ms: number])[] = [];
  const sleeper = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms);
    woken.push([name, clock.now() - START]);
  };
  const twice = async (): Promise<void> => {
    await sleeper("first half", 20_000);
    await sleeper("second half", 20_000);
  };
  await Promise.all([sleeper("long", 60_000), sleeper("short", 30_000), twice()]);
  assert.deepEqual(woken, [
    ["first half", 20_000],
    ["short", 30_000],
    ["second half", 40_000],
    ["long", 60_000],
  ]);
});

test("with a speed, a sleep takes its part of real time", async () => {
  const clock = quickClock({ start: START, speed: 1_000 });
  const before = performance.now();
  await clock.sleep(50_000);
  assert.ok(performance.now() - before >= 49);
  assert.equal(clock.now() - START, 50_000);
});

test("the system's clock tells whole milliseconds of now and sleeps", async () => {
  const clock = systemClock();
  const before = Date.now();
  await clock.sleep(5);
  const now = clock.now();
  assert.ok(Number.isInteger(now) && now >= before + 4 && now <= Date.now());
});
