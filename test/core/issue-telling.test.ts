import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Instant, incidentId, roundId } from "../../src/core/brand.ts";
import type { Change, ChangeKind, Incident } from "../../src/core/incident.ts";
import type { TrackedIssue } from "../../src/core/issue.ts";
import { allowanceOf, CONTENTS_PER_HOUR, CONTENTS_PER_ROUND } from "../../src/core/issue-telling.ts";
import { issueQuery, reconcile } from "../../src/core/reconcile.ts";
import { aChange, aCheck, anIncident, at } from "../support/builders.ts";
import { anIssue, contextOf, described } from "../support/issues.ts";

const STATES: Partial<Record<ChangeKind, Change["state"]>> = { closed: "up", eased: "degraded" };

/** An incident of these changes, ten minutes apart from 10:00 on; it has ended where the last one says so. */
function told(kinds: string, overrides: Partial<Incident> = {}): Incident {
  const changes = kinds.split(" ").map((word, index): Change => {
    const kind = word as ChangeKind;
    const time = at("10:00", index * 600);
    const state = STATES[kind] ?? "down";
    const until = kind === "silenced" ? { until: at("23:00") } : {};
    return aChange("orders", {
      kind,
      number: index + 1,
      since: time,
      at: time,
      state,
      round: roundId(`r-${index + 1}`),
      ...until,
    });
  });
  const last = changes.at(-1);
  return anIncident("orders", {
    changes,
    ...(last?.kind === "closed" && { endedAt: last.since }),
    issue: { number: 5, settled: false },
    ...overrides,
  });
}

interface Case {
  readonly incident: Incident;
  /** How many changes the issue has told. */
  readonly known: number;
  readonly issue?: Partial<TrackedIssue>;
  readonly now?: Instant;
}

function effects({ incident, known, issue = {}, now = at("12:00") }: Case): readonly string[] {
  const { checks } = contextOf(incident);
  const query = issueQuery([incident]) ?? { numbers: [5] };
  const found = { query, issues: [anIssue(incident, known, { title: "By hand", ...issue })] };
  return reconcile({ incidents: [incident], checks, now, round: roundId("r-9"), links: {}, found }).effects.map(
    described,
  );
}

const closed = { state: "closed" } as const;
const silencedUntil = at("23:00");

const CASES: readonly (readonly [rule: string, situation: Case, effects: readonly string[]])[] = [
  [
    "what came back opens its issue again",
    { incident: told("opened closed reopened"), known: 2, issue: closed },
    ["update #5, comment 3, edit body told=3 open"],
  ],
  [
    "also where a person had closed it",
    { incident: told("opened worsened closed reopened"), known: 1, issue: closed },
    ["update #5, comment 4, edit body told=4 open"],
  ],
  [
    "also where a person opened it again first",
    { incident: told("opened closed reopened"), known: 2 },
    ["update #5, comment 3, edit body told=3"],
  ],
  [
    "closed by hand after its return is left alone",
    { incident: told("opened closed reopened worsened"), known: 3, issue: closed },
    [],
  ],
  [
    "what came back and ended untold is one comment",
    { incident: told("opened closed reopened closed"), known: 2, issue: closed },
    ["update #5, comment 4, edit body told=4"],
  ],
  [
    "a reminder is a comment",
    { incident: told("opened reminded"), known: 1 },
    ["update #5, comment 2, edit body told=2"],
  ],
  ["who closed it by hand is not reminded", { incident: told("opened reminded"), known: 1, issue: closed }, []],

  [
    "the wish for silence is told",
    { incident: told("opened silenced", { silencedUntil }), known: 1 },
    ["update #5, comment 2, edit body told=2"],
  ],
  [
    "during silence nothing is told, and the text is current",
    {
      incident: told("opened silenced eased worsened", { silencedUntil, text: "504" }),
      known: 2,
      issue: { body: anIssue(told("opened silenced"), 2).body },
    },
    ["update #5, edit body told=2"],
  ],
  [
    "nor written where the text says all",
    { incident: told("opened silenced eased worsened", { silencedUntil }), known: 2 },
    [],
  ],
  [
    "after it one comment tells what happened meanwhile",
    { incident: told("opened silenced eased worsened shifted"), known: 2, now: at("23:00") },
    ["update #5, comment 5, edit body told=5"],
  ],
  [
    "and what happened since is told as always",
    { incident: told("opened silenced eased worsened unsilenced eased"), known: 2 },
    ["update #5, comment 4, comment 5, comment 6, edit body told=6"],
  ],
  [
    "the end is told in silence too, and sums up",
    { incident: told("opened silenced eased closed", { silencedUntil }), known: 2 },
    ["update #5, comment 4, edit body told=4 closed completed"],
  ],
  [
    "a return in silence opens the issue without a word",
    { incident: told("opened silenced closed reopened", { silencedUntil }), known: 3, issue: closed },
    ["update #5, edit body told=4 open"],
  ],
  [
    "closed by hand in silence after that is left alone",
    { incident: told("opened silenced closed reopened eased", { silencedUntil }), known: 4, issue: closed },
    [],
  ],

  [
    "without our label an issue is told as always, and the label stays off",
    { incident: told("opened eased"), known: 1, issue: { labels: [] } },
    ["update #5, comment 2, edit body told=2"],
  ],
];

