import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { httpCheckType } from "../../src/checks/http.ts";
import { describeReason } from "../../src/core/knowledge/reasons.ts";
import { nameServer } from "../support/name-server.ts";
import { deadPort, httpServer } from "../support/servers.ts";
import { attempt, held, openNetwork, SECRET, template } from "./attempt.ts";

interface Provider {
  readonly url: string;
  /** Authorization and fields of every token request. */
  readonly asked: readonly { readonly authorization: string | undefined; readonly fields: URLSearchParams }[];
}

/** A token endpoint; the answer is JSON unless it is a text. */
async function provider(t: TestContext, answer: unknown, status = 200): Promise<Provider> {
  const asked: { authorization: string | undefined; fields: URLSearchParams }[] = [];
  const port = await httpServer(t, (request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      asked.push({ authorization: request.headers.authorization, fields: new URLSearchParams(body) });
      const location = status === 302 ? { location: "/elsewhere" } : {};
      response.writeHead(status, location).end(typeof answer === "string" ? answer : JSON.stringify(answer));
    });
  });
  return { url: `http://127.0.0.1:${port}/token`, asked };
}

/** A target that answers with the authorization it was sent; 401 without one. */
function echo(t: TestContext): Promise<number> {
  return httpServer(t, (request, response) => {
    const { authorization } = request.headers;
    response.writeHead(authorization === undefined ? 401 : 200).end(authorization);
  });
}

const credentials = (url: string, more: object = {}) => ({
  auth: { oauth2: { url, "client-id": "me:you", "client-secret": held("TOKEN"), ...more } },
});

test("basic authorization, in UTF-8", async (t) => {
  const port = await echo(t);
  const own = { auth: { basic: { user: "mé", password: held("TOKEN") } } };
  const { evidence } = await attempt(t, `http://127.0.0.1:${port}/`, { own });
  assert.equal(evidence.http?.body, `Basic ${Buffer.from(`mé:${SECRET}`).toString("base64")}`);
});

test("a bearer token", async (t) => {
  const port = await echo(t);
  const own = { auth: { bearer: held("TOKEN") } };
  assert.equal((await attempt(t, `http://127.0.0.1:${port}/`, { own })).evidence.http?.body, `Bearer ${SECRET}`);
});

test("client credentials are traded for a token, which is sent and not to be told", async (t) => {
  const { url, asked } = await provider(t, { access_token: "abc.def", token_type: "Bearer", expires_in: 300 });
  const port = await echo(t);
  const own = credentials(url, { scope: "read write", parameters: { audience: "https://api.acme.dev/" } });
  const { evidence, secrets } = await attempt(t, `http://127.0.0.1:${port}/`, { own });
  assert.deepEqual([evidence.http?.body, secrets], ["Bearer abc.def", ["abc.def"]]);
  // RFC 6749, section 2.3.1: encoded as in a form first.
  const login = Buffer.from(`me%3Ayou:${SECRET.replace(" ", "+")}`).toString("base64");
  assert.equal(asked[0]?.authorization, `Basic ${login}`);
  assert.deepEqual(Object.fromEntries(asked[0]?.fields ?? []), {
    grant_type: "client_credentials",
    scope: "read write",
    audience: "https://api.acme.dev/",
  });
});

test("name and secret go into the body where the endpoint wants them there", async (t) => {
  const { url, asked } = await provider(t, { access_token: "a" });
  await attempt(t, `http://127.0.0.1:${await echo(t)}/`, { own: credentials(url, { send: "body" }) });
  assert.deepEqual(
    [asked[0]?.authorization, asked[0]?.fields.get("client_id"), asked[0]?.fields.get("client_secret")],
    [undefined, "me:you", SECRET],
  );
});

test("a token is fetched once for all checks with the same credentials, and again where it has ended", async (t) => {
  const long = await provider(t, { access_token: "a", expires_in: 300 });
  const short = await provider(t, { access_token: "b", expires_in: 5 });
  const target = `http://127.0.0.1:${await echo(t)}/`;
  const network = openNetwork(t);
  const look = (own: object) => attempt(t, target, { own: { ...own }, network });
  await Promise.all([look(credentials(long.url)), look(credentials(long.url))]);
  await look(credentials(long.url));
  assert.equal(long.asked.length, 1);
  await look(credentials(long.url, { scope: "other" }));
  assert.equal(long.asked.length, 2);
  await look(credentials(short.url));
  await look(credentials(short.url));
  assert.equal(short.asked.length, 2);
  await attempt(t, target, { own: credentials(long.url) });
  assert.equal(long.asked.length, 3, "another network begins anew");
});

test("a token that the target refuses is not used again", async (t) => {
  const { url, asked } = await provider(t, { access_token: "a", expires_in: 300 });
  const port = await httpServer(t, (_, response) => response.writeHead(401).end());
  const network = openNetwork(t);
  for (let count = 0; count < 2; count += 1)
    await attempt(t, `http://127.0.0.1:${port}/`, { own: credentials(url), network });
  assert.equal(asked.length, 2);
});

