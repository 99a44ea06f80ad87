import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";

const README = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

/** The condition of the README's bot job. */
function condition(): string {
  const workflows = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => parse(text));
  const bot = workflows.find((workflow) => workflow?.jobs?.bot !== undefined);
  return bot?.jobs.bot.if ?? assert.fail("no job `bot`");
}

/** As GitHub evaluates it: what is missing is nothing, and texts are compared without case. Other forms are not known here. */
function holds(clause: string, github: object): boolean {
  const [, not, bare] = /^(!?)github\.([\w.]+)$/.exec(clause) ?? [];
  if (bare !== undefined) return Boolean(valueAt(github, bare)) !== (not === "!");
  const [, path, wanted = ""] = /^github\.([\w.]+) == '([^']*)'$/.exec(clause) ?? [];
  if (path !== undefined) return textAt(github, path) === wanted.toLowerCase();
  const [, within, start = ""] = /^startsWith\(github\.([\w.]+), '([^']*)'\)$/.exec(clause) ?? [];
  if (within !== undefined) return textAt(github, within).startsWith(start.toLowerCase());
  return assert.fail(`unknown clause: ${clause}`);
}

function valueAt(from: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => Object(value)[key], from);
}

const textAt = (from: object, path: string): string => String(valueAt(from, path) ?? "").toLowerCase();

const EVENTS: readonly (readonly [string, string, object, object, boolean])[] = [
  ["a command", "acme/shop", {}, {}, true],
  ["talk", "acme/shop", { body: "thanks, /ack" }, {}, false],
  ["nothing said", "acme/shop", { body: "" }, {}, false],
  ["a bot's comment", "acme/shop", { user: { type: "Bot" } }, {}, false],
  ["a comment on a pull request", "acme/shop", {}, { pull_request: { url: "x" } }, false],
  ["a fork", "eve/shop", {}, {}, false],
];

for (const [name, repository, comment, issue, runs] of EVENTS)
  test(`the bot's job ${runs ? "begins" : "is never billed"} for ${name}`, () => {
    const event = { issue: { number: 1, ...issue }, comment: { body: "/ack", user: { type: "User" }, ...comment } };
    const clauses = condition().split(" && ");
    assert.equal(
      clauses.every((clause) => holds(clause, { repository, event })),
      runs,
    );
  });
