import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { checkId, instant } from "../../src/core/brand.ts";
import { type Change, INCIDENT_KINDS, type Incident } from "../../src/core/incident.ts";
import { issueLabels, OUR_LABELS } from "../../src/core/issue/labels.ts";
import { changeComment, duplicateText, type IssueContext, issuePart, issueTitle } from "../../src/core/issue-text.ts";
import { aChange, aCheck, anIncident, at } from "../support/builders.ts";

const orders = aCheck("orders", { name: "Orders API", target: "https://api.acme.dev/orders/health" });
const links = {
  page: "https://acme.github.io/shop/",
  run: (round: string): string => `https://github.com/acme/shop/actions/runs/${round.length}`,
};
const eased = aChange("orders", {
  kind: "eased",
  number: 2,
  state: "degraded",
  from: "down",
  reason: "expect.within",
  text: "first byte after 950 ms, expected within 800 ms",
  since: at("10:20"),
  at: at("10:21"),
});
const closed = aChange("orders", {
  kind: "closed",
  number: 2,
  state: "up",
  from: "down",
  reason: "http.200",
  text: "200 in 98 ms",
  since: at("10:40"),
  at: at("10:40:30"),
});
const escalated = aChange("orders", {
  kind: "worsened",
  number: 2,
  state: "blocked",
  from: "blocked",
  reason: "wall.cloudflare.challenge",
  text: "403, a Cloudflare challenge",
});

function context(incident: Partial<Incident> = {}, more: Partial<IssueContext> = {}): IssueContext {
  return { incident: anIncident("orders", incident), checks: [orders], links, ...more };
}

function ended(last: Change = closed, more: Partial<Incident> = {}): IssueContext {
  return context({ endedAt: last.since, changes: [aChange("orders"), last], ...more });
}

const blocked = { kind: "unseen", state: "blocked", reason: "wall.cloudflare.challenge" } as const;
const several = [checkId("orders"), checkId("cart"), checkId("login")];

/** The sentence as a phone shows it: without marks, escapes and gaps. */
function preview(text: string): string {
  const [line = ""] = text.split("\n");
  return line
    .replace(/ <!--.*/, "")
    .replace(/\\(.)/g, "$1")
    .replaceAll("\u200b", "");
}

