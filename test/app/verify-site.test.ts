import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAt } from "../../src/app/site.ts";
import { verifySite } from "../../src/app/verify-site.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { after, commitId, instant } from "../../src/core/brand.ts";
import type { Store } from "../../src/ports.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";

const COMMIT = commitId("a".repeat(40));
const OUTAGE = at("2025-12-20T10:00:00Z");
const CONFIG = "page: { url: https://status.acme.example/ }\nchecks: [{ name: Shop, url: https://acme.example }]\n";

/** A store that only reads a branch, and what is read. */
function storeOf({ files }: Branch): Store & { readonly asked: Set<string> } {
  const refuse = () => assert.fail("nothing is written");
  const asked = new Set<string>();
  return {
    asked,
    head: async () => COMMIT,
    read: async (_, paths) => {
      for (const path of paths) asked.add(path);
      return new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? ""]] : [])));
    },
    commit: refuse,
    facts: refuse,
    reroot: refuse,
  };
}

/** An outage of ten minutes eleven months ago, and a round now. */
function branchWithThePast(): Branch {
  const branch = new Branch([aCheck("shop")]);
  for (const [minute, state] of ["up", "down", "down", "up", "up"].entries()) {
    const start = after(OUTAGE, minute * 300_000);
    branch.round(start, [aResult("shop", state === "up" ? "up" : "down", after(start, 1_000))]);
  }
  branch.round(at("10:00"), [aResult("shop", "up", at("10:00:01"))]);
  return branch;
}

test("the link to an incident of eleven months ago leads somewhere, and an audit of the site agrees", async () => {
  const config = parseConfig([{ name: "allclear.yml", text: CONFIG }]).config ?? assert.fail();
  const branch = branchWithThePast();
  const store = storeOf(branch);
  const state = branch.state ?? assert.fail();
  const site = siteAt(store, { config, links: {}, state, commit: COMMIT, now: instant(at("10:06")) });
  const files = new Map(await site.files());
  const [path = "", ...others] = [...files.keys()].filter((name) => /^incidents\/.+\/index\.html$/.test(name));
  assert.match(path, /^incidents\/shop-20251220T1005/);
  assert.deepEqual(others, []);
  assert.ok(store.asked.size <= 142, `${store.asked.size} files`);

  const audit = () =>
    verifySite(storeOf(branch), async (name) => files.get(name), { config, issuesUrl: (name) => name });
  assert.deepEqual((await audit()).findings, []);
  files.set(path, (files.get(path) ?? "").replace("was down for", "was slow for"));
  assert.deepEqual(
    (await audit()).findings.map((finding) => finding.path),
    [`site/${path}`],
  );
});
