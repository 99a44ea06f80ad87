/** One issue says which release a history needs that ours cannot write; it is closed when it can be written again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { runRound } from "../../src/app/round.ts";
import { instant } from "../../src/core/brand.ts";
import type { TrackedIssue } from "../../src/core/issue.ts";
import { newerHistoryEffects } from "../../src/core/newer-history.ts";
import { openTarget } from "../program/target.ts";
import { at } from "../support/builders.ts";
import { git } from "../support/git.ts";
import { described } from "../support/issues.ts";
import { configOf, openGitHubPlace, openLocalPlace, overwrite, REF, roundInput } from "./history-place.ts";

const TITLE = "The history needs a release that writes schema version 3";

for (const [name, open] of [
  ["a folder", () => openLocalPlace()],
  ["GitHub", () => openGitHubPlace({ now: () => instant(Date.now()), sleep: async () => undefined })],
] as const)
  test(`in ${name} it is opened once, and closed by the first round of an hour that can write again`, async (t) => {
    const target = await openTarget(t);
    const place = await open();
    t.after(() => place.close());
    const config = configOf(target.url, ["shop"]);
    const round = async (time: string) => {
      const world = place.world(quickClock({ start: at(time) }));
      const outcome = await runRound(world, roundInput(config, `at-${time}`));
      assert.deepEqual(outcome.refused, []);
      return outcome;
    };
    await round("10:00");
    const ours = await git(place.gitDirectory, "rev-parse", REF);
    await overwrite(place.gitDirectory, new Map([["state.json", '{"version":3}\n']]), ours);
    for (const time of ["10:05", "10:10", "11:05"]) {
      const { unrecorded, commit } = await round(time);
      assert.match(unrecorded ?? "", /"results":\[\["shop"/);
      assert.equal(commit, undefined);
      assert.deepEqual(await place.issues(), [{ title: TITLE, isOpen: true }]);
    }
    await git(place.gitDirectory, "update-ref", REF, ours);
    await round("10:15");
    assert.deepEqual(await place.issues(), [{ title: TITLE, isOpen: true }], "a quiet round asks for nothing");
    await round("11:10");
    assert.deepEqual(await place.issues(), [{ title: TITLE, isOpen: false }]);
    await round("12:10");
    assert.deepEqual(await place.issues(), [{ title: TITLE, isOpen: false }]);
  });

function issueFor(version: number, overrides: Partial<TrackedIssue> = {}): TrackedIssue {
  const [effect] = newerHistoryEffects(version, []);
  assert.ok(effect?.kind === "open");
  const { title, body, labels } = effect.draft;
  return {
    number: 7,
    title,
    body,
    labels,
    state: "open",
    mine: true,
    url: "https://github.com/a/b/issues/7",
    ...overrides,
  };
}

const ROWS: readonly (readonly [
  name: string,
  version: number | undefined,
  issues: readonly TrackedIssue[],
  effects: readonly string[],
])[] = [
  ["none yet", 3, [], ["open"]],
  ["it is open", 3, [issueFor(3)], []],
  ["somebody closed it by hand", 3, [issueFor(3, { state: "closed" })], []],
  ["a stranger copied the mark", 3, [issueFor(3, { mine: false })], ["open"]],
  ["people retitled it and took its label off", 3, [issueFor(3, { title: "?", labels: [] })], []],
  [
    "two rounds opened one each",
    3,
    [issueFor(3, { number: 9 }), issueFor(3)],
    ["duplicate #9, edit body closed duplicate"],
  ],
  [
    "the history went on to a still later version",
    4,
    [issueFor(3)],
    ["open", "update #7, comment 2, edit closed completed"],
  ],
  ["it can be written", undefined, [issueFor(3)], ["update #7, comment 2, edit closed completed"]],
  ["it can be written, and it is closed", undefined, [issueFor(3, { state: "closed" })], []],
  ["it can be written, and a stranger's copy is open", undefined, [issueFor(3, { mine: false })], []],
];

for (const [name, version, issues, effects] of ROWS)
  test(`the issue about a newer history: ${name}`, () =>
    assert.deepEqual(newerHistoryEffects(version, issues).map(described), effects));

test("its first line fits a phone's preview and says what is needed", () => {
  const [line = ""] = issueFor(3).body.split(" <!--");
  assert.ok(line.length <= 140, `${line.length}`);
  assert.match(line, /schema version 3 and this release writes 2/);
});
