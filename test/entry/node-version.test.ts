import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LEAST_NODE, oldNode } from "../../src/entry/node-version.ts";

test("a Node.js that is too old is told so, before anything of it breaks", () => {
  for (const version of ["20.20.2", "22.18.9", "8.0.0"])
    assert.match(oldNode(version) ?? "", /needs Node\.js 22\.19\.0 or newer, and this is/);
  for (const version of ["22.19.0", "22.20.1", "24.0.0", "100.1.2"]) assert.equal(oldNode(version), undefined);
});

test("it is the one that the package asks for", () => {
  const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  assert.equal(engines.node, `>=${LEAST_NODE}`);
});
