import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse.ts";
import { STORM, STORM_OF_STRANGERS } from "../../src/core/cause.ts";
import { DEFAULTS } from "../../src/core/defaults.ts";
import { parseDuration } from "../../src/core/duration.ts";
import { CHANGE_KINDS, INCIDENT_KINDS, LEASE_MS } from "../../src/core/incident.ts";
import { OUR_LABELS } from "../../src/core/issue/labels.ts";
import { CONTENTS_PER_HOUR, CONTENTS_PER_ROUND } from "../../src/core/issue-telling.ts";
import { LANGUAGE_CODES } from "../../src/core/page-look.ts";
import { MOST_RETURNS } from "../../src/core/returns.ts";
import { JOIN_MS, SPLIT_MS } from "../../src/core/storm.ts";
import { ESCALATION_MS, UNSEEN_ROUNDS } from "../../src/core/unseen.ts";
import { buildSite } from "../../src/page/site.ts";
import { deepDay } from "../page/past-samples.ts";
import { ROOT } from "../program/process.ts";

const issues = readFileSync(join(ROOT, "docs/issues.md"), "utf8");
const words = issues.replaceAll(/\s+/g, " ");
const page = readFileSync(join(ROOT, "docs/page.md"), "utf8");

const MINUTE_MS = 60_000;
const FACTS: Readonly<Record<string, string>> = {
  "looks for down": `${DEFAULTS.confirmDown} for \`down\``,
  "looks for degraded": `${DEFAULTS.confirmDegraded} for \`degraded\``,
  "looks for up": `as many good looks as \`confirm\` says agree (${DEFAULTS.confirmUp})`,
  "kinds told": `\`${DEFAULTS.tell.join("` and `")}\` unless it says otherwise`,
  "rounds unseen": `in ${UNSEEN_ROUNDS} rounds in a row`,
  escalation: `has lasted for ${ESCALATION_MS / 3_600_000} hours`,
  "most returns": `up to ${MOST_RETURNS} times`,
  "returns within": "within an hour (`reopen-within`)",
  "reminder after": "after 24 hours, then after twice that",
  storm: `where ${STORM} or more share a host`,
  strangers: `${STORM_OF_STRANGERS} or more are one`,
  joining: `within ${JOIN_MS / MINUTE_MS} minutes joins`,
  splitting: `well for ${SPLIT_MS / MINUTE_MS} minutes`,
  "per round": `at most ${CONTENTS_PER_ROUND} issues and comments`,
  "per hour": `of an hour at most ${CONTENTS_PER_HOUR}`,
  lease: `only when ${LEASE_MS / MINUTE_MS} minutes`,
};

for (const [fact, text] of Object.entries(FACTS))
  test(`docs/issues.md says as the code does: ${fact}`, () => assert.ok(words.includes(text), text));

test("the times that it spells out are the defaults", () => {
  assert.deepEqual(parseDuration(DEFAULTS.reopenWithin), parseDuration("60m"));
  assert.deepEqual(parseDuration(DEFAULTS.remindAfter), parseDuration("24h"));
});

test("it has every kind of incident, every change and every label of ours", () => {
  for (const kind of INCIDENT_KINDS) assert.match(issues, new RegExp(`^\\| ${kind} \\|`, "m"));
  for (const kind of CHANGE_KINDS) assert.match(issues, new RegExp(`^\\| .*\`${kind}\`.* \\|`, "m"));
  for (const label of OUR_LABELS.keys()) assert.ok(issues.includes(`\`${label}\``), label);
});

for (const [path, document] of Object.entries({ "docs/issues.md": issues, "docs/page.md": page })) {
  test(`every config in ${path} is valid`, () => {
    const examples = [...document.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
    assert.ok(examples.length > 0);
    for (const example of examples) {
      const checks = /^checks:/m.test(example) ? "" : "checks: [{ url: https://acme.example }]\n";
      assert.deepEqual(
        parseConfig([{ name: "allclear.yml", text: example + checks }]).diagnostics.filter(
          ({ severity }) => severity === "error",
        ),
        [],
      );
    }
  });

  test(`every file that ${path} links to exists`, () => {
    const links = [...document.matchAll(/\]\(([^)#:]+)[^)]*\)/g)].map(([, link = ""]) => link);
    assert.ok(links.length > 1);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(ROOT, "docs", link))),
      [],
    );
  });
}

/** What nobody asks for by its name. */
const NO_ONES: readonly string[] = ["404.html", ".nojekyll"];

test("docs/page.md names every page and file of a site, and none that it does not have", () => {
  const named = [...page.matchAll(/^\| (.*?) \| /gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path),
  );
  const shapes = named.map(shape);
  const site = [...buildSite(deepDay()).keys()];
  assert.deepEqual(
    named.filter((path) => !site.some((file) => shape(path).test(file))),
    [],
  );
  assert.deepEqual(
    site.filter((file) => !NO_ONES.includes(file) && !shapes.some((one) => one.test(file))),
    [],
  );
});

test("docs/page.md names every language", () => {
  for (const code of LANGUAGE_CODES) assert.ok(page.includes(`\`${code}\``), code);
});

/** `checks/<id>/` as a pattern of the files it stands for. */
function shape(path: string): RegExp {
  const whole = path.endsWith("/") ? `${path}index.html` : path;
  return new RegExp(`^${whole.replaceAll(".", "\\.").replaceAll(/<\w+>/g, "[\\w-]+")}$`);
}
