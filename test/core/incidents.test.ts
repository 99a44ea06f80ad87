import assert from "node:assert/strict";
import { test } from "node:test";
import { after } from "../../src/core/brand.ts";
import type { Check, TellKind } from "../../src/core/check.ts";
import { type Change, type Incident, isOpen } from "../../src/core/incident.ts";
import { tellKind } from "../../src/core/outage.ts";
import { STATES, type State } from "../../src/core/state.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";

/** Enough rounds of one state, five minutes apart, to confirm it, or to be out of sight for good. */
function see(branch: Branch, state: State, from: number, looks = 3): readonly Change[] {
  return Array.from({ length: looks }).flatMap((_, index) => {
    const time = at("10:00", (from + index) * 300);
    return branch.round(time, [aResult("shop", state, after(time, 1000))]).advanced.changes;
  });
}

function words(changes: readonly Change[], branch: Branch): string {
  const kindOf = (change: Change) => incidentsOf(branch).find(({ id }) => id === change.incident)?.kind;
  return changes.map((change) => `${change.kind} ${kindOf(change)}`).join(", ") || "-";
}

function incidentsOf(branch: Branch): readonly Incident[] {
  return Object.values(branch.state?.incidents ?? {});
}

/**
 * Design, section 3: what the confirmed state of the row, turned into that of the column, tells people. The first word of a
 * cell is the change, the second the kind of the incident afterwards.
 */
const UNTOLD: Readonly<
  Record<State, readonly [up: string, degraded: string, down: string, blocked: string, unknown: string]>
> = {
  up: ["-", "-", "opened outage", "opened unseen", "opened unseen"],
  degraded: ["-", "-", "opened outage", "opened unseen", "opened unseen"],
  down: ["closed outage", "eased outage", "-", "opened unseen", "opened unseen"],
  blocked: ["closed unseen", "closed unseen", "closed unseen, opened outage", "-", "-"],
  unknown: ["closed unseen", "closed unseen", "closed unseen, opened outage", "-", "-"],
};

/** Only degraded differs where it is told. */
const TOLD: typeof UNTOLD = {
  ...UNTOLD,
  up: ["-", "opened degraded", "opened outage", "opened unseen", "opened unseen"],
  degraded: ["closed degraded", "-", "worsened outage", "opened unseen", "opened unseen"],
  blocked: ["closed unseen", "closed unseen, opened degraded", "closed unseen, opened outage", "-", "-"],
  unknown: ["closed unseen", "closed unseen, opened degraded", "closed unseen, opened outage", "-", "-"],
};

const TELL: readonly (readonly [string, typeof UNTOLD, readonly TellKind[]])[] = [
  ["untold", UNTOLD, []],
  ["told", TOLD, ["latency"]],
];

for (const [name, table, tell] of TELL) {
  for (const from of STATES) {
    for (const [index, to] of STATES.entries()) {
      test(`${from}, then ${to}, degraded ${name}: ${table[from][index]}`, () => {
        const branch = new Branch([aCheck("shop", { tell })]);
        see(branch, from, 0);
        assert.equal(words(see(branch, to, 3), branch), table[from][index]);
      });
    }
  }
}

const PATHS: readonly (readonly [rule: string, states: readonly State[], expected: string])[] = [
  [
    "an outage eases and gets worse again in the same incident",
    ["up", "down", "degraded", "down"],
    "opened, eased, worsened",
  ],
  ["an eased outage is closed when up", ["up", "down", "degraded", "up"], "opened, eased, closed"],
  [
    "a wall neither closes an outage nor opens a second one",
    ["up", "down", "blocked", "down"],
    "opened, opened, closed",
  ],
  [
    "an outage ends behind a wall only when the target is seen up",
    ["up", "down", "blocked", "up"],
    "opened, opened, closed, closed",
  ],
  ["out of sight in another way is the same incident", ["up", "blocked", "unknown", "up"], "opened, closed"],
  ["a second outage is another incident", ["up", "down", "up", "down"], "opened, closed, opened"],
];

for (const [rule, states, expected] of PATHS) {
  test(rule, () => {
    const branch = new Branch([aCheck("shop")]);
    const changes = states.flatMap((state, index) => see(branch, state, index * 3));
    assert.equal(changes.map(({ kind }) => kind).join(", "), expected);
    for (const incident of incidentsOf(branch)) {
      assert.deepEqual(
        incident.changes.map(({ number }) => number),
        incident.changes.map((_, index) => index + 1),
      );
    }
  });
}