type Failure = readonly [name: string, status: number, answer: unknown, reason: string, detail: RegExp];
const FAILURES: readonly Failure[] = [
  ["refuses the client", 401, { error: "invalid_client" }, "auth.refused", /invalid_client \(401\)/],
  ["refuses with a page", 403, `<p>${SECRET}`, "auth.refused", /it answered 403$/],
  ["says hostile words", 400, { error: "@all <b>" }, "auth.refused", /it answered 400$/],
  ["redirects", 302, "", "auth.refused", /302/],
  ["is down", 503, "", "auth.unavailable", /503/],
  ["limits the rate", 429, {}, "auth.unavailable", /429/],
  ["answers a page", 200, "<html>", "auth.malformed", /no bearer token/],
  ["answers null", 200, "null", "auth.malformed", /no bearer token/],
  ["has a token of another kind", 200, { access_token: "a", token_type: "mac" }, "auth.malformed", /no bearer token/],
  ["has a token that is no header value", 200, { access_token: "a\nb: c" }, "auth.malformed", /no bearer token/],
];

for (const [name, status, answer, reason, detail] of FAILURES) {
  test(`a token endpoint that ${name}: ${reason}, and the target is not asked`, async (t) => {
    const { url } = await provider(t, answer, status);
    let asked = 0;
    const port = await httpServer(t, () => {
      asked += 1;
    });
    const { failure, evidence } = await attempt(t, `http://127.0.0.1:${port}/`, { own: credentials(url) });
    assert.deepEqual([failure?.reason, evidence.http, asked], [reason, undefined, 0]);
    assert.match(failure?.detail ?? "", detail);
    assert.equal(describeReason(reason).blame, "check", "nothing was learned about the target");
  });
}

test("a failure is not kept: whoever asks next asks again", async (t) => {
  const { url, asked } = await provider(t, "", 503);
  const network = openNetwork(t);
  for (let count = 0; count < 2; count += 1)
    await attempt(t, "http://127.0.0.1:1/", { own: credentials(url), network });
  assert.equal(asked.length, 2);
});

test("a token endpoint that nobody reaches", async (t) => {
  const own = credentials(`http://127.0.0.1:${await deadPort()}/token`);
  const { failure } = await attempt(t, "http://127.0.0.1:1/", { own });
  assert.deepEqual([failure?.reason, failure?.detail], ["auth.unavailable", "the token endpoint: connection refused"]);
});

test("a token is fetched from a private address only on the target's own host, or where it is allowed", async (t) => {
  const { url, asked } = await provider(t, { access_token: "a" });
  const { address } = await nameServer(t, { "target.example": { a: "127.0.0.1" } });
  const target = `http://target.example:${await echo(t)}/`;
  const { failure } = await attempt(t, target, { own: credentials(url), dns: address });
  assert.deepEqual([failure?.reason, asked.length], ["net.forbidden", 0]);
  const allowed = await attempt(t, target, { own: { ...credentials(url), allow: ["private"] }, dns: address });
  assert.equal(allowed.evidence.http?.body, "Bearer a");
  const metadata = credentials("http://169.254.169.254/token");
  const refused = await attempt(t, target, { own: { ...metadata, allow: ["private"] }, dns: address });
  assert.equal(refused.failure?.reason, "net.forbidden");
});

const TOKEN_URLS: readonly (readonly [url: string, isSafe: boolean])[] = [
  ["https://id.acme.dev/token", true],
  ["http://id.acme.dev/token", false],
  ["HTTP://id.acme.dev/token", false],
  ["http://localhost.acme.dev/token", false],
  ["http://localhost:8080/token", true],
  ["http://id.localhost/token", true],
  ["http://127.0.0.1:8080/token", true],
  ["http://[::1]/token", true],
  [held("TOKEN_URL"), true],
];

for (const [url, isSafe] of TOKEN_URLS)
  test(`the client's secret goes to ${url} ${isSafe ? "without" : "with"} a warning`, () => {
    const { cautions } = httpCheckType.schema.parse(credentials(url))(template("https://acme.dev/"));
    assert.deepEqual(
      cautions.map(({ path }) => path),
      isSafe ? [] : [["auth", "oauth2", "url"]],
    );
  });

test("to another origin the token does not go, nor a query that repeats it", async (t) => {
  const { url } = await provider(t, { access_token: "abc.def" });
  const seen: unknown[] = [];
  const there = await httpServer(t, (request, response) => {
    seen.push(request.url, request.headers.authorization);
    response.end();
  });
  const here = await httpServer(t, (_, response) => {
    response.writeHead(302, { location: `http://127.0.0.1:${there}/x?t=abc.def` }).end();
  });
  await attempt(t, `http://127.0.0.1:${here}/`, { own: credentials(url) });
  assert.deepEqual(seen, ["/x", undefined]);
});
