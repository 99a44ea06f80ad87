import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { worseFamily } from "../../src/checks/http/families.ts";
import { httpCheckType } from "../../src/checks/http.ts";
import { instant } from "../../src/core/brand.ts";
import type { Attempt } from "../../src/core/observation.ts";
import type { ConnectionSettings, Exchange, HttpRequest } from "../../src/ports.ts";
import { nameServer } from "../support/name-server.ts";
import { httpServer } from "../support/servers.ts";
import { attempt, held, openNetwork, SECRET, template } from "./attempt.ts";

/** Answers what it was asked: method, content type, length, and the body as text. */
function mirror(t: TestContext): Promise<number> {
  return httpServer(t, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { "content-type": type, "content-length": length, "content-encoding": encoding, host } = request.headers;
      const sent = Buffer.concat(chunks);
      const body = (encoding === "gzip" ? gunzipSync(sent) : sent).toString();
      response.end(JSON.stringify([request.method, type, Number(length) === sent.length, body, host]));
    });
  });
}

const BODIES: readonly (readonly [
  name: string,
  own: object,
  method: string,
  type: string | undefined,
  body: string,
])[] = [
  ["a text", { body: `t=${held("TOKEN")} ä` }, "POST", undefined, `t=${SECRET} ä`],
  [
    "a form",
    { form: { a: "b c&d", t: held("TOKEN") } },
    "POST",
    "application/x-www-form-urlencoded",
    "a=b+c%26d&t=s3cret+value",
  ],
  [
    "JSON",
    { json: { a: [1, true, null, held("TOKEN")], "b c": { d: 'x"y' } } },
    "POST",
    "application/json",
    `{"a":[1,true,null,"${SECRET}"],"b c":{"d":"x\\"y"}}`,
  ],
  ["JSON that is no map", { json: [] }, "POST", "application/json", "[]"],
  ["a method that is written", { json: {}, method: "PUT" }, "PUT", "application/json", "{}"],
  [
    "a content type that is written",
    { json: {}, headers: { "Content-Type": "application/ld+json" } },
    "POST",
    "application/ld+json",
    "{}",
  ],
  ["a compressed one", { form: { a: "b" }, gzip: true }, "POST", "application/x-www-form-urlencoded", "a=b"],
];

for (const [name, own, method, type, body] of BODIES) {
  test(`the body of a request: ${name}`, async (t) => {
    const { evidence } = await attempt(t, `http://127.0.0.1:${await mirror(t)}/`, { own: { ...own } });
    const seen = JSON.parse(evidence.http?.body ?? "[]");
    assert.deepEqual(seen.slice(0, 4), [method, type ?? null, true, body]);
  });
}

test("the body of a request: a file of the repository, as it is", async (t) => {
  const own = { body: { file: "requests/order.json" }, headers: { "content-type": "application/json" } };
  const files = { "requests/order.json": `{"note": "${held("TOKEN")} ä"}\n` };
  const { evidence } = await attempt(t, `http://127.0.0.1:${await mirror(t)}/`, { own, files });
  const seen = JSON.parse(evidence.http?.body ?? "[]");
  assert.deepEqual(seen.slice(0, 4), ["POST", "application/json", true, files["requests/order.json"]]);
});

test("without a body the method is GET", async (t) => {
  const { evidence } = await attempt(t, `http://127.0.0.1:${await mirror(t)}/`);
  assert.equal(JSON.parse(evidence.http?.body ?? "[]")[0], "GET");
});

test("another host is named while the URL's is dialled", async (t) => {
  const port = await mirror(t);
  const { evidence } = await attempt(t, `http://127.0.0.1:${port}/`, { own: { host: "shop.acme.dev" } });
  assert.equal(JSON.parse(evidence.http?.body ?? "[]")[4], "shop.acme.dev");
});