suite("the first sentence", () => {
  for (const [name, text, expected] of [
    ["an open outage", issuePart(context(), 1), "Orders API is down since 2026-11-22 10:00:00 UTC: 503, expected 2xx."],
    [
      "an ended outage",
      issuePart(ended(), 2),
      "Orders API was down from 2026-11-22 10:00:00 UTC for 40m: 503, expected 2xx.",
    ],
    [
      "what we cannot see",
      issuePart(context({ ...blocked, text: "403, a Cloudflare challenge" }), 1),
      "Orders API cannot be seen since 2026-11-22 10:00:00 UTC: 403, a Cloudflare challenge.",
    ],
    [
      "several checks",
      issuePart(context({ checks: several }), 1),
      "Orders API and 2 more are down since 2026-11-22 10:00:00 UTC: 503, expected 2xx.",
    ],
    [
      "a check that left the config",
      issuePart(context({}, { checks: [] }), 1),
      "orders is down since 2026-11-22 10:00:00 UTC: 503, expected 2xx.",
    ],
    [
      "a comment on easing",
      changeComment(context(), eased),
      "Orders API is degraded since 2026-11-22 10:20:00 UTC, after down: first byte after 950 ms, expected within 800 ms.",
    ],
    [
      "a comment on what is still not seen",
      changeComment(context(blocked), escalated),
      "Orders API cannot be seen since 2026-11-22 10:00:00 UTC: 403, a Cloudflare challenge.",
    ],
    [
      "a comment on recovery",
      changeComment(ended(), closed),
      "Orders API is up again since 2026-11-22 10:40:00 UTC: it was down for 40m.",
    ],
    [
      "a comment on the recovery of several",
      changeComment(ended(closed, { checks: several }), closed),
      "Orders API and 2 more are up again since 2026-11-22 10:40:00 UTC: they were down for 40m.",
    ],
    [
      "a comment on what is seen again",
      changeComment(ended({ ...closed, state: "down" }, { kind: "unseen" }), { ...closed, state: "down" }),
      "Orders API can be seen again (down) since 2026-11-22 10:40:00 UTC: it was out of sight for 40m.",
    ],
    [
      "a comment on a check that left the config",
      changeComment(ended({ ...closed, state: "unknown" }), { ...closed, state: "unknown" }),
      "Orders API is not watched any more since 2026-11-22 10:40:00 UTC: it was down for 40m.",
    ],
    [
      "a duplicate",
      duplicateText(anIncident("orders"), 5),
      "This is a duplicate of #5, where the same incident is told.",
    ],
  ] as const) {
    test(name, () => assert.equal(preview(text), expected));
  }

  test("it fits a phone's preview, whatever name and text are like", () => {
    const checks = [{ ...orders, name: "A name of many words ".repeat(20) }];
    const text = "Long words in a long text ".repeat(50);
    for (const kind of ["outage", "degraded", "unseen"] as const) {
      for (const state of ["down", "degraded", "blocked"] as const) {
        const change = { ...closed, state, text };
        const end = ended(change, { kind, state, text, checks: several });
        const open = context({ kind, state, text, checks: several }, { checks });
        for (const said of [
          issuePart(open, 1),
          changeComment(open, { ...eased, state, text }),
          changeComment({ ...end, checks }, change),
        ]) {
          assert.ok(preview(said).length <= 140, preview(said));
          assert.match(preview(said), /^A name of many words.* since 2026-11-22 .*[.…]$/);
        }
      }
    }
  });
});

suite("the title", () => {
  for (const [name, subject, told, expected] of [
    ["says what and how bad", context(), 1, "Orders API is down: 503, expected 2xx"],
    [
      "follows the changes told",
      context({ changes: [aChange("orders"), eased] }),
      2,
      "Orders API is degraded: first byte after 950 ms, expected within 800 ms",
    ],
    [
      "as it was told before",
      context({ changes: [aChange("orders"), eased] }),
      1,
      "Orders API is down: 503, expected 2xx",
    ],
    ["stays when the incident ends", ended(), 2, "Orders API is down: 503, expected 2xx"],
    [
      "names those that the change was about",
      context({ changes: [aChange("orders", { checks: several, state: "blocked" })] }),
      1,
      "Orders API and 2 more cannot be seen: 503, expected 2xx",
    ],
  ] as const) {
    test(name, () => assert.equal(issueTitle(subject, told), expected));
  }
});

test("labels tell the kinds apart, and the checks' own follow", () => {
  const labelsOf = (incident: Partial<Incident>, own: readonly string[] = []): readonly string[] =>
    issueLabels(context(incident, { checks: [{ ...orders, labels: own }] }));
  assert.deepEqual(labelsOf({}), ["allclear"]);
  assert.deepEqual(labelsOf({ kind: "degraded" }), ["allclear", "allclear-degraded"]);
  assert.deepEqual(labelsOf({ kind: "unseen" }, ["api", "allclear"]), ["allclear", "allclear-unseen", "api"]);
  assert.deepEqual(labelsOf({ isDrill: true }), ["allclear", "allclear-drill"]);
});

test("every label of ours has a look that GitHub takes", () => {
  for (const kind of INCIDENT_KINDS)
    for (const label of issueLabels(context({ kind, isDrill: true }))) {
      const look = OUR_LABELS.get(label) ?? assert.fail(label);
      assert.match(look.color, /^[0-9a-f]{6}$/);
      assert.ok(look.description.length <= 100, look.description);
    }
});

test("times are whole seconds", () => {
  assert.match(issuePart(context({ startedAt: instant(at("10:00") + 999) }), 1), /since 2026-11-22 10:00:00 UTC/);
});
