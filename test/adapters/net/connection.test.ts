import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { type TestContext, test } from "node:test";
import { createServer as createTlsServer, type TLSSocket } from "node:tls";
import { gunzipSync } from "node:zlib";
import { dialOrder } from "../../../src/adapters/net/order.ts";
import type { DialAddress } from "../../../src/adapters/net/resolver.ts";
import { createSecureContexts } from "../../../src/adapters/net/secure.ts";
import { createAuthority } from "../../support/certificates.ts";
import { nameServer } from "../../support/name-server.ts";
import { httpServer, listen, silentPort, tlsServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

const authority = createAuthority();
const good = authority.leaf();
const client = authority.leaf({ purpose: "clientAuth" });

test("an authority of the check's own is trusted besides the usual ones", async (t) => {
  const port = await tlsServer(t, good);
  const { answer } = await ask(`https://127.0.0.1:${port}/`, { connection: { tls: { ca: authority.root } } });
  assert.equal(answer?.status, 200);
});

test("a client certificate is shown where the target asks for one", async (t) => {
  const subjects: unknown[] = [];
  const server = createTlsServer(
    { ...good, requestCert: true, rejectUnauthorized: true, ca: authority.root },
    (socket: TLSSocket) => {
      subjects.push(socket.getPeerCertificate().subject.CN);
      socket.once("data", () => socket.end("HTTP/1.1 204 No\r\n\r\n"));
    },
  );
  const port = await listen(t, server);
  const tls = { ca: authority.root, certificate: client.cert, key: client.key };
  const { answer } = await ask(`https://127.0.0.1:${port}/`, { connection: { tls } });
  assert.deepEqual([answer?.status, subjects], [204, ["leaf"]]);
});

const UNUSABLE = [
  ["a key of another certificate", { certificate: client.cert, key: good.key }],
  ["a certificate that is none", { certificate: "x", key: "y" }],
  [
    "a key that is none",
    { certificate: client.cert, key: "-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n" },
  ],
] as const;

for (const [name, tls] of UNUSABLE) {
  test(`${name}: config.tls, and nothing of it is told`, async (t) => {
    const port = await tlsServer(t, good);
    const { failure } = await ask(`https://127.0.0.1:${port}/`, { connection: { tls } });
    assert.equal(failure?.reason, "config.tls");
    assert.doesNotMatch(failure?.detail ?? "", /BEGIN|asn1|PEM/i);
  });
}

test("`insecure` looks past chain and name, and its doubt is part of the evidence", async (t) => {
  const expired = authority.leaf({ from: "20230101000000Z", to: "20240301000000Z", names: "DNS:other.example" });
  const port = await tlsServer(t, expired);
  const { answer, evidence } = await ask(`https://127.0.0.1:${port}/`, { connection: { tls: { insecure: true } } });
  assert.deepEqual([answer?.status, evidence.tls?.doubt], [200, "insecure"]);
  assert.deepEqual(evidence.tls?.names, ["other.example"]);
});

test("another server name is asked for and verified, while the host stays", async (t) => {
  const asked: unknown[] = [];
  const named = authority.leaf({ names: "DNS:inner.example" });
  const server = createTlsServer(named, (socket: TLSSocket) => {
    asked.push(Reflect.get(socket, "servername"));
    socket.once("data", (request) => {
      asked.push(/host: (.*)\r/i.exec(String(request))?.[1]);
      socket.end("HTTP/1.1 204 No\r\n\r\n");
    });
  });
  const port = await listen(t, server);
  const tls = { ca: authority.root, serverName: "inner.example" };
  const { answer, failure } = await ask(`https://127.0.0.1:${port}/`, { connection: { tls } });
  assert.deepEqual([failure, answer?.status], [undefined, 204]);
  assert.deepEqual(asked, ["inner.example", `127.0.0.1:${port}`]);
});

test("one context for each distinct set of certificates", () => {
  const contexts = createSecureContexts([]);
  assert.equal(contexts.of({ ca: authority.root }), contexts.of({ ca: authority.root, serverName: "x" }));
  assert.notEqual(contexts.of({ ca: authority.root }), contexts.of({}));
});

test("an address to dial replaces what the name resolves to, and the guard still looks at it", async (t) => {
  const port = await httpServer(t, (request, response) => response.end(request.headers.host));
  const url = `http://nowhere.invalid:${port}/`;
  const { answer, phases } = await ask(url, { connection: { address: "127.0.0.1" } });
  assert.deepEqual([answer?.body, phases.dnsMs], [`nowhere.invalid:${port}`, undefined]);
  const guarded = await ask(url, { connection: { address: "127.0.0.1" }, allowPrivate: false });
  assert.equal(guarded.failure?.reason, "net.forbidden");
  const metadata = await ask(url, { connection: { address: "169.254.169.254" } });
  assert.equal(metadata.failure?.reason, "net.forbidden");
});

test("a body is sent compressed where that is asked for, with its right length and encoding", async (t) => {
  const port = await httpServer(t, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const isRight = Number(request.headers["content-length"]) === body.length;
      response.end(`${request.headers["content-encoding"]} ${isRight} ${gunzipSync(body)}`);
    });
  });
  const request = { method: "POST", body: "a".repeat(500), gzip: true } as const;
  const { answer } = await ask(`http://127.0.0.1:${port}/`, request);
  assert.equal(answer?.body, `gzip true ${"a".repeat(500)}`);
});

