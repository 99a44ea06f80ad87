import assert from "node:assert/strict";
import { test } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { runRound } from "../../src/app/round.ts";
import { verify } from "../../src/app/verify.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { after } from "../../src/core/brand.ts";
import { openTarget, status } from "../program/target.ts";
import { at } from "../support/builders.ts";
import { openLocalPlace, roundInput } from "./history-place.ts";

test("a budget that burns too fast is told by the very round that finds it so", async (t) => {
  const target = await openTarget(t);
  const place = await openLocalPlace();
  t.after(() => place.close());
  const text = `defaults: { retries: 0 }\nchecks: [{ name: Shop, url: "${target.url}", slo: { target: 99.9, window: 30d }, tell: [budget] }]\n`;
  const config = parseConfig([{ name: "allclear.yml", text }]).config ?? assert.fail();
  const told: string[] = [];
  const round = async (index: number, code: number) => {
    target.answer(status(code));
    const world = place.world(quickClock({ start: after(at("10:00"), index * 300_000) }));
    const input = roundInput(config, `r${index}`, { settleMs: 180_000, page: "always" });
    const { changes, refused } = await runRound(world, input);
    assert.deepEqual(refused, []);
    for (const { kind, reason } of changes) told.push(`${index} ${kind} ${reason}`);
  };
  for (let index = 0; index < 12; index += 1) await round(index, 200);
  await round(12, 503);
  assert.deepEqual(told.toSorted(), ["12 opened http.503", "12 opened slo.burn"]);
  const { store } = place.world(quickClock({ start: at("12:00") }));
  assert.deepEqual((await verify(store, { now: at("12:00"), archives: [] }))?.findings, []);
});
