/** Whole issues, as golden files that were read: titles, labels, bodies and comments in typical situations. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { IssueContext } from "../../../src/core/issue/context.ts";
import { issueDraft } from "../../../src/core/issue/draft.ts";
import { changeComment, issuePart, issueTitle } from "../../../src/core/issue-text.ts";
import { ROOT } from "../../program/process.ts";
import { SITUATIONS } from "./situations.ts";

const FOLDER = join(ROOT, "test/fixtures/issues");

/** The issue as it stands in the end, and its comments. */
function whole(context: IssueContext): string {
  const { changes } = context.incident;
  const { labels, assignees = [] } = issueDraft(context);
  const head = [
    `title:     ${issueTitle(context, changes.length)}`,
    `labels:    ${labels.join(", ")}`,
    `assignees: ${assignees.join(", ")}`,
  ].join("\n");
  const comments = changes.slice(1).map((change) => changeComment(context, change));
  return `${[head, issuePart(context, changes.length), ...comments].join(`\n\n${"=".repeat(100)}\n\n`)}\n`;
}

for (const [name, context] of SITUATIONS)
  test(`the issue of ${name} reads as it was read`, () => {
    const path = join(FOLDER, `${name.replaceAll(" ", "-")}.md`);
    const text = whole(context);
    if (process.env["UPDATE_GOLDEN"] === "1") {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, text);
    }
    assert.equal(text, readFileSync(path, "utf8"));
  });