const REFUSED: readonly (readonly [name: string, own: object, message: RegExp])[] = [
  ["two bodies", { body: "a", json: {} }, /beside `body`/],
  [
    "two ways to authenticate",
    { auth: { bearer: held("A"), basic: { user: "u", password: held("B") } } },
    /beside `basic`/,
  ],
  ["no way to authenticate", { auth: {} }, /is empty/],
  ["a header that `auth` sets", { auth: { bearer: held("A") }, headers: { Authorization: "x" } }, /`auth` sets this/],
  ["a password that everybody can read", { auth: { basic: { user: "u", password: "p" } } }, /must be a secret/],
  ["a token that everybody can read", { auth: { bearer: "p" } }, /must be a secret/],
  ["a certificate without its key", { tls: { certificate: "x" } }, /go together/],
  ["an address that is none", { resolve: "acme.dev" }, /is no IP address/],
  ["an address with a port", { resolve: "203.0.113.7:80" }, /is no IP address/],
  ["an address out of range", { resolve: "203.0.113.256" }, /is no IP address/],
  ["another family", { ip: 5 }, /./],
];

for (const [name, own, message] of REFUSED) {
  test(`the config refuses ${name}`, () => {
    const parsed = httpCheckType.schema.safeParse(own);
    assert.equal(parsed.success, false);
    assert.match(parsed.error?.issues.map((issue) => issue.message).join("\n") ?? "", message);
  });
}

for (const address of ["203.0.113.7", "2001:db8::7", "::ffff:192.0.2.1"]) {
  test(`the config takes the address ${address}`, () => {
    assert.ok(httpCheckType.schema.safeParse({ resolve: address }).success);
  });
}

test("a check names the secrets of all its keys", () => {
  const own = {
    host: held("A"),
    form: { a: held("B") },
    auth: {
      oauth2: {
        url: held("C"),
        "client-id": held("D"),
        "client-secret": held("E"),
        scope: held("F"),
        parameters: { x: held("G") },
      },
    },
    tls: { certificate: held("H"), key: held("I"), ca: held("J"), "server-name": held("K") },
  };
  const { secrets } = httpCheckType.schema.parse(own)(template("https://x.example/"));
  assert.deepEqual(secrets.toSorted(), [..."ABCDEFGHIJK"]);
  const other = httpCheckType.schema.parse({
    json: [{ a: held("A") }],
    auth: { basic: { user: held("B"), password: held("C") } },
  });
  assert.deepEqual(other(template("https://x.example/")).secrets.toSorted(), ["A", "B", "C"]);
});

test("asking POST and PATCH again is not harmless, and an unverified certificate is warned of", () => {
  const bound = (own: object) => httpCheckType.schema.parse(own)(template("https://x.example/"));
  const repeatable = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"].filter(
    (method) => bound({ method }).isRepeatable,
  );
  assert.deepEqual(repeatable, ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
  assert.equal(bound({ json: {} }).isRepeatable, false);
  assert.deepEqual(bound({}).cautions, []);
  assert.deepEqual(
    bound({ tls: { insecure: true } }).cautions.map(({ path }) => path),
    [["tls", "insecure"]],
  );
});

/** Sets a cookie and sends back to where it stood; who comes with it is let in. */
function cookieGate(t: TestContext): Promise<number> {
  return httpServer(t, (request, response) => {
    if (request.headers.cookie?.includes("pass=1") === true) response.end(request.headers.cookie);
    else response.writeHead(302, { location: "/", "set-cookie": "pass=1; Path=/" }).end();
  });
}

test("cookies are kept within a chain where that is asked for, and forgotten after it", async (t) => {
  const url = `http://127.0.0.1:${await cookieGate(t)}/`;
  const network = openNetwork(t);
  const usual = await attempt(t, url, { network });
  assert.equal(usual.failure?.reason, "redirect.loop");
  const kept = await attempt(t, url, { network, own: { cookies: true, headers: { cookie: "own=1" } } });
  assert.deepEqual([kept.failure, kept.evidence.http?.body], [undefined, "own=1; pass=1"]);
  assert.equal((await attempt(t, url, { network, own: { cookies: true } })).evidence.http?.hops.length, 2);
});

test("a cookie that changes with every answer ends where redirects do", async (t) => {
  let count = 0;
  const port = await httpServer(t, (_, response) => {
    count += 1;
    response.writeHead(302, { location: "/", "set-cookie": `n=${count}` }).end();
  });
  const own = { cookies: true, redirects: 3 };
  assert.equal((await attempt(t, `http://127.0.0.1:${port}/`, { own })).failure?.reason, "redirect.max");
});

