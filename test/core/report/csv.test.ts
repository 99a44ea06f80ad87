import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Cell, csvLine } from "../../../src/core/report/csv.ts";
import { csvRows } from "../../support/csv.ts";

const LINES: readonly (readonly [cells: readonly Cell[], line: string])[] = [
  [["a", 1, undefined, "b"], "a,1,,b\r\n"],
  [["503, expected 2xx", 'says "no"', "two\nlines"], '"503, expected 2xx","says ""no""","two\nlines"\r\n'],
  [["=1+1", "+1", "-1", "@SUM(A1)"], "'=1+1,'+1,'-1,'@SUM(A1)\r\n"],
  [["\t=1", "\r=1", "＝1"], "'\t=1,\"'\r=1\",'＝1\r\n"],
  [[-1, 0.5], "-1,0.5\r\n"],
  [["", ""], ",\r\n"],
];

for (const [cells, line] of LINES)
  test(`${JSON.stringify(cells)} is one line`, () => assert.equal(csvLine(cells), line));

test("a reader gets every text back, and none begins as a formula does", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", ",", '"'));
  const nasty = fc.array(text, { maxLength: 4 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 2, maxLength: 5 }), (cells) => {
      const [read = [], ...more] = csvRows(csvLine(cells));
      assert.deepEqual(more, []);
      assert.deepEqual(
        read.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1))),
        cells,
      );
      assert.deepEqual(
        read.filter((cell) => /^[=+\-@\t\r\n]/.test(cell)),
        [],
      );
    }),
  );
});
