import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { checkId, locationId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import { readMark } from "../../src/core/issue-marker.ts";
import { changeComment, type IssueContext, issuePart, issueTitle } from "../../src/core/issue-text.ts";
import { aChange, aCheck, anIncident } from "../support/builders.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";

const orders = aCheck("orders");
const links = { page: "https://acme.github.io/shop/", run: () => "https://github.com/acme/shop/actions/runs/3" };

function context(incident: Partial<Incident> = {}, more: Partial<IssueContext> = {}): IssueContext {
  return { incident: anIncident("orders", incident), checks: [orders], links, ...more };
}

suite("text from targets", () => {
  const long = Array.from({ length: 100 }, (_, index) => index);

  for (const [index, text] of HOSTILE_TEXTS.entries()) {
    test(`means nothing, is no command and forges no mark (${index})`, () => {
      const bad = { text, reason: text, facts: { server: text, reference: text, wall: text, certificateIssuer: text } };
      const changes = long.map((number) => aChange("orders", { ...bad, number: number + 1 }));
      const subject = context(
        {
          ...bad,
          changes,
          checks: long.map((number) => checkId(`check-${number}`)),
          locations: long.map((number) => locationId(`${text}${number}`)),
        },
        { checks: long.map((number) => ({ ...orders, id: checkId(`check-${number}`), name: text, target: text })) },
      );
      const single = context({ ...bad, changes }, { checks: [{ ...orders, name: text, target: text }] });
      for (const said of [subject, single].flatMap((each) => [
        issuePart(each, 7),
        changeComment(each, aChange("orders", bad)),
      ])) {
        assert.ok(said.length <= 60_000, String(said.length));
        const outside = said.replace(/(`+)sh\n.*\n\1/, "").replace(/(`+)(?!`)(.*?[^`])\1(?!`)/g, "");
        assert.doesNotMatch(
          outside,
          /@[a-z]|https?:\/\/evil|www\.evil|<(?!!-- allclear:(incident|end|change) ?|https:\/\/(acme|github))/i,
        );
        assert.doesNotMatch(said, /^\s*\//m);
        assert.doesNotMatch(said, /[\u202a-\u202e\u2066\u2067]/);
      }
      assert.deepEqual(readMark(issuePart(subject, 7)), { incident: subject.incident.id, told: 7 });
    });
  }

  test("gives a title of one line of at most 256 characters in which nothing is live", () => {
    for (const text of HOSTILE_TEXTS) {
      const title = issueTitle(
        context({ changes: [aChange("orders", { text })] }, { checks: [{ ...orders, name: text }] }),
        1,
      );
      assert.ok(title.length <= 256);
      assert.doesNotMatch(title, /[@#][a-z0-9]|[\n\r]|[\ud800-\udbff]$/i);
    }
  });
});
