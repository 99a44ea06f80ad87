import assert from "node:assert/strict";
import { test } from "node:test";
import { cookieHeader, jarAfter } from "../../src/core/cookies.ts";

const FROM = "https://shop.acme.dev/a/b";

const CASES: readonly (readonly [name: string, set: readonly string[], to: string, sent: string])[] = [
  ["to where it came from", ["a=1"], FROM, "a=1"],
  ["several, in their order", ["a=1", "b=2"], FROM, "a=1; b=2"],
  ["the newer of one name", ["a=1", "a=2"], FROM, "a=2"],
  ["a value with `=` in it", ["a=b=c; HttpOnly"], FROM, "a=b=c"],
  ["an empty value", ["a="], FROM, "a="],
  ["one that has ended goes", ["a=1", "a=; Max-Age=0"], FROM, ""],
  ["one with a life stays", ["a=1; Max-Age=60"], FROM, "a=1"],
  ["the folder of its path is the default", ["a=1"], "https://shop.acme.dev/a/c", "a=1"],
  ["not above that folder", ["a=1"], "https://shop.acme.dev/", ""],
  ["not beside it", ["a=1; Path=/a"], "https://shop.acme.dev/ab", ""],
  ["below its path", ["a=1; Path=/"], "https://shop.acme.dev/z", "a=1"],
  ["a path that is none is the default", ["a=1; Path=x"], "https://shop.acme.dev/z", ""],
  ["longer paths first", ["a=1; Path=/", "b=2; Path=/a"], FROM, "b=2; a=1"],
  ["not to a host below", ["a=1; Path=/"], "https://x.shop.acme.dev/", ""],
  [
    "to a host below, where its domain says so",
    ["a=1; Path=/; Domain=shop.acme.dev"],
    "https://x.shop.acme.dev/",
    "a=1",
  ],
  ["to a sibling, where its domain says so", ["a=1; Path=/; Domain=.Acme.dev"], "https://id.acme.dev/", "a=1"],
  ["never for a domain of others", ["a=1; Path=/; Domain=evil.example"], "https://evil.example/", ""],
  ["never for a whole top-level domain", ["a=1; Path=/; Domain=dev"], "https://other.dev/", ""],
  ["not to a look-alike", ["a=1; Path=/; Domain=acme.dev"], "https://notacme.dev/", ""],
  ["a secure one only over TLS", ["a=1; Path=/; Secure"], "http://shop.acme.dev/", ""],
  ["any other also without", ["a=1; Path=/"], "http://shop.acme.dev/", "a=1"],
  ["without a name it is none", ["=1", "x", ""], FROM, ""],
  ["with control characters it is none", ["a=1\u0000"], FROM, ""],
  ["too long it is none", [`a=${"x".repeat(5_000)}`], FROM, ""],
];

for (const [name, set, to, sent] of CASES) {
  test(`a cookie is sent: ${name}`, () => {
    assert.equal(cookieHeader(jarAfter([], set, new URL(FROM)), new URL(to)), sent);
  });
}

test("a jar holds no more than 50", () => {
  const many = Array.from({ length: 60 }, (_, number) => `c${number}=1`);
  const jar = jarAfter([], many, new URL(FROM));
  assert.deepEqual([jar.length, jar[0]?.name], [50, "c10"]);
});
