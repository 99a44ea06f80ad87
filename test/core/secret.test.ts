import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { display, fill, parseTemplate, secretNames, type Template } from "../../src/core/secret.ts";

function template(text: string): Template {
  const parsed = parseTemplate(text);
  assert.ok("template" in parsed, JSON.stringify(parsed));
  return parsed.template;
}

const READ: readonly (readonly [string, Template["parts"]])[] = [
  ["", [""]],
  ["plain", ["plain"]],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the texts under test
  ["${TOKEN}", [{ secret: "TOKEN" }]],
  ["Bearer ${TOKEN}", ["Bearer ", { secret: "TOKEN" }]],
  ["${A}${B_2}!", [{ secret: "A" }, { secret: "B_2" }, "!"]],
  ["$TOKEN $ {A}", ["$TOKEN $ {A}"]],
  ["$${TOKEN}", ["${TOKEN}"]],
  ["${_A}", [{ secret: "_A" }]],
];

const REFUSED: readonly (readonly [string, string, string, string])[] = [
  ["a ${token}", "${token}", "`${token}` is no secret's name", "write `${TOKEN}`"],
  ["${}", "${}", "`${}` is no secret's name", "names are capital letters"],
  ["${A B}", "${A B}", "`${A B}` is no secret's name", "write `${A}`"],
  ["${A:-x}", "${A:-x}", "`${A:-x}` is no secret's name", "write `${A}`"],
  ["${1A}", "${1A}", "`${1A}` is no secret's name", "names are"],
  ["x ${A", "${A", "`${` without a closing brace", "write `${A}`"],
  ["${", "${", "`${` without a closing brace", "stands for a plain `${`"],
  ["${{ secrets.api_key }}", "${{ secrets.api_key }}", "GitHub's expressions are not read here", "write `${API_KEY}`"],
  [
    "${GITHUB_TOKEN}",
    "${GITHUB_TOKEN}",
    "`${GITHUB_TOKEN}` belongs to the runner",
    "give the secret a name of its own",
  ],
  ["${ACTIONS_X}", "${ACTIONS_X}", "`${ACTIONS_X}` belongs to the runner", "refused"],
  ["${RUNNER_X}", "${RUNNER_X}", "`${RUNNER_X}` belongs to the runner", "refused"],
  ["${INPUT_X}", "${INPUT_X}", "`${INPUT_X}` belongs to the runner", "refused"],
];

test("a name that only looks like one of the runner's is free", () =>
  assert.deepEqual(secretNames(template("${GITHUBTOKEN}${MY_GITHUB_TOKEN}")), ["GITHUBTOKEN", "MY_GITHUB_TOKEN"]));

test("a filled template holds the values; a missing one is named", () => {
  const parsed = template("${A}-${B}-${A}");
  const values = new Map([["A", "1"]]);
  assert.deepEqual(fill(parsed, values), { missing: ["B"] });
  assert.deepEqual(fill(parsed, new Map([...values, ["B", "2"]])), { text: "1-2-1" });
  assert.equal(display(parsed), "${A}-${B}-${A}");
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the texts under test

for (const [text, parts] of READ) test(`"${text}" is read`, () => assert.deepEqual(template(text).parts, parts));

for (const [text, excerpt, problem, hint] of REFUSED)
  test(`"${text}" is refused`, () => {
    const parsed = parseTemplate(text);
    assert.ok("problem" in parsed);
    assert.equal(parsed.excerpt, excerpt);
    assert.ok(parsed.problem.startsWith(problem), parsed.problem);
    assert.ok(parsed.hint.includes(hint), parsed.hint);
  });

test("a text without a placeholder is filled with itself", () =>
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes("${")),
      (text) => assert.deepEqual(fill(template(text), new Map()), { text }),
    ),
  ));
