import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, farLink } from "../../../src/page/machine/address.ts";
import { fnv1a, stableId, stableUrn } from "../../../src/page/machine/identity.ts";

test("the hash is FNV-1a with 128 bits: its authors' vectors", () => {
  const table: readonly [string, string][] = [
    ["", "6c62272e07bb014262b821756295c58d"],
    ["a", "d228cb696f1a8caf78912b704e4a8964"],
    ["foobar", "343e1662793c64bf6f0d3597ba446f18"],
  ];
  for (const [text, hash] of table) assert.equal(fnv1a(text).toString(16), hash);
});

test("ids have their form, say what they name, and depend on nothing else", () => {
  const ids = new Set<string>();
  for (let index = 0; index < 2000; index += 1) {
    const id = stableId("check", `service-${index}`);
    assert.match(id, /^[0-9a-z]{12}$/);
    assert.match(
      stableUrn(String(index)),
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    ids.add(id).add(stableUrn(String(index)));
  }
  assert.equal(ids.size, 4000);
  assert.notEqual(stableId("check", "api"), stableId("group", "api"));
  assert.equal(stableId("check", "orders"), "hc94hzzt0y67");
});

test("an address is absolute only where a host is known, and folders are named as folders", () => {
  const table: readonly [string | undefined, string, string | undefined][] = [
    ["https://status.acme.example", "index.html", "https://status.acme.example/"],
    ["https://acme.github.io/repo/", "index.html", "https://acme.github.io/repo/"],
    ["https://acme.github.io/repo", "checks/a/index.html", "https://acme.github.io/repo/checks/a/"],
    ["https://user:word@acme.example/?q#x", "history.atom", "https://acme.example/history.atom"],
    ["/repo/", "index.html", undefined],
    ["//evil.example/", "index.html", undefined],
    ["javascript:alert(1)", "index.html", undefined],
    [undefined, "index.html", undefined],
  ];
  for (const [siteUrl, path, url] of table) assert.equal(addressOf(siteUrl)(path), url, `${siteUrl} ${path}`);
  const far = (siteUrl?: string) => farLink(addressOf(siteUrl), "a/b.json", "index.html").href;
  assert.deepEqual([far(), far("https://acme.example/s/")], ["../index.html", "https://acme.example/s/"]);
});
