import assert from "node:assert/strict";
import { test } from "node:test";
import { committed, contents } from "../contract/store.ts";
import { clientOf, onStandIn, storeOn } from "../support/github-store.ts";

const WRITES: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  requests: readonly string[],
])[] = [
  ["many files in several trees", numbered(130, "x"), ["trees", "trees"]],
  ["a large file within the tree where it fits in", { large: "ü".repeat(500_000), ...numbered(3, "x") }, ["trees"]],
  ["a file too large for a tree as an object of its own", { large: "ü".repeat(600_001) }, ["blobs", "trees"]],
  [
    "of several large files the largest as objects of their own",
    { one: "x".repeat(700_000), two: "y".repeat(9_000_000), three: "z".repeat(400_000) },
    ["blobs", "trees"],
  ],
  [
    "many middling files in several trees, none as an object",
    numbered(9, "x".repeat(290_000)),
    ["trees", "trees", "trees"],
  ],
];

function numbered(count: number, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`f/${index}`, text]));
}

for (const [name, files, requests] of WRITES) {
  test(`it sends ${name}`, () =>
    onStandIn(async (standIn) => {
      const store = storeOn(clientOf(standIn));
      const first = await committed(store, { files });
      const posts = standIn.requests
        .filter(({ method }) => method === "POST")
        .map(({ path }) => path.split("/").at(-1));
      assert.deepEqual(posts, [...requests, "commits", "refs"]);
      assert.deepEqual(await contents(store, first, Object.keys(files)), files);
    }));
}
