import assert from "node:assert/strict";
import { test } from "node:test";
import { isPublicHost, proxyFor } from "../../../src/adapters/net/proxy.ts";

const PROXY = "http://proxy.example:3128";

const EXCEPTIONS: readonly (readonly [url: string, none: string, isDirect: boolean])[] = [
  ["https://acme.dev/", "", false],
  ["https://acme.dev/", "*", true],
  ["https://acme.dev/", "acme.dev", true],
  ["https://acme.dev/", "ACME.dev.", true],
  ["https://api.acme.dev/", "acme.dev", true],
  ["https://api.acme.dev/", ".acme.dev", true],
  ["https://acme.dev/", ".acme.dev", true],
  ["https://api.acme.dev/", "*.acme.dev", true],
  ["https://notacme.dev/", "acme.dev", false],
  ["https://acme.dev.evil.example/", "acme.dev", false],
  ["https://acme.dev/", "other.dev, acme.dev", true],
  ["https://acme.dev/", "other.dev acme.dev", true],
  ["https://acme.dev:8443/", "acme.dev:8443", true],
  ["https://acme.dev/", "acme.dev:443", true],
  ["https://acme.dev/", "acme.dev:8443", false],
  ["http://10.1.2.3/", "10.0.0.0/8", true],
  ["http://11.1.2.3/", "10.0.0.0/8", false],
  ["http://10.1.2.3/", "10.1.2.3", true],
  ["http://10.1.2.3/", "2.3", false],
  ["http://[fd00::7]/", "fd00::/8", true],
  ["http://[fd00::7]/", "fd00::7", true],
  ["http://[fd00::7]:81/", "[fd00::7]:81", true],
  ["http://[fd00::7]/", "[fd00::7]:81", false],
  ["http://[fd00::7]/", "10.0.0.0/8, 10.0.0.0/99, 10.0.0.0/x, /8", false],
  ["http://localhost:3000/", "", true],
  ["http://app.localhost/", "", true],
  ["http://127.0.0.1/", "", true],
  ["http://[::1]/", "", true],
  ["http://[::ffff:127.0.0.1]/", "", true],
];

for (const [url, none, isDirect] of EXCEPTIONS) {
  test(`${url} with NO_PROXY \`${none}\`: ${isDirect ? "asked directly" : "through the proxy"}`, () => {
    const proxy = proxyFor(new URL(url), { http: PROXY, https: PROXY, none });
    assert.equal(proxy === undefined, isDirect);
  });
}

const WRITTEN: readonly (readonly [written: string, expected: unknown])[] = [
  ["http://proxy.example:3128", { host: "proxy.example", port: 3128, isSecure: false }],
  ["proxy.example:3128", { host: "proxy.example", port: 3128, isSecure: false }],
  ["http://proxy.example", { host: "proxy.example", port: 80, isSecure: false }],
  ["https://proxy.example/", { host: "proxy.example", port: 443, isSecure: true }],
  ["http://[fd00::1]:81", { host: "fd00::1", port: 81, isSecure: false }],
  [
    "http://me:p%40ss@proxy.example:81",
    { host: "proxy.example", port: 81, isSecure: false, authorization: "Basic bWU6cEBzcw==" },
  ],
  [
    "http://me:100%@proxy.example:81",
    { host: "proxy.example", port: 81, isSecure: false, authorization: "Basic bWU6MTAwJQ==" },
  ],
  ["socks5://proxy.example", "invalid"],
  ["http://", "invalid"],
  ["", undefined],
  ["  ", undefined],
];

for (const [written, expected] of WRITTEN) {
  test(`the proxy \`${written}\``, () => {
    assert.deepEqual(proxyFor(new URL("https://acme.dev/"), { https: written }), expected);
  });
}

test("each scheme has its own proxy", () => {
  assert.equal(proxyFor(new URL("http://acme.dev/"), { https: PROXY }), undefined);
  assert.equal(proxyFor(new URL("https://acme.dev/"), { http: PROXY }), undefined);
});

const HOSTS: readonly (readonly [host: string, isPublic: boolean])[] = [
  ["shop.acme.dev", true],
  ["acme.co.uk", true],
  ["8.8.8.8", true],
  ["intranet", false],
  ["wiki.corp", false],
  ["printer.local", false],
  ["Router.Home.Arpa", false],
  ["10.1.2.3", false],
  ["fd00::1", false],
];

for (const [host, isPublic] of HOSTS) {
  test(`${host} is ${isPublic ? "" : "not "}what a public authority certifies`, () => {
    assert.equal(isPublicHost(host), isPublic);
  });
}
