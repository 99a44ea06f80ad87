import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Incident } from "../../src/core/incident.ts";
import { issueQuery } from "../../src/core/reconcile.ts";
import { aChange, anIncident, at } from "../support/builders.ts";

const numbered = (number: number): Incident => anIncident("orders", { issue: { number, settled: false } });

suite("what the tracker is asked", () => {
  test("nothing where there is no incident", () => assert.equal(issueQuery([]), undefined));

  test("numbers alone where all are known", () => {
    assert.deepEqual(issueQuery([numbered(5), numbered(7)]), { numbers: [5, 7] });
  });

  test("from an hour before the oldest one without a number was confirmed", () => {
    const later = anIncident("cart", { changes: [aChange("cart", { at: at("11:00") })] });
    assert.deepEqual(issueQuery([later, anIncident("orders"), numbered(5)]), { numbers: [5], since: at("09:00:30") });
  });
});
