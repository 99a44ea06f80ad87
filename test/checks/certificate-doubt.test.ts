/** What is told of a certificate that nobody verified, or that a proxy on our side made: from the socket to the result. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { NetworkOptions } from "../../src/adapters/net/network.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { instant, locationId } from "../../src/core/brand.ts";
import { factRows } from "../../src/core/fact-words.ts";
import { judge } from "../../src/core/judge.ts";
import type { Result } from "../../src/core/result.ts";
import { createAuthority } from "../support/certificates.ts";
import { proxyServer } from "../support/proxy.ts";
import { tlsServer } from "../support/servers.ts";
import { openNetwork } from "./attempt.ts";

const authority = createAuthority();
const certificate = authority.leaf({ names: "DNS:shop.acme.dev" });
const SHOP = "https://shop.acme.dev/";

/** One look of a check that was seen working before, given by its keys in the config. */
async function look(t: TestContext, keys: object, options: Partial<NetworkOptions>): Promise<Result> {
  const text = JSON.stringify({ checks: [{ name: "Shop", retries: 0, ...keys }] });
  const [check] = parseConfig([{ name: "allclear.yml", text }]).config?.checks ?? [];
  assert.ok(check !== undefined);
  const clock = { now: () => instant(Date.now()), sleep: async () => undefined };
  const { probe, timeoutMs } = check;
  const attempt = await probe.attempt({ network: openNetwork(t, options), clock, secrets: new Map(), timeoutMs });
  const common = { location: locationId("here"), look: 0, verified: true, redact: (line: string) => line };
  return judge({ check, at: attempt.at, attempts: [attempt], ...common });
}

test("a proxy that makes the certificate itself: the answer counts, and nothing is claimed of the certificate", async (t) => {
  const proxy = await proxyServer(t, { manner: { kind: "intercept", certificate } });
  const options = { proxies: { https: proxy.url }, ca: [authority.root] };
  const { state, facts, text } = await look(t, { url: SHOP }, options);
  assert.deepEqual([state, facts.certificateDoubt, facts.viaProxy], ["up", "intercepted", true]);
  assert.match(text, /^200 in \d+ ms, via proxy$/);
  const expecting = await look(t, { url: SHOP, expect: { certificate: "14d" } }, options);
  assert.deepEqual([expecting.state, expecting.reason], ["unknown", "tls.intercepted"]);
});

test("a proxy that leaves the certificate alone: what is expected of it is judged", async (t) => {
  const port = await tlsServer(t, certificate);
  // A name for private use, whose authority may well be private.
  const inner = authority.leaf({ names: "DNS:shop.corp" });
  const innerPort = await tlsServer(t, inner);
  const proxy = await proxyServer(t, { ports: { "shop.corp": innerPort, "shop.acme.dev": port } });
  const options = { proxies: { https: proxy.url }, ca: [authority.root] };
  const good = await look(t, { url: "https://shop.corp/", expect: { certificate: "14d" } }, options);
  assert.deepEqual([good.state, good.facts.certificateDoubt, good.facts.viaProxy], ["up", undefined, true]);
  const soon = await look(t, { url: "https://shop.corp/", expect: { certificate: "60d" } }, options);
  assert.deepEqual([soon.state, soon.reason], ["degraded", "expect.certificate"]);
});

test("a certificate that nobody verifies is told in every result, in words and as a fact", async (t) => {
  const port = await tlsServer(t, authority.leaf({ from: "20230101000000Z", to: "20240301000000Z" }));
  const url = `https://127.0.0.1:${port}/`;
  const { state, facts, text } = await look(t, { url, tls: { insecure: true } }, {});
  assert.deepEqual([state, facts.certificateDoubt], ["up", "insecure"]);
  assert.match(text, /^200 in \d+ ms, certificate not verified$/);
  assert.ok(factRows(facts).some(({ value }) => value.includes("not verified")));
  // What is expected of it is another question, and the answer to that one is known.
  const ended = await look(t, { url, tls: { insecure: true }, expect: { certificate: "14d" } }, {});
  assert.deepEqual([ended.state, ended.reason], ["degraded", "expect.certificate"]);
  assert.equal(ended.facts.certificateDoubt, "insecure");
});
