import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { checkId, roundId } from "../../src/core/brand.ts";
import { decodeIncident, encodeIncident } from "../../src/core/history/incident-codec.ts";
import type { Change, Incident } from "../../src/core/incident.ts";
import {
  acknowledge,
  closeByHand,
  declare,
  MAX_NOTE,
  MAX_POSTMORTEM,
  setAffected,
  setPostmortem,
  setSeverity,
  silence,
  unsilence,
  update,
} from "../../src/core/incident-acts.ts";
import { anIncident, at } from "../support/builders.ts";

const hand = { by: "ana", round: roundId("bot-1"), now: at("10:20") };
const outage = anIncident("orders");
const declared = declare({ title: "Logins are slow", checks: [], severity: "minor", issue: 7 }, hand);

function last({ changes }: Incident): Change {
  return changes.at(-1) ?? assert.fail();
}

suite("each act leaves one change with who did it, in the words of the incident", () => {
  const cases: readonly (readonly [
    name: string,
    after: Incident,
    change: Partial<Change>,
    incident: Partial<Incident>,
  ])[] = [
    [
      "acknowledge",
      acknowledge(outage, { until: at("14:20"), note: "on it" }, hand),
      { kind: "acknowledged", until: at("14:20"), note: "on it" },
      { acknowledged: { by: "ana", at: at("10:20"), until: at("14:20") } },
    ],
    [
      "acknowledge, until it ends",
      acknowledge(outage, {}, hand),
      { kind: "acknowledged" },
      { acknowledged: { by: "ana", at: at("10:20") } },
    ],
    [
      "silence",
      silence(outage, { until: at("12:20") }, hand),
      { kind: "silenced", until: at("12:20") },
      { silencedUntil: at("12:20") },
    ],
    ["unsilence", unsilence(silence(outage, { until: at("12:20") }, hand), hand), { kind: "unsilenced" }, {}],
    [
      "update",
      update(outage, { stage: "identified", note: "a full disk" }, hand),
      { kind: "updated", stage: "identified", note: "a full disk" },
      { stage: "identified" },
    ],
    [
      "severity",
      setSeverity(outage, "critical", hand),
      { kind: "updated", severity: "critical" },
      { severity: "critical" },
    ],
    [
      "severity of a declared one, whose state follows",
      setSeverity(declared, "major", hand),
      { kind: "updated", severity: "major", state: "down", from: "degraded" },
      { severity: "major", state: "down" },
    ],
    [
      "affects",
      setAffected(declared, [checkId("api")], hand),
      { kind: "updated", checks: [checkId("api")] },
      { checks: [checkId("api")] },
    ],
    [
      "close",
      closeByHand(outage, { note: "a false alarm" }, hand),
      { kind: "closed", reason: "incident.closed", note: "a false alarm", since: at("10:20") },
      { endedAt: at("10:20"), state: "down" },
    ],
  ];
  for (const [name, after, change, incident] of cases)
    test(name, () => {
      const told = last(after);
      assert.partialDeepStrictEqual(told, {
        by: "ana",
        at: at("10:20"),
        round: "bot-1",
        number: after.changes.length,
        ...change,
      });
      assert.partialDeepStrictEqual(after, incident);
      assert.deepEqual(decodeIncident(JSON.parse(JSON.stringify(encodeIncident(after)))), after);
    });
});

test("unsilencing leaves no silence behind", () =>
  assert.equal("silencedUntil" in unsilence(silence(outage, { until: at("12:20") }, hand), hand), false));

test("a declared incident is bound to its issue, and its state follows how bad people say it is", () => {
  assert.partialDeepStrictEqual(declared, {
    id: "declared--7-20261122T102000Z",
    kind: "declared",
    state: "degraded",
    title: "Logins are slow",
    startedAt: at("10:20"),
    issue: { number: 7, settled: false },
  });
  assert.partialDeepStrictEqual(last(declared), { kind: "opened", number: 1, by: "ana", severity: "minor" });
});

test("what people say is one plain line of bounded length, and an empty one is none", () => {
  const { note } = last(update(outage, { stage: "monitoring", note: `\u202ex\r\n${"y".repeat(5_000)}` }, hand));
  assert.equal(note?.length, MAX_NOTE);
  assert.match(note ?? "", /^x y+…$/);
  assert.equal("note" in last(acknowledge(outage, { note: " \n" }, hand)), false);
});

test("a post-mortem is kept as text, at most so long, and tells nobody", () => {
  const kept = setPostmortem(outage, "x".repeat(MAX_POSTMORTEM + 5));
  assert.equal(kept.postmortem?.length, MAX_POSTMORTEM);
  assert.equal(kept.changes, outage.changes);
});
