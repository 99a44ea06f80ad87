import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { checkId, instant } from "../../src/core/brand.ts";
import type { Change, Incident } from "../../src/core/incident.ts";
import {
  changeComment,
  duplicateText,
  type IssueContext,
  issueLabels,
  issuePart,
  issueTitle,
} from "../../src/core/issue-text.ts";
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

test("labels tell the kinds apart", () => {
  assert.deepEqual(issueLabels("outage"), ["allclear"]);
  assert.deepEqual(issueLabels("degraded"), ["allclear", "allclear-degraded"]);
  assert.deepEqual(issueLabels("unseen"), ["allclear", "allclear-unseen"]);
});

test("a body says all there is to know", () => {
  const facts = { address: "192.0.2.7", server: "nginx", certificateEnds: at("2027-01-02T03:04:05"), retryAfterS: 90 };
  assert.equal(
    issuePart(context({ facts }), 1),
    `Orders API is down since 2026-11-22 10:00:00 UTC: 503, expected 2xx. <!-- allclear:incident orders-20261122T100000Z told=1 -->

- **Expected**: status \`2xx\`
- **Seen**: \`503, expected 2xx\`
- **Reason**: \`http.503\`
- **Since**: 2026-11-22 10:00:00 UTC
- **Target**: \`https://api.acme.dev/orders/health\`

| Location | State | Seen |
| --- | --- | --- |
| here | down | 503, expected 2xx |

- **Address**: \`192.0.2.7\`
- **Server**: \`nginx\`
- **Certificate ends**: 2027-01-02 03:04:05 UTC
- **Asked us to wait**: 1m 30s

**What it means.** The service cannot serve now.

**Usual causes.** Too much load, maintenance, nothing healthy behind a load balancer, a start from zero; a few walls refuse so.

**What to do.** Look at load and health checks. \`retry-after\` tells of a planned pause.

**Why we believe it.** 2 looks in a row ended so, from 2026-11-22 10:00:00 UTC to 2026-11-22 10:00:30 UTC, each with up to 1 retry.

**See for yourself.**

\`\`\`sh
curl -sS -o /dev/null -D - --max-time 10 'https://api.acme.dev/orders/health'
\`\`\`

[Status page](<https://acme.github.io/shop/>) · [The run that saw it](<https://github.com/acme/shop/actions/runs/3>)

<!-- allclear:end -->`,
  );
});

test("a closing comment sums the incident up", () => {
  assert.equal(
    changeComment(ended(), closed).replaceAll("\u200b", ""),
    `Orders API is up again since 2026-11-22 10:40:00 UTC: it was down for 40m.

| When | What | Seen |
| --- | --- | --- |
| 2026-11-22 10:00:00 UTC | down | 503, expected 2xx |
| 2026-11-22 10:40:00 UTC | up | 200 in 98 ms |

[Status page](<https://acme.github.io/shop/>) · [The run that saw it](<https://github.com/acme/shop/actions/runs/3>)

<!-- allclear:change orders-20261122T100000Z/2 -->`,
  );
});

test("times are whole seconds", () => {
  assert.match(issuePart(context({ startedAt: instant(at("10:00") + 999) }), 1), /since 2026-11-22 10:00:00 UTC/);
});
