import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Instant, incidentId, roundId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import type { IssueQuery, TrackedIssue } from "../../src/core/issue.ts";
import { issuePart } from "../../src/core/issue-text.ts";
import { issueQuery, type ReconcileInput, reconcile } from "../../src/core/reconcile.ts";
import { aChange, anIncident, at } from "../support/builders.ts";
import { anIssue, contextOf, described } from "../support/issues.ts";

const down = aChange("orders");
const eased = aChange("orders", {
  kind: "eased",
  number: 2,
  state: "degraded",
  text: "slow",
  at: at("10:30"),
  round: roundId("r-2"),
});
const closed = aChange("orders", {
  kind: "closed",
  number: 3,
  state: "up",
  at: at("10:50"),
  since: at("10:45"),
  round: roundId("r-3"),
});
const opened = anIncident("orders");
const worse = anIncident("orders", { changes: [down, eased], state: "degraded", text: "slow" });
const ended = anIncident("orders", {
  changes: [down, eased, closed],
  state: "degraded",
  text: "slow",
  endedAt: at("10:45"),
});

interface Situation {
  readonly incident: Incident;
  readonly issues?: readonly TrackedIssue[];
  readonly round?: string;
  readonly now?: Instant;
  readonly query?: IssueQuery | "none";
}

function inputOf({ incident, issues = [], round = "r-9", now = at("12:00"), query }: Situation): ReconcileInput {
  const asked = query ?? issueQuery([incident]) ?? "none";
  return {
    incidents: [incident],
    checks: contextOf(incident).checks,
    now,
    round: roundId(round),
    links: {},
    ...(asked === "none" ? {} : { found: { query: asked, issues } }),
  };
}

const numbered = (incident: Incident, number = 5): Incident => ({ ...incident, issue: { number, settled: false } });
const asDuplicate = (issue: TrackedIssue): TrackedIssue => {
  const effect = reconcile(
    inputOf({ incident: opened, issues: [anIssue(opened, 1, { number: 4 }), issue] }),
  ).effects.at(-1);
  return {
    ...issue,
    ...(effect?.update.edit?.body === undefined ? {} : { body: effect.update.edit.body }),
    state: "closed",
  };
};