test("an outage begins at its first bad look and ends at the first good one of its recovery", () => {
  const branch = new Branch([aCheck("shop")]);
  see(branch, "up", 0);
  see(branch, "down", 3);
  see(branch, "up", 6);
  const [outage] = incidentsOf(branch);
  assert.equal(outage?.id, "shop-20261122T101501Z");
  assert.equal(outage?.startedAt, at("10:15:01"));
  assert.equal(outage?.endedAt, at("10:30:01"));
  assert.equal(outage?.leaseUntil, at("10:30:31"), "ten minutes after the round that decided");
  assert.equal(outage?.round, "r5");
  const [opened, closed] = outage?.changes ?? [];
  assert.deepEqual(
    [opened?.state, opened?.from, opened?.since, opened?.at],
    ["down", "up", at("10:15:01"), at("10:20:01")],
  );
  assert.deepEqual([closed?.state, closed?.from, closed?.reason], ["up", "down", "http.200"]);
  assert.deepEqual([outage?.state, outage?.reason], ["down", "http.503"], "it keeps saying what was wrong");
  assert.equal(branch.state?.checks[aCheck("shop").id]?.incident, undefined);
});

function weakened(check: Check, reasons: readonly string[]): Branch {
  const branch = new Branch([check]);
  see(branch, "up", 0);
  for (const [index, reason] of reasons.entries()) {
    const time = at("10:15", index * 300);
    branch.round(time, [aResult("shop", "degraded", time, { reason })]);
  }
  return branch;
}

test("a weakness that was not to be told opens its incident when it takes on a reason that is", () => {
  const slow = ["expect.within", "expect.within", "expect.within", "expect.within"];
  assert.deepEqual(incidentsOf(weakened(aCheck("shop"), slow)), []);
  const [incident] = incidentsOf(weakened(aCheck("shop"), [...slow, "expect.certificate"]));
  assert.equal(incident?.kind, "degraded");
  assert.equal(incident?.startedAt, at("10:35"));
  assert.equal(incident?.changes[0]?.from, "degraded");
});

const KINDS: readonly (readonly [reason: string, kind: TellKind])[] = [
  ["expect.within", "latency"],
  ["trend.latency", "latency"],
  ["expect.certificate", "certificate"],
  ["tls.weak", "certificate"],
  ["domain.expires", "domain"],
  ["expect.json", "content"],
  ["http.203", "content"],
];

for (const [reason, kind] of KINDS)
  test(`${reason} is a weakness of ${kind}`, () => assert.equal(tellKind(reason), kind));

function outageWith(...looks: readonly Parameters<typeof aResult>[3][]): Incident | undefined {
  const branch = new Branch([aCheck("shop")]);
  see(branch, "up", 0);
  for (const [index, overrides] of looks.entries()) {
    const time = at("10:15", index * 300);
    branch.round(time, [aResult("shop", "down", time, overrides)]);
  }
  return incidentsOf(branch)[0];
}

test("an open incident is kept current: reason, text and lasting facts of the newest look", () => {
  const moved = outageWith({}, {}, { reason: "net.refused", text: "refused", facts: { address: "192.0.2.1" } });
  assert.deepEqual([moved?.reason, moved?.text, moved?.facts], ["net.refused", "refused", { address: "192.0.2.1" }]);
  assert.equal(moved?.changes.length, 1);
  const facts = { server: "nginx", family: 4 } as const;
  assert.equal(outageWith({}, {}, { facts, text: "new" })?.text, "new");
});

test("what differs from look to look by nature rewrites no issue", () => {
  const same = outageWith(
    { text: "old" },
    { text: "old" },
    { text: "in 9 ms", facts: { reference: "8f2", retryAfterS: 0, attempts: 2 } },
  );
  assert.deepEqual([same?.text, same?.facts], ["old", {}]);
});

test("a look of another state does not rewrite the incident", () => {
  const branch = new Branch([aCheck("shop")]);
  see(branch, "up", 0);
  see(branch, "down", 3);
  const [before] = incidentsOf(branch);
  see(branch, "up", 6, 1);
  assert.deepEqual(incidentsOf(branch), [before]);
  assert.ok(before !== undefined && isOpen(before));
});
