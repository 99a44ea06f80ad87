import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { RoundOutcome } from "../../src/app/round.ts";
import { httpServer } from "../support/servers.ts";
import { rounds, roundsIn } from "./by-hand.ts";

const well: RequestListener = (_, response) => response.end("welcome");
const refusing: RequestListener = (_, response) => response.writeHead(403, { server: "AkamaiGHost" }).end("no");

function decided({ results }: RoundOutcome): readonly string[] {
  return results.map(({ state, reason }) => `${state} ${reason}`);
}

/** A target that answers each round in its own way; the last one repeats. */
async function target(t: Parameters<typeof httpServer>[0], answers: readonly RequestListener[]) {
  let turn = 0;
  const port = await httpServer(t, (request, response) =>
    answers[Math.min(turn, answers.length - 1)]?.(request, response),
  );
  return { check: `checks: [{ name: Shop, url: "http://127.0.0.1:${port}/" }]\n`, next: () => (turn += 1) };
}

test("a strong sign alone suspects, the second look of the round decides", async (t) => {
  const { check, next } = await target(t, [well, refusing]);
  const round = await rounds(t, check, { settleMs: 180_000 });
  assert.deepEqual(decided(await round()), ["up http.200"]);
  next();
  const outcome = await round();
  assert.deepEqual(decided(outcome), ["blocked wall.akamai.block", "blocked wall.akamai.block"]);
  assert.deepEqual(outcome.changes, [], "nobody is told of an outage");
});

test("where no further look is allowed, that of the round before supports it", async (t) => {
  const { check, next } = await target(t, [well, refusing]);
  const round = await rounds(t, check);
  await round();
  next();
  const alone = await round();
  assert.deepEqual(decided(alone), ["down http.403"]);
  assert.deepEqual(alone.results[0]?.facts.suspect, "wall.akamai.block");
  assert.equal(alone.results[0]?.text, "403, expected 2xx; who refused is unknown, perhaps Akamai (block)");
  assert.deepEqual(decided(await round()), ["blocked wall.akamai.block"]);
});

test("where no further look is allowed, an hour's first round remembers why the last one could not see", async (t) => {
  const { check, next } = await target(t, [well, refusing]);
  const round = await rounds(t, check);
  await round();
  next();
  const seen: string[] = [];
  // From 10:05 to 12:10: two suspicions an hour apart would confirm an outage.
  for (let number = 0; number < 26; number += 1) seen.push(...decided(await round()));
  assert.deepEqual([...new Set(seen.slice(1))], ["blocked wall.akamai.block"]);
});

test("a good page that looks like a challenge is looked at again before it counts", async (t) => {
  const page = "<title>Pardon Our Interruption...</title>";
  const { check, next } = await target(t, [well, (_, response) => response.end(page)]);
  const round = await rounds(t, check, { settleMs: 180_000 });
  await round();
  next();
  assert.deepEqual(decided(await round()), ["blocked wall.unknown.challenge", "blocked wall.unknown.challenge"]);
});

test("a plain 403 of a check that was up is down, and says what is not known", async (t) => {
  const { check, next } = await target(t, [well, (_, response) => response.writeHead(403).end()]);
  const round = await rounds(t, check, { settleMs: 180_000 });
  await round();
  next();
  const { results, changes } = await round();
  assert.deepEqual([results.at(-1)?.state, changes[0]?.kind], ["down", "opened"]);
  assert.match(results.at(-1)?.text ?? "", /who refused is unknown/);
});

test("a wall that the config describes is one at the first look, and its remedy is told", async (t) => {
  const own =
    'walls: [{ name: Acme gate, status: 403, header: { x-gate: "deny" }, body: "Are you (really) a person?", remedy: "ask #infra" }]\n';
  const { check } = await target(t, [
    (_, response) => response.writeHead(403, { "x-gate": "deny by rule" }).end("<p>are you (really) a person?"),
  ]);
  const round = await rounds(t, own + check);
  const { results } = await round();
  assert.deepEqual([results[0]?.state, results[0]?.reason], ["blocked", "wall.acme-gate.block"]);
  assert.equal(results[0]?.facts.wall, "Acme gate");
  assert.match(results[0]?.text ?? "", /^403 from Acme gate \(block\): .*; ask #infra$/);
});

test("the issue about what we cannot see says what the config knows of its wall", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "walls-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const own = 'walls: [{ name: Acme gate, header: { x-gate: "deny" }, remedy: ask <Ana> }]\n';
  const { check } = await target(t, [(_, response) => response.writeHead(403, { "x-gate": "deny" }).end()]);
  const round = roundsIn(directory, own + check);
  for (let number = 0; number < 3; number += 1) await round();
  const [issue = ""] = await readdir(join(directory, "issues"));
  const text = await readFile(join(directory, "issues", issue), "utf8");
  assert.match(text, /\*\*What it means\.\*\* Acme gate refused this monitor\./);
  assert.match(text, /\*\*What to do\.\*\* ask &lt;Ana&gt;\n/);
});