const CASES: readonly (readonly [
  rule: string,
  situation: Situation,
  effects: readonly string[],
  sighting?: readonly [number, boolean],
])[] = [
  [
    "the round that opened an incident opens its issue",
    { incident: opened, round: "r-1", now: at("10:01"), query: "none" },
    ["open"],
  ],
  ["another round does not within the lease", { incident: opened, now: at("10:10:29") }, []],
  ["another round does after the lease", { incident: opened, now: at("10:10:30") }, ["open"]],
  ["nobody heals what was not looked for", { incident: opened, query: "none" }, []],
  ["a search that began too late proves nothing", { incident: opened, query: { numbers: [], since: at("10:00") } }, []],
  ["a number is not gone while the tracker refuses to answer", { incident: numbered(opened), query: "none" }, []],
  ["a search for other numbers proves nothing", { incident: numbered(opened), query: { numbers: [4] } }, []],
  [
    "an issue made late is brought up to date at once",
    { incident: worse },
    ["open, comment 2, edit title body told=2"],
  ],
  [
    "an issue made after all was over is closed at once",
    { incident: ended },
    ["open, comment 2, comment 3, edit title body told=3 closed completed"],
  ],

  ["an issue that says all is left alone", { incident: opened, issues: [anIssue(opened, 1)] }, [], [5, false]],
  [
    "a body that differs is edited",
    { incident: { ...opened, text: "504" }, issues: [anIssue(opened, 1)] },
    ["update #5, edit body told=1"],
    [5, false],
  ],
  [
    "line ends of GitHub's editor are no difference",
    {
      incident: opened,
      issues: [anIssue(opened, 1, { body: issuePart(contextOf(opened), 1).replaceAll("\n", "\r\n") })],
    },
    [],
    [5, false],
  ],
  ["a body from a newer history is left alone", { incident: opened, issues: [anIssue(worse, 2)] }, [], [5, false]],
  [
    "a body without our marks gets them back",
    { incident: numbered(opened), issues: [anIssue(opened, 1, { body: "Mine now." })] },
    ["update #5, edit body told=1"],
    [5, false],
  ],

  [
    "the round that decided a change tells it",
    { incident: worse, issues: [anIssue(opened, 1)], round: "r-2", now: at("10:31") },
    ["update #5, comment 2, edit title body told=2"],
    [5, false],
  ],
  [
    "another round does not within its lease",
    { incident: worse, issues: [anIssue(opened, 1)], now: at("10:39:59") },
    [],
    [5, false],
  ],
  [
    "another round does after its lease",
    { incident: worse, issues: [anIssue(opened, 1)], now: at("10:40") },
    ["update #5, comment 2, edit title body told=2"],
    [5, false],
  ],
  [
    "changes are told in order, and the last edit closes",
    { incident: ended, issues: [anIssue(opened, 1)] },
    ["update #5, comment 2, comment 3, edit title body told=3 closed completed"],
    [5, false],
  ],
  [
    "only what is untold is told",
    { incident: ended, issues: [anIssue(worse, 2)] },
    ["update #5, comment 3, edit body told=3 closed completed"],
    [5, false],
  ],
  [
    "a title that a person gave stays",
    { incident: ended, issues: [anIssue(opened, 1, { title: "Orders, again" })] },
    ["update #5, comment 2, comment 3, edit body told=3 closed completed"],
    [5, false],
  ],
  [
    "without our marks all comments are looked for",
    { incident: numbered(worse), issues: [anIssue(worse, 2, { body: "" })] },
    ["update #5, comment 2, edit body told=2"],
    [5, false],
  ],

  [
    "all told and closed is settled",
    { incident: ended, issues: [anIssue(ended, 3, { state: "closed" })] },
    [],
    [5, true],
  ],
  [
    "opened again by hand after all was told is left alone",
    { incident: ended, issues: [anIssue(ended, 3)] },
    [],
    [5, true],
  ],
  [
    "closed by hand is left alone",
    { incident: opened, issues: [anIssue(opened, 1, { state: "closed" })] },
    [],
    [5, false],
  ],
  [
    "closed by hand hears of no turn",
    { incident: worse, issues: [anIssue(opened, 1, { state: "closed" })] },
    [],
    [5, false],
  ],
  [
    "closed by hand gets one comment at the end",
    { incident: ended, issues: [anIssue(opened, 1, { state: "closed" })] },
    ["update #5, comment 3, edit title body told=3"],
    [5, false],
  ],

  ["a number that is gone is replaced while the incident is open", { incident: numbered(opened) }, ["open"]],
  ["but not within the lease", { incident: numbered(opened), now: at("10:05"), round: "r-1" }, []],
  ["a number that is gone settles an ended incident", { incident: numbered(ended) }, [], [5, true]],

  [
    "a stranger's issue with a copied mark proves nothing",
    { incident: opened, issues: [anIssue(opened, 1, { mine: false })] },
    ["open"],
  ],
  [
    "its number in history proves an issue that another account wrote",
    { incident: numbered(opened), issues: [anIssue(opened, 1, { mine: false })] },
    [],
    [5, false],
  ],
  [
    "a number in history does not prove an issue of another incident",
    { incident: numbered(opened), issues: [anIssue({ ...opened, id: incidentId("cart-20261122T100000Z") }, 1)] },
    ["open"],
  ],
  [
    "an issue of ours without mark and number is no incident's",
    { incident: opened, issues: [anIssue(opened, 1, { body: "Something else" })] },
    ["open"],
  ],

  [
    "the lowest number of two stays, the other is a duplicate, and no number is kept until it is closed",
    { incident: opened, issues: [anIssue(opened, 1, { number: 7 }), anIssue(opened, 1)] },
    ["duplicate #7, edit body closed duplicate"],
  ],
  [
    "also when history knows the higher",
    { incident: numbered(opened, 7), issues: [anIssue(opened, 1, { number: 7 }), anIssue(opened, 1)] },
    ["duplicate #7, edit body closed duplicate"],
    [5, false],
  ],
  [
    "nothing is settled while there is a second one",
    { incident: ended, issues: [anIssue(ended, 3, { state: "closed" }), anIssue(opened, 1, { number: 7 })] },
    ["duplicate #7, edit body closed duplicate"],
  ],
  [
    "a second one that is closed already is told from the original too",
    { incident: opened, issues: [anIssue(opened, 1), anIssue(opened, 1, { number: 7, state: "closed" })] },
    ["duplicate #7, edit body closed duplicate"],
  ],
  [
    "what was closed as a duplicate is nobody's issue",
    { incident: numbered(opened), issues: [asDuplicate(anIssue(opened, 1))] },
    ["open"],
  ],
  [
    "a person who reopens a duplicate is left alone",
    {
      incident: opened,
      issues: [anIssue(opened, 1, { number: 4 }), { ...asDuplicate(anIssue(opened, 1)), state: "open" }],
    },
    [],
    [4, false],
  ],
];

suite("incidents and issues", () => {
  for (const [rule, situation, effects, sighting] of CASES) {
    test(rule, () => {
      const reconciled = reconcile(inputOf(situation));
      assert.deepEqual(reconciled.effects.map(described), effects);
      const [seen] = reconciled.sightings.values();
      assert.deepEqual(seen, sighting && { number: sighting[0], settled: sighting[1] });
    });
  }

  test("a new issue has told one change, and carries the mark", () => {
    const [effect] = reconcile(inputOf({ incident: worse })).effects;
    assert.ok(effect?.kind === "open");
    assert.deepEqual(effect.draft.labels, ["allclear"]);
    assert.equal(effect.draft.title, "Orders API is down: 503, expected 2xx");
    assert.match(effect.draft.body, /<!-- allclear:incident orders-20261122T100000Z told=1 -->/);
    assert.equal(effect.update.edit?.title, "Orders API is degraded: slow");
  });

  test("what people wrote around our part is kept", () => {
    const issue = anIssue(opened, 1);
    const issues = [{ ...issue, body: `Read this first.\n\n${issue.body}\n\nI look into it.` }];
    const [effect] = reconcile(inputOf({ incident: worse, issues })).effects;
    assert.match(
      effect?.update.edit?.body ?? "",
      /^Read this first\.\n\nOrders API is degraded[\s\S]*\n\nI look into it\.$/,
    );
  });

  test("incidents do not get in each other's way", () => {
    const cart = anIncident("cart");
    const input = inputOf({ incident: opened, issues: [anIssue(opened, 1)] });
    const both = reconcile({ ...input, incidents: [cart, opened] });
    assert.deepEqual(
      both.effects.map((effect) => [effect.kind, effect.incident]),
      [["open", cart.id]],
    );
    assert.deepEqual([...both.sightings.keys()], [opened.id]);
  });
});
