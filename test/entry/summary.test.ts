import assert from "node:assert/strict";
import { test } from "node:test";
import type { RoundOutcome } from "../../src/app/round.ts";
import type { Result } from "../../src/core/result.ts";
import { roundSummary } from "../../src/entry/summary.ts";
import { rounds } from "../app/by-hand.ts";
import { aResult, aRound, at } from "../support/builders.ts";
import { nameServer } from "../support/name-server.ts";

const CONTEXT = { names: new Map(), isConfigBroken: false };

function summaryOf(results: readonly Result[]): string {
  const nothing = { changes: [], refused: [], problems: [], publishing: { kind: "none" } } as const;
  const outcome: RoundOutcome = { round: aRound(at("10:00")), results, ...nothing };
  return roundSummary(outcome, CONTEXT);
}

const lost = (id: string, time: string, look = 0) =>
  aResult(id, "unknown", at(time), {
    look,
    reason: "own.network",
    text: "could not look: dns.timeout, and api.github.com could not be reached either (dns.timeout)",
  });

test("a round that the own-fault guard voided says what, by which evidence, and what to do", async (t) => {
  const names = await nameServer(t, { "shop.example.test": "silent", "control.other.test": "silent" });
  const yaml = 'control: http://control.other.test/\nchecks: [{ url: "http://shop.example.test/", retries: 0 }]\n';
  const round = await rounds(t, yaml, { network: { dnsServers: [names.address], dnsTimeoutMs: 100 } });
  const [line = ""] = roundSummary(await round(), CONTEXT)
    .split("\n")
    .filter((one) => one.includes("Our own network failed"));
  assert.match(line, /^- ⚠️ \*\*Our own network failed\*\*, so 1 look at 1 check was not counted: could not look: dns/);
  assert.match(line.replaceAll("\u200b", ""), /control\.other\.test could not be reached either/);
  assert.match(line, /Nothing was learned about the targets\. .*look at the runner's network/);
});

test("looks are counted, and what a later look of the round saw after all is said", () => {
  const both = summaryOf([lost("a", "10:00"), lost("b", "10:00"), lost("b", "10:00:30", 1)]);
  assert.match(both, /3 looks at 2 checks were not counted/);
  const seen = summaryOf([lost("a", "10:00"), aResult("a", "up", at("10:00:30"), { look: 1 })]);
  assert.match(
    seen,
    /1 look at 1 check was not counted: .* Later looks of this round saw the targets; nothing to do\./,
  );
});

test("a round that nothing kept from looking has no such line", () => {
  const unknown = aResult("a", "unknown", at("10:00"), { reason: "net.no-ipv6" });
  assert.doesNotMatch(summaryOf([unknown, aResult("b", "down", at("10:00"))]), /Our own network/);
});
