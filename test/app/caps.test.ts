/** GitHub's limits on creating content, kept by the caps of a round: against the stand-in, which refuses what is too much. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ACTIONS_ACCOUNT } from "../../src/adapters/github/account.ts";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubTracker } from "../../src/adapters/github/tracker.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { tell } from "../../src/app/tell.ts";
import { after, instant, roundId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import { allowanceOf } from "../../src/core/issue-telling.ts";
import { issueQuery, reconcile } from "../../src/core/reconcile.ts";
import { createStandIn } from "../github/stand-in.ts";
import { aChange, aCheck, anIncident } from "../support/builders.ts";

const EVERY_MS = 300_000;
const START = instant(Date.UTC(2026, 10, 22, 10, 20));
const IDS = Array.from({ length: 90 }, (_, index) => `check-${String(index).padStart(3, "0")}`);

test("90 outages that have nothing in common, told from opening to closing, are never too much for GitHub", async (t) => {
  const clock = quickClock({ start: START });
  const standIn = await createStandIn({ clock, settings: { hourlyBudget: 15_000 } });
  t.after(() => standIn.close());
  const { owner, name, apiUrl, token } = standIn;
  const client = createGitHubClient({ token, apiUrl, userAgent: "t", repository: { owner, name }, clock });
  const tracker = createGitHubTracker({ client, account: ACTIONS_ACCOUNT });
  const checks = IDS.map((id) => aCheck(id));
  const perRound: number[] = [];
  let incidents: readonly Incident[] = IDS.map((id) => anIncident(id));

  async function round(number: number): Promise<void> {
    const query = issueQuery(incidents);
    if (query === undefined) return;
    const found = { query, issues: await tracker.find(query) };
    const input = { incidents, checks, now: clock.now(), round: roundId(`x-${number}`), links: {} };
    const { effects, sightings, held } = reconcile({ ...input, found, allowance: allowanceOf(EVERY_MS) });
    const sent = standIn.requests.length;
    const { refused, done } = await tell({ tracker }, effects);
    assert.deepEqual(refused, []);
    assert.equal(done.length, effects.length);
    const made = standIn.requests.slice(sent).filter(({ method }) => method === "POST").length;
    assert.ok(made <= allowanceOf(EVERY_MS), `${made} in one round`);
    if (held.length > 0) assert.ok(made > 0, "a round that holds something back tells something");
    perRound.push(made);
    incidents = incidents.flatMap((incident) => {
      const issue = sightings.get(incident.id);
      return issue === undefined ? [incident] : issue.settled ? [] : [{ ...incident, issue }];
    });
    await clock.sleep(EVERY_MS);
  }

  for (let number = 0; number < 3; number++) await round(number);
  assert.equal((await standIn.dump()).issues.length, IDS.length);
  const end = after(clock.now(), -700_000);
  incidents = incidents.map((incident) => {
    const [check = ""] = incident.checks;
    const close = { kind: "closed", number: 2, state: "up", since: end, at: end } as const;
    return { ...incident, endedAt: end, changes: [...incident.changes, aChange(check, close)] };
  });
  for (let number = 3; incidents.length > 0 && number < 20; number++) await round(number);
  const { issues } = await standIn.dump();
  assert.ok(issues.every(({ state, comments }) => state === "closed" && comments.length === 1));
  assert.deepEqual(perRound.slice(0, 3), [33, 33, 24], "as much as there is room for, and what is left");
});
