import assert from "node:assert/strict";
import { test } from "node:test";
import { exportedHours } from "../../../src/app/export.ts";
import type { Past } from "../../../src/app/past.ts";
import { checkId, iso, locationId } from "../../../src/core/brand.ts";
import type { Span } from "../../../src/core/figures/span.ts";
import { samplesPath } from "../../../src/core/history/layout.ts";
import {
  type HourRows,
  RESULT_COLUMNS,
  RESULT_HEADER,
  type ResultRow,
  resultCsv,
  resultNdjson,
} from "../../../src/core/report/result-rows.ts";
import type { Result } from "../../../src/core/result.ts";
import { Branch } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";
import { csvRows } from "../../support/csv.ts";
import { pastOf, roundsOver, times } from "../../support/remembered.ts";

async function exported(
  past: Past,
  span: Span,
): Promise<{ readonly rows: readonly ResultRow[]; readonly said: readonly string[] }> {
  const hours: HourRows[] = [];
  for await (const hour of exportedHours(past, span)) hours.push(hour);
  return {
    rows: hours.flatMap(({ rows }) => rows),
    said: hours.flatMap(({ problems }) => problems.map(({ path, line }) => `${path}:${line}`)),
  };
}

test("every result of the span is a row, once, in time order; `to` does not belong to it", async () => {
  const branch = new Branch([aCheck("shop"), aCheck("docs")]);
  roundsOver(branch, at("22:00"), times(40, "up"));
  const { rows } = await exported(pastOf(branch), { from: at("23:50"), to: at("2026-11-23T00:10:00Z") });
  assert.deepEqual(
    rows.map((row) => `${iso(row.at).slice(11, 16)} ${row.check}`),
    ["23:50", "23:55", "00:00", "00:05"].flatMap((time) => [`${time} docs`, `${time} shop`]),
  );
});

test("a late look of a round that began before the span is within it", async () => {
  const branch = new Branch([aCheck("shop")]);
  const late = aResult("shop", "down", at("11:00:20"), { look: 1 });
  branch.round(at("10:59"), [aResult("shop", "down", at("10:59")), late]);
  const { rows } = await exported(pastOf(branch), { from: at("11:00"), to: at("12:00") });
  assert.deepEqual(
    rows.map(({ look }) => look),
    [1],
  );
});

test("a renamed check has its id of now, and the row says which it had", async () => {
  const branch = new Branch([aCheck("old-shop")]);
  roundsOver(branch, at("10:00"), times(1, "up"));
  branch.checks = [aCheck("shop", { was: [checkId("old-shop")] })];
  roundsOver(branch, at("10:05"), times(1, "up"));
  const { rows } = await exported(pastOf(branch), { from: at("10:00"), to: at("11:00") });
  assert.deepEqual(
    rows.map(({ check, recordedAs }) => [check, recordedAs]),
    [
      ["shop", "old-shop"],
      ["shop", undefined],
    ],
  );
});

test("a line that cannot be read is named, the others are exported", async () => {
  const branch = new Branch([aCheck("shop")]);
  roundsOver(branch, at("10:00"), times(2, "up"));
  const path = samplesPath(at("10:00"));
  branch.files.set(path, `{"v":1,"round":\n${branch.files.get(path)}`);
  const { rows, said } = await exported(pastOf(branch), { from: at("10:00"), to: at("11:00") });
  assert.deepEqual([rows.length, said], [2, [`${path}:1`]]);
});

const FULL: Result = aResult("shop", "down", at("10:00:02"), {
  location: locationId("eu-west"),
  reason: "expect.body",
  text: '=HYPERLINK("https://evil.example"), said\nthe target',
  phases: { totalMs: 98 },
  facts: { server: "nginx", attempts: 2, certificateEnds: at("2027-01-01T00:00:00Z") },
});
const ROW: ResultRow = { ...FULL, round: "r-1", recordedAs: checkId("old-shop") };

test("a row of CSV has a cell for each column, and none runs as a formula", () => {
  const [head = [], cells = [], ...more] = csvRows(`${RESULT_HEADER}${resultCsv(ROW)}`);
  assert.deepEqual([head, more], [[...RESULT_COLUMNS], []]);
  const read = Object.fromEntries(head.map((name, index) => [name, cells[index]]));
  assert.deepEqual(read, {
    ...{
      time: "2026-11-22T10:00:02Z",
      check: "shop",
      location: "eu-west",
      look: "0",
      state: "down",
      reason: "expect.body",
    },
    ...{ status: "503", dns_ms: "", connect_ms: "", tls_ms: "", first_byte_ms: "", download_ms: "", total_ms: "98" },
    ...{ lag_ms: "0", text: `'${FULL.text}`, round: "r-1", recorded_as: "old-shop" },
    facts: '{"server":"nginx","certificateEnds":"2027-01-01T00:00:00Z","attempts":2}',
  });
});

test("a row of NDJSON is one line, with what is known of the result and nothing else", () => {
  const text = resultNdjson(ROW);
  assert.equal(text.indexOf("\n"), text.length - 1);
  assert.deepEqual(JSON.parse(text), {
    ...{
      at: "2026-11-22T10:00:02Z",
      check: "shop",
      location: "eu-west",
      look: 0,
      state: "down",
      reason: "expect.body",
    },
    ...{ status: 503, phases: { totalMs: 98 }, lagMs: 0, text: FULL.text, round: "r-1", recordedAs: "old-shop" },
    facts: { server: "nginx", attempts: 2, certificateEnds: "2027-01-01T00:00:00Z" },
  });
});
