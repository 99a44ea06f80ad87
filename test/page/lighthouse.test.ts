import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../src/page/site.ts";
import { missingBrowser, serveSite } from "./browser.ts";
import { lighthouseReport } from "./lighthouse.ts";
import { largePage } from "./samples.ts";

const skip = missingBrowser() ?? false;

test("Lighthouse gives 100 for accessibility, best practices and search, at 100 checks and 90 days", {
  skip,
}, async (t) => {
  const site = await serveSite(buildSite(largePage(100, 200)), "/");
  t.after(() => site.close());
  const { scores, faults } = await lighthouseReport(site.url, ["accessibility", "best-practices", "seo"]);
  assert.deepEqual(scores, { accessibility: 100, "best-practices": 100, seo: 100 }, faults.join("\n"));
});
