import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { SCRIPT, SCRIPT_HASH } from "../../src/page/script.ts";
import { STYLE, STYLE_HASH } from "../../src/page/style.ts";

function policyHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

test("the hashes in the policy are those of style and script", () => {
  assert.equal(STYLE_HASH, policyHash(STYLE), "the style was changed: copy its hash into src/page/style.ts");
  assert.equal(SCRIPT_HASH, policyHash(SCRIPT), "the script was changed: copy its hash into src/page/script.ts");
});

test("style and script are small and load nothing", () => {
  assert.ok(SCRIPT.length < 6_000, `the script has ${SCRIPT.length} bytes`);
  assert.ok(gzipSync(STYLE).length < 6_000, `the style has ${gzipSync(STYLE).length} bytes packed`);
  assert.doesNotMatch(STYLE, /@import|url\(/);
  assert.doesNotMatch(
    SCRIPT,
    /XMLHttpRequest|import|eval|Function\(|innerHTML|outerHTML|insertAdjacent|document\.write|\/\//,
  );
});
