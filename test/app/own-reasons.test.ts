import assert from "node:assert/strict";
import { test } from "node:test";
import type { RoundOutcome } from "../../src/app/round.ts";
import { commitId } from "../../src/core/brand.ts";
import { httpServer } from "../support/servers.ts";
import { rounds } from "./by-hand.ts";

function decided({ results }: RoundOutcome): readonly string[] {
  return results.map(({ state, reason }) => `${state} ${reason}`);
}

test("a secret without value leaves its check unseen: config.secret", async (t) => {
  const round = await rounds(t, `checks: [{ name: Shop, url: "http://127.0.0.1:1/?key=\${SHOP_TOKEN}" }]\n`);
  const outcome = await round();
  assert.deepEqual(decided(outcome), ["unknown config.secret"]);
  assert.match(outcome.results[0]?.text ?? "", /SHOP_TOKEN/);
});

test("a check that was never seen working and is refused is no outage: check.unverified", async (t) => {
  const port = await httpServer(t, (_, response) => response.writeHead(404).end());
  const round = await rounds(t, `checks: [{ name: Shop, url: "http://127.0.0.1:${port}/" }]\n`, { settleMs: 180_000 });
  assert.deepEqual(decided(await round()), ["unknown check.unverified"]);
});

test("a mistake of our own while looking is told as ours: own.bug", async (t) => {
  const round = await rounds(t, 'checks: [{ name: Shop, url: "http://127.0.0.1:1/" }]\n', {
    http: () => Promise.reject(new TypeError("undefined is not a function")),
  });
  assert.deepEqual(decided(await round()), ["unknown own.bug"]);
});

test("a broken config is told, and told again when it is valid: config.invalid, config.valid", async (t) => {
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const problem = {
    severity: "error",
    file: "allclear.yml",
    line: 1,
    column: 1,
    message: "broken",
    source: "x",
  } as const;
  const spoiled = { configCommit: commitId("a".repeat(40)), configProblem: [problem] };
  const yaml = `checks: [{ name: Shop, url: "http://127.0.0.1:${port}/" }]\n`;
  const round = await rounds(t, yaml);
  const told = ({ changes }: RoundOutcome) => changes.map(({ kind, reason }) => `${kind} ${reason}`);
  assert.deepEqual(told(await round(spoiled)), ["opened config.invalid"]);
  assert.deepEqual(told(await round({ configCommit: commitId("b".repeat(40)) })), ["closed config.valid"]);
});
