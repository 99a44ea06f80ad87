import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { safeLine } from "../../src/core/line.ts";

const LINES: readonly (readonly [name: string, text: string, line: string])[] = [
  ["plain text stays", "503, expected 2xx", "503, expected 2xx"],
  ["lines become one", " a\r\nb\tc\u2028d ", "a b c d"],
  ["control characters go", "a\u0000\u001b[31mb\u007f", "a [31mb"],
  ["direction marks and zero-width characters go", "a\u202eb\u2066c\u200bd\ufeff", "a b c d"],
  ["lone surrogates go", "a\ud800b", "a b"],
  ["letters of any script stay", "größe 日本 🙂", "größe 日本 🙂"],
];

for (const [name, text, line] of LINES) {
  test(name, () => assert.equal(safeLine(text), line));
}

test("what is too long is cut with an ellipsis, never within a character", () => {
  assert.equal(safeLine("abcdef", 6), "abcdef");
  assert.equal(safeLine("abcdefg", 6), "abcde…");
  assert.equal(safeLine("abcd🙂🙂", 6), "abcd…");
  assert.equal(safeLine("a".repeat(300)).length, 200);
});

test("any text becomes one line of the length asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 1, max: 80 }), (text, most) => {
      const line = safeLine(text, most);
      return line.length <= most && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line) && safeLine(line, most) === line;
    }),
    { seed: 7, numRuns: 500 },
  );
});
