import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import { createAuthority } from "../support/certificates.ts";
import { proxyServer } from "../support/proxy.ts";
import { httpServer, tlsServer } from "../support/servers.ts";
import { look } from "./look.ts";

const page: RequestListener = (_, response) =>
  response.writeHead(200, { "content-type": "text/html" }).end("<h1>Sorry, back soon</h1>");
const queue: RequestListener = (_, response) =>
  response.writeHead(200, { "content-type": "application/json" }).end('{"status":"degraded","queue":60}');
// What our own busy loop may have added is taken off, so the delay is longer than any such lag.
const late: RequestListener = (_, response) => void setTimeout(() => response.end("ok"), 500);
const endless: RequestListener = (_, response) => response.end("-".repeat(1_500_000));
const elsewhere: RequestListener = (request, response) =>
  request.url === "/" ? response.writeHead(302, { location: "/login" }).end() : response.end("who are you?");

type Row = readonly [
  name: string,
  answer: RequestListener,
  expect: unknown,
  reason: string,
  state: string,
  text: RegExp,
];

/** Each expectation, broken by a real answer over a real connection, as a look of a round tells it. */
const ROWS: readonly Row[] = [
  [
    "an answer that comes late",
    late,
    { within: "1ms" },
    "expect.within",
    "degraded",
    /^first byte after \d+ ms, expected within 1ms/,
  ],
  [
    "a page where data is meant",
    page,
    { header: { "content-type": "/json/" } },
    "expect.header",
    "down",
    /^content-type is "text\/html", expected a match of \/json\//,
  ],
  [
    "an error page with a good code",
    page,
    { body: { lacks: "Sorry" } },
    "expect.body",
    "down",
    /^a body with it, expected a body without "Sorry"/,
  ],
  [
    "a health answer that tells of a fault",
    queue,
    { json: { "$.queue": "< 50" } },
    "expect.json",
    "down",
    /^\$\.queue is 60, expected < 50/,
  ],
  [
    "a redirect to a login page",
    elsewhere,
    { redirects: { final: "/\\/home$/" } },
    "expect.redirects",
    "down",
    /^the final URL is http:\/\/127\.0\.0\.1:\d+\/login, expected a match of/,
  ],
  [
    "an answer from another address",
    page,
    { ip: "192.0.2.0/24" },
    "expect.ip",
    "down",
    /^answered from 127\.0\.0\.1, expected 192\.0\.2\.0\/24/,
  ],
  [
    "a body of which only the beginning is read",
    endless,
    { body: { contains: "ready" } },
    "expect.unseen",
    "unknown",
    /^the first 1 MB without it, expected a body with "ready"/,
  ],
];

for (const [name, answer, expect, reason, state, text] of ROWS)
  test(`${name}: ${reason}`, async (t) => {
    const port = await httpServer(t, answer);
    const result = await look({ url: `http://127.0.0.1:${port}/`, expect });
    assert.deepEqual([result.state, result.reason], [state, reason]);
    assert.match(result.text, text);
  });

test("a certificate that ends sooner than asked: expect.certificate", async (t) => {
  const authority = createAuthority();
  const port = await tlsServer(t, authority.leaf());
  const keys = { url: `https://127.0.0.1:${port}/`, expect: { certificate: "200d" } };
  const { state, reason, text } = await look(keys, { ca: [authority.root] });
  assert.deepEqual([state, reason], ["degraded", "expect.certificate"]);
  assert.match(text, /^the certificate ends in .* on \d{4}-\d\d-\d\d, expected 200d or more/);
});

test("a certificate that a proxy on our side made: tls.intercepted", async (t) => {
  const authority = createAuthority();
  const certificate = authority.leaf({ names: "DNS:acme.dev" });
  const proxy = await proxyServer(t, { manner: { kind: "intercept", certificate } });
  const keys = { url: "https://acme.dev/", expect: { certificate: "14d" } };
  const { state, reason } = await look(keys, { ca: [authority.root], proxies: { https: proxy.url } });
  assert.deepEqual([state, reason], ["unknown", "tls.intercepted"]);
});