test("both families: a dead IPv6 beside a living IPv4 is told, and IPv4 is what counts", async (t) => {
  const { address: dns } = await nameServer(t, { "both.example": { a: "127.0.0.1", aaaa: "::1" } });
  const url = `http://both.example:${await mirror(t)}/`;
  const { failure, evidence } = await attempt(t, url, { own: { ip: "both" }, dns });
  assert.deepEqual([failure?.reason, evidence.net?.family, evidence.http?.status], ["net.ipv6-broken", 4, 200]);
  assert.equal((await attempt(t, url, { own: { ip: 4 }, dns })).failure, undefined);
  assert.equal((await attempt(t, url, { own: { ip: 6 }, dns })).failure?.reason, "net.refused");
});

function seen(family: 4 | 6, reason?: string, status = 200, firstByteMs = 10): Attempt {
  const http = { status, version: "1", headers: {}, body: "", bodyBytes: 0, truncated: false, hops: [] };
  const net = { family, resolved: [], viaProxy: false };
  return {
    at: instant(0),
    phases: { firstByteMs, totalMs: firstByteMs },
    lagMs: 0,
    evidence: reason === undefined || reason === "http.decode" ? { net, http } : { net },
    ...(reason === undefined ? {} : { failure: { reason, phase: "connect", detail: reason } }),
  };
}

const FAMILIES: readonly (readonly [
  name: string,
  four: Attempt,
  six: Attempt,
  reason: string | undefined,
  family: 4 | 6,
])[] = [
  ["IPv4 is dead", seen(4, "net.refused"), seen(6), "net.refused", 4],
  ["both are dead", seen(4, "net.timeout"), seen(6, "net.refused"), "net.timeout", 4],
  ["IPv6 is dead", seen(4), seen(6, "net.timeout"), "net.ipv6-broken", 4],
  ["IPv6 has no record", seen(4), seen(6, "dns.nodata"), "net.ipv6-broken", 4],
  ["we have no IPv6", seen(4), seen(6, "net.no-ipv6"), "net.no-ipv6", 6],
  ["IPv4 is dead, and we have no IPv6", seen(4, "net.refused"), seen(6, "net.no-ipv6"), "net.refused", 4],
  ["both are well, IPv6 slower", seen(4), seen(6, undefined, 200, 20), undefined, 6],
  ["both are well, IPv4 slower", seen(4, undefined, 200, 20), seen(6), undefined, 4],
  ["IPv6 answers with an error", seen(4, undefined, 200, 20), seen(6, undefined, 503), undefined, 6],
  ["a weakness is no death", seen(4), seen(6, "http.decode", 200, 20), "http.decode", 6],
];

for (const [name, four, six, reason, family] of FAMILIES) {
  test(`of two families the worse counts: ${name}`, () => {
    const worse = worseFamily(four, six);
    assert.deepEqual([worse.failure?.reason, worse.evidence.net?.family], [reason, family]);
  });
}

test("to another host go neither the client's certificate nor what was meant for the first one", async () => {
  const asked: (ConnectionSettings | undefined)[] = [];
  // Where redirects lead to is scripted, for loopback has no two hosts with certificates.
  const http = async ({ connection, url }: HttpRequest): Promise<Exchange> => {
    asked.push(connection);
    const location = ["https://a.example/2", "https://b.example/"][asked.length - 1];
    const headers = location === undefined ? {} : { location: [location] };
    const status = location === undefined ? 200 : 302;
    const answer = { status, version: "1", headers, body: url, bodyBytes: 0, truncated: false };
    return { at: instant(0), phases: { totalMs: 1 }, lagMs: 0, evidence: {}, wasPrivate: false, answer };
  };
  const own = {
    resolve: "203.0.113.7",
    http2: true,
    proxy: "none",
    dns: "system",
    tls: { certificate: "c", key: held("TOKEN"), ca: "a", insecure: true, "server-name": "s" },
  };
  const clock = { now: () => instant(0), sleep: async () => undefined };
  const probe = httpCheckType.schema.parse(own)(template("http://a.example/"));
  const context = { network: { http, turn: async () => undefined }, clock, timeoutMs: 1_000 };
  await probe.attempt({ ...context, secrets: new Map([["TOKEN", "k"]]) });
  const trust = { ca: "a", insecure: true };
  const shared = { dns: "system", proxy: "none", http2: true };
  const home = { address: "203.0.113.7", ...shared, tls: { certificate: "c", key: "k", ...trust, serverName: "s" } };
  assert.deepEqual(asked, [home, home, { ...shared, tls: trust }]);
});
