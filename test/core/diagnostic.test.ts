import assert from "node:assert/strict";
import { test } from "node:test";
import { byPosition, type Diagnostic, listed, quoted, renderDiagnostic } from "../../src/core/diagnostic.ts";

const BASE: Diagnostic = {
  severity: "error",
  file: "a.yml",
  line: 12,
  column: 3,
  message: "wrong",
  source: "  timout: 5",
};

const RENDERED: readonly (readonly [string, Partial<Diagnostic>, readonly string[]])[] = [
  [
    "the caret covers the place",
    { endColumn: 9, hint: "write `timeout`" },
    ["a.yml:12:3: error: wrong", "  12 |   timout: 5", "     |   ^~~~~~", "     = write `timeout`"],
  ],
  ["a place without an end has one caret", {}, ["a.yml:12:3: error: wrong", "  12 |   timout: 5", "     |   ^"]],
  [
    "tabs before the place stay tabs, so that the caret stands right whatever their width",
    { source: "\tx\ty", column: 4 },
    ["a.yml:12:4: error: wrong", "  12 | \tx\ty", "     | \t \t^"],
  ],
  [
    "wide letters count twice, marks on letters not at all",
    { source: "状e\u0301: x", column: 6, endColumn: 7 },
    ["a.yml:12:6: error: wrong", "  12 | 状e\u0301: x", "     |      ^"],
  ],
  ["an empty line is not shown", { source: "", column: 1 }, ["a.yml:12:1: error: wrong"]],
  [
    "a warning says so",
    { severity: "warning", source: "x", column: 1 },
    ["a.yml:12:1: warning: wrong", "  12 | x", "     | ^"],
  ],
  [
    "control and bidirectional characters are shown as replacements",
    { source: "a\u001b[31m\u202eb", column: 1, message: "x\u0007" },
    ["a.yml:12:1: error: x\ufffd", "  12 | a\ufffd[31m\ufffdb", "     | ^"],
  ],
];

for (const [name, change, lines] of RENDERED)
  test(name, () => assert.deepEqual(renderDiagnostic({ ...BASE, ...change }).split("\n"), lines));

test("a long line is shown as a window around the place", () => {
  const source = `${"a".repeat(500)}HERE${"b".repeat(500)}`;
  const [, shown = "", caret = ""] = renderDiagnostic({ ...BASE, source, column: 501, endColumn: 505 }).split("\n");
  assert.ok(shown.length < 120);
  assert.equal(shown.slice(caret.indexOf("^"), caret.lastIndexOf("~") + 1), "HERE");
  assert.ok(shown.startsWith("  12 | …a") && shown.endsWith("b…"));
});

test("a mark that runs out of the window ends with it", () => {
  const [, shown = "", caret = ""] = renderDiagnostic({
    ...BASE,
    source: "x".repeat(400),
    column: 1,
    endColumn: 401,
  }).split("\n");
  assert.equal(caret.length, shown.length - 1);
});

test("mistakes are sorted by file, line, column", () => {
  const at = (file: string, line: number, column: number): Diagnostic => ({ ...BASE, file, line, column });
  const sorted = [at("a", 1, 2), at("a", 1, 9), at("a", 10, 1), at("b", 1, 1)];
  assert.deepEqual([...sorted].reverse().sort(byPosition), sorted);
  assert.deepEqual([...sorted].sort(byPosition), sorted);
});

test("a quoted text is one line, cut, without backquotes of its own", () => {
  assert.equal(quoted("a\n  `b`\u202e"), "`a 'b'\ufffd`");
  assert.equal(quoted("x".repeat(80)), `\`${"x".repeat(59)}…\``);
});

test("what is allowed is listed", () => assert.equal(listed(["a", "b"]), "`a`, `b`"));