suite("what an issue is told", () => {
  for (const [rule, situation, expected] of CASES) test(rule, () => assert.deepEqual(effects(situation), expected));

  test("the comment that sums up has what it passes over in its table", () => {
    const incident = told("opened silenced eased worsened");
    const found = { query: { numbers: [5] }, issues: [anIssue(incident, 2)] };
    const { checks } = contextOf(incident);
    const [effect] = reconcile({
      incidents: [incident],
      checks,
      now: at("23:00"),
      round: roundId("r-9"),
      links: {},
      found,
    }).effects;
    assert.match(
      effect?.update.comments[0]?.body ?? "",
      /\| 2026-11-22 10:20:00 UTC \| degraded \|[\s\S]*\| 2026-11-22 10:30:00 UTC \| down \|/,
    );
  });

  test("a check that has another name now keeps its issue's title, and gives the text its new name", () => {
    const incident = told("opened eased");
    const issue = anIssue(incident, 1);
    const checks = [aCheck("orders", { name: "Order desk" })];
    const found = { query: { numbers: [5] }, issues: [issue] };
    const [effect] = reconcile({
      incidents: [incident],
      checks,
      now: at("12:00"),
      round: roundId("r-9"),
      links: {},
      found,
    }).effects;
    assert.equal(effect?.update.edit?.title, undefined);
    assert.match(effect?.update.edit?.body ?? "", /^Order desk is /);
  });
});

/** Outages of many checks, each with an issue to be opened, and by what a round may write. */
function manyEffects(incidents: readonly Incident[], allowance: number, issues: readonly TrackedIssue[] = []) {
  const checks = incidents.flatMap((incident) => incident.checks.map((id) => aCheck(id)));
  const query = issueQuery(incidents) ?? { numbers: [] };
  return reconcile({
    incidents,
    checks,
    now: at("12:00"),
    round: roundId("r-9"),
    links: {},
    found: { query, issues },
    allowance,
  });
}

suite("how much a round tells", () => {
  test("the share of an hour's contents, at most so many and at least some", () => {
    assert.deepEqual([60_000, 300_000, 600_000, 3_600_000].map(allowanceOf), [
      6,
      33,
      CONTENTS_PER_ROUND,
      CONTENTS_PER_ROUND,
    ]);
    assert.equal(allowanceOf(1000), 5);
    for (const everyMs of [60_000, 120_000, 300_000, 3_600_000])
      assert.ok((3_600_000 / everyMs) * allowanceOf(everyMs) <= CONTENTS_PER_HOUR);
  });

  test("the worst comes first: what is down, the most checks, the oldest; then the weak, the unseen, what is over", () => {
    const outage = (id: string, overrides: Partial<Incident> = {}) => {
      const incident = anIncident(id, overrides);
      return { ...incident, changes: [aChange(id)] };
    };
    const incidents = [
      outage("over", { endedAt: at("10:30") }),
      outage("wall", { kind: "unseen", state: "blocked" }),
      outage("weak", { kind: "degraded", state: "degraded" }),
      outage("young", { startedAt: at("11:00") }),
      outage("old"),
      outage("storm", { checks: ["x", "y", "z"].map((id) => aCheck(id).id), startedAt: at("11:30") }),
    ];
    const order = (allowance: number) =>
      manyEffects(incidents, allowance).effects.map(({ incident }) => incident.split("-")[0]);
    assert.deepEqual(order(60), ["storm", "old", "young", "weak", "wall", "over"]);
    assert.deepEqual(order(2), ["storm", "old"]);
    assert.deepEqual(manyEffects(incidents, 2).held.length, 4);
  });

  test("an issue is told as many changes as there is room for, and says so", () => {
    const incident = told("opened eased worsened eased closed");
    const { effects: found, held } = manyEffects([incident], 2, [anIssue(incident, 1, { title: "By hand" })]);
    assert.deepEqual(found.map(described), ["update #5, comment 2, comment 3, edit body told=3"]);
    assert.deepEqual(held, [incident.id]);
    const rest = manyEffects([incident], 2, [anIssue(incident, 3, { title: "By hand" })]);
    assert.deepEqual(rest.effects.map(described), [
      "update #5, comment 4, comment 5, edit body told=5 closed completed",
    ]);
    assert.deepEqual(rest.held, []);
  });

  test("edits have the same bound", () => {
    const stale = ["a", "b", "c"].map((id, index) => ({
      ...anIncident(id, { text: "new" }),
      issue: { number: index + 1, settled: false },
    }));
    const issues = stale.map((incident, index) => anIssue({ ...incident, text: "old" }, 1, { number: index + 1 }));
    assert.equal(manyEffects(stale, 2, issues).effects.length, 2);
    assert.deepEqual(manyEffects(stale, 2, issues).held, [incidentId("c-20261122T100000Z")]);
  });
});
