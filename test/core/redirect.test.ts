import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChainRequest, nextStep } from "../../src/core/redirect.ts";

const from: ChainRequest = {
  method: "GET",
  url: "https://a.example/x",
  headers: { authorization: "Basic x", Host: "b" },
};
const sensitive = { headers: new Set<string>(), body: false, values: ["p@ss word"] };

function step(status: number, location: string | undefined, most = 10) {
  return nextStep(from, { status, location }, { sensitive, most, visited: [{ ...from, cookies: "" }], jar: [] });
}

const FINAL: readonly (readonly [name: string, status: number, location: string | undefined, most: number])[] = [
  ["an answer", 200, "/y", 10],
  ["300 has no single target", 300, "/y", 10],
  ["304 is no redirect", 304, "/y", 10],
  ["a redirect without an address", 302, undefined, 10],
  ["a redirect where none is followed", 302, "/y", 0],
];

for (const [name, status, location, most] of FINAL) {
  test(`final: ${name}`, () => assert.deepEqual(step(status, location, most), { final: true }));
}

const CROSSINGS: readonly (readonly [name: string, location: string, url: string, keeps: boolean])[] = [
  ["another path", "/y?a=1#part", "https://a.example/y?a=1", true],
  ["the default port spelled out", "https://a.example:443/y", "https://a.example/y", true],
  ["https to http", "http://a.example/y", "http://a.example/y", false],
  ["another port", "https://a.example:444/y", "https://a.example:444/y", false],
  ["a subdomain", "https://www.a.example/y", "https://www.a.example/y", false],
  ["no scheme", "//b.example/y", "https://b.example/y", false],
  ["credentials in the address", "https://u:p@b.example/y", "https://b.example/y", false],
  ["a query that repeats a secret", "https://b.example/y?t=p%40ss%20word&u=1", "https://b.example/y", false],
  ["the same, spelled as a form", "https://b.example/y?t=p%40ss+word", "https://b.example/y", false],
  ["a query of its own", "https://b.example/y?t=1", "https://b.example/y?t=1", false],
];

for (const [name, location, url, keeps] of CROSSINGS) {
  test(`to ${name}: ${keeps ? "everything goes along" : "no credential"}`, () => {
    const next = step(302, location);
    assert.ok("request" in next);
    assert.deepEqual([next.request.url, next.request.headers], [url, keeps ? from.headers : {}]);
  });
}