async function dualStack(t: TestContext): Promise<string> {
  return (await nameServer(t, { "both.example": { a: "127.0.0.1", aaaa: "::1" } })).address;
}

test("a dead IPv6 address before a living IPv4 one weakens the answer, and is named", async (t) => {
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const options = { dnsServers: [await dualStack(t)] };
  const { answer, failure, evidence } = await ask(`http://both.example:${port}/`, {}, options);
  assert.deepEqual([answer?.body, failure?.reason], ["ok", "net.ipv6-broken"]);
  assert.deepEqual([evidence.net?.address, evidence.net?.failed], ["127.0.0.1", ["::1"]]);
  assert.match(failure?.detail ?? "", /over IPv6 \(::1\): connection refused/);
});

test("one family alone is asked where the check says so", async (t) => {
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const options = { dnsServers: [await dualStack(t)] };
  const four = await ask(`http://both.example:${port}/`, { connection: { family: 4 } }, options);
  assert.deepEqual([four.answer?.body, four.failure, four.evidence.net?.resolved], ["ok", undefined, ["127.0.0.1"]]);
  const six = await ask(`http://both.example:${port}/`, { connection: { family: 6 } }, options);
  assert.deepEqual([six.failure?.reason, six.evidence.net?.resolved], ["net.refused", ["::1"]]);
});

test("a name or an address without the family that is asked for has no address", async (t) => {
  const { address } = await nameServer(t, { "four.example": { a: "127.0.0.1" } });
  const options = { dnsServers: [address] };
  const connection = { family: 6 } as const;
  assert.equal((await ask("http://four.example/", { connection }, options)).failure?.reason, "dns.nodata");
  assert.equal((await ask("http://127.0.0.1/", { connection }, options)).failure?.reason, "dns.nodata");
});

test("a service of this machine that listens on IPv4 alone is nobody's fault", async (t) => {
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const { answer, failure } = await ask(`http://localhost:${port}/`);
  assert.deepEqual([answer?.body, failure], ["ok", undefined]);
});

test("an address that stays silent is given up for the next one, in time for that to answer", async (t) => {
  const port = await silentPort(t);
  const server = createServer((_, response) => response.end("ok"));
  t.after(() => server.close());
  server.listen(port, "::1");
  await once(server, "listening");
  const { answer, evidence, phases } = await ask(`http://app.localhost:${port}/`, { timeoutMs: 900 });
  assert.deepEqual([answer?.body, evidence.net?.address, evidence.net?.failed], ["ok", "::1", ["127.0.0.1"]]);
  const { connectMs = 0 } = phases;
  assert.ok(connectMs >= 298 && connectMs < 700, `${connectMs} ms`);
});

test("a target that has only IPv6, and no way there from here: our own lack of it", async (t) => {
  // The discard prefix (RFC 6666) is routed nowhere; where this machine has an IPv6 default route, nobody says so.
  const { failure } = await ask("http://[100::1]/", { timeoutMs: 300 });
  if (failure?.reason === "net.timeout") t.skip("this machine has an IPv6 route");
  else assert.equal(failure?.reason, "net.no-ipv6");
});

const FOUR: DialAddress = { address: "192.0.2.1", family: 4 };
const OTHER_FOUR: DialAddress = { address: "192.0.2.2", family: 4 };
const GLOBAL: DialAddress = { address: "2001:db8::1", family: 6 };
const LOCAL: DialAddress = { address: "fd00::1", family: 6 };

const ORDERS: readonly (readonly [
  name: string,
  own: readonly string[],
  given: readonly DialAddress[],
  order: string,
])[] = [
  ["IPv6 first where we have it", ["2001:db8::9"], [FOUR, OTHER_FOUR, GLOBAL], "2001:db8::1 192.0.2.1 192.0.2.2"],
  ["IPv4 first without it", [], [FOUR, GLOBAL], "192.0.2.1 2001:db8::1"],
  [
    "a unique local address of ours reaches no global one",
    ["fd00::9", "fe80::9", "::1"],
    [FOUR, GLOBAL],
    "192.0.2.1 2001:db8::1",
  ],
  ["but it reaches its like", ["fd00::9"], [FOUR, LOCAL], "fd00::1 192.0.2.1"],
  ["one family stays as it is", ["2001:db8::9"], [OTHER_FOUR, FOUR], "192.0.2.2 192.0.2.1"],
];

for (const [name, own, given, order] of ORDERS) {
  test(`order of addresses: ${name}`, () => {
    const entry = { netmask: "", mac: "", internal: false, cidr: null, family: "IPv6", scopeid: 0 } as const;
    const interfaces = () => ({ eth0: own.map((address) => ({ ...entry, address })) });
    assert.equal(
      dialOrder(given, interfaces)
        .map(({ address }) => address)
        .join(" "),
      order,
    );
  });
}
