import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { test } from "node:test";
import { getCACertificates, type TLSSocket } from "node:tls";
import { isOfPrivateAuthority } from "../../../src/adapters/net/certificate.ts";
import { REASONS } from "../../../src/core/knowledge/reasons.ts";
import { createAuthority } from "../../support/certificates.ts";
import { type Manner, proxyServer } from "../../support/proxy.ts";
import { deadPort, httpServer, silentPort, tlsServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

const authority = createAuthority();
const certificate = authority.leaf({ names: "DNS:shop.acme.dev" });
const HTTPS = "https://shop.acme.dev/";

test("HTTPS goes through a tunnel: phases and certificate are the target's, and the evidence says so", async (t) => {
  const port = await tlsServer(t, certificate);
  const proxy = await proxyServer(t, { ports: { "shop.acme.dev": port } });
  const { answer, evidence, phases, failure } = await ask(
    HTTPS,
    {},
    { proxies: { https: proxy.url }, ca: [authority.root] },
  );
  assert.deepEqual([answer?.status, evidence.net?.viaProxy, evidence.net?.address], [200, true, undefined]);
  assert.deepEqual([failure, proxy.asked], [undefined, ["CONNECT shop.acme.dev:443"]]);
  assert.deepEqual(evidence.tls?.names, ["shop.acme.dev"]);
  const { connectMs = -1, tlsMs = -1, firstByteMs = -1 } = phases;
  assert.ok(connectMs > 0 && tlsMs > 0 && firstByteMs >= 0, JSON.stringify(phases));
});

test("plain HTTP is asked of the proxy itself, with its credentials, which the target never sees", async (t) => {
  const seen: unknown[] = [];
  const port = await httpServer(t, (request, response) => {
    seen.push(request.url, request.headers.host, request.headers.authorization);
    response.end("ok");
  });
  const proxy = await proxyServer(t, { ports: { "shop.acme.dev": port } });
  const http = proxy.url.replace("//", "//me:secret@");
  const { answer, evidence } = await ask("http://shop.acme.dev/x?y=1", {}, { proxies: { http } });
  assert.deepEqual([answer?.body, evidence.net?.viaProxy], ["ok", true]);
  assert.deepEqual(proxy.asked, ["GET http://shop.acme.dev/x?y=1"]);
  assert.deepEqual(proxy.credentials, ["Basic bWU6c2VjcmV0"]);
  assert.deepEqual(seen, ["/x?y=1", "shop.acme.dev", undefined]);
});

test("an address to dial goes through a tunnel too, also for plain HTTP", async (t) => {
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const proxy = await proxyServer(t, { ports: { "8.8.8.8": port } });
  const { answer } = await ask(
    "http://shop.acme.dev/",
    { connection: { address: "8.8.8.8" } },
    { proxies: { http: proxy.url } },
  );
  assert.deepEqual([answer?.body, proxy.asked], ["ok", ["CONNECT 8.8.8.8:80"]]);
});

test("`proxy: none` asks directly, and this machine is never asked through a proxy", async (t) => {
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const proxy = await proxyServer(t);
  const proxies = { http: proxy.url, https: proxy.url };
  const { answer, evidence } = await ask(`http://127.0.0.1:${port}/`, {}, { proxies });
  assert.deepEqual([answer?.body, evidence.net?.viaProxy, proxy.asked], ["ok", false, []]);
  const direct = await ask("http://gone.invalid./", { connection: { proxy: "none" } }, { proxies, dnsServers: [] });
  assert.deepEqual([direct.failure?.phase, proxy.asked], ["dns", []]);
});

test("a proxy that is spoken to over TLS", async (t) => {
  const port = await tlsServer(t, certificate);
  const proxy = await proxyServer(t, { ports: { "shop.acme.dev": port }, secure: authority.leaf() });
  const { answer } = await ask(HTTPS, {}, { proxies: { https: proxy.url }, ca: [authority.root] });
  assert.equal(answer?.status, 200);
});

const REFUSALS: readonly (readonly [name: string, manner: Manner, reason: string, blame: string])[] = [
  ["wants credentials", { kind: "answer", status: 407 }, "proxy.auth", "runner"],
  ["refuses", { kind: "answer", status: 403 }, "proxy.refused", "runner"],
  ["cannot reach the target", { kind: "answer", status: 502 }, "proxy.unreached", "target"],
  ["has no answer of the target in time", { kind: "answer", status: 504 }, "proxy.unreached", "target"],
  ["hangs up", { kind: "hang-up" }, "proxy.unreachable", "runner"],
  ["stays silent", { kind: "silent" }, "proxy.timeout", "runner"],
];

for (const [name, manner, reason, blame] of REFUSALS) {
  test(`a proxy that ${name}: ${reason}, the ${blame}'s doing`, async (t) => {
    const proxy = await proxyServer(t, { manner });
    const started = performance.now();
    const { failure, answer } = await ask(HTTPS, { timeoutMs: 400 }, { proxies: { https: proxy.url } });
    assert.deepEqual([failure?.reason, answer, REASONS[reason]?.[0]], [reason, undefined, blame]);
    assert.ok(performance.now() - started < 2_000, "within our own deadline");
  });
}

test("a proxy that nobody reaches, or that is none, says nothing about the target", async (t) => {
  const reasons: unknown[] = [];
  for (const https of [`http://127.0.0.1:${await deadPort()}`, `http://127.0.0.1:${await silentPort(t)}`, "socks5://x"])
    reasons.push((await ask(HTTPS, { timeoutMs: 300 }, { proxies: { https } })).failure?.reason);
  assert.deepEqual(reasons, ["proxy.unreachable", "proxy.timeout", "proxy.invalid"]);
});

test("a certificate of a private authority on a public name through a proxy is the proxy's own", async (t) => {
  const proxy = await proxyServer(t, { manner: { kind: "intercept", certificate } });
  const proxies = { https: proxy.url };
  const trusted = await ask(HTTPS, {}, { proxies, ca: [authority.root] });
  assert.deepEqual([trusted.answer?.status, trusted.evidence.tls?.doubt], [200, "intercepted"]);
  const untrusted = await ask(HTTPS, {}, { proxies });
  assert.match(untrusted.failure?.detail ?? "", /the proxy on the way may have made it/);
});

test("a private name, or no proxy, may well have a certificate of a private authority", async (t) => {
  const own = authority.leaf({ names: "DNS:shop.corp,DNS:localhost" });
  const proxy = await proxyServer(t, { manner: { kind: "intercept", certificate: own } });
  const inside = await ask("https://shop.corp/", {}, { proxies: { https: proxy.url }, ca: [authority.root] });
  assert.deepEqual([inside.answer?.status, inside.evidence.tls?.doubt], [200, undefined]);
  const port = await tlsServer(t, own);
  const direct = await ask(`https://localhost:${port}/`, {}, { ca: [authority.root] });
  assert.deepEqual([direct.answer?.status, direct.evidence.tls?.doubt], [200, undefined]);
});

test("an authority that node brings along is not private", () => {
  const [pem = ""] = getCACertificates("bundled");
  const { raw, fingerprint256 } = new X509Certificate(pem);
  // Nobody here can make a certificate of a public authority, so the socket is one that only shows its root.
  const socket = { getPeerCertificate: () => ({ raw, fingerprint256 }) } as unknown as TLSSocket;
  assert.equal(isOfPrivateAuthority(socket), false);
});

test("behind a proxy an address that is written out is held to the same rule", async (t) => {
  const proxy = await proxyServer(t);
  for (const url of ["http://169.254.169.254/", "http://metadata.google.internal/", "http://10.0.0.1/"]) {
    const { failure } = await ask(url, { allowPrivate: false }, { proxies: { http: proxy.url } });
    assert.equal(failure?.reason, "net.forbidden", url);
  }
  assert.deepEqual(proxy.asked, []);
});
