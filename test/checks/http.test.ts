import assert from "node:assert/strict";
import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { type TestContext, test } from "node:test";
import { httpCheckType } from "../../src/checks/http.ts";
import { instant } from "../../src/core/brand.ts";
import type { Exchange, HttpRequest } from "../../src/ports.ts";
import { nameServer } from "../support/name-server.ts";
import { httpServer, scriptedServer } from "../support/servers.ts";
import { attempt, held, SECRET, template } from "./attempt.ts";

/** Redirects by path, `/end` answers; what was asked is kept. */
function redirecting(t: TestContext, paths: Readonly<Record<string, readonly [code: number, to: string]>>) {
  const asked: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const listener: RequestListener = (request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      asked.push({ method, url, headers, body });
      const rule = paths[url.split("?")[0] ?? ""];
      if (rule === undefined) response.end("the end");
      else response.writeHead(rule[0], { location: rule[1] }).end();
    });
  };
  return httpServer(t, listener).then((port) => ({ port, origin: `http://127.0.0.1:${port}`, asked }));
}

test("redirects are followed, each hop with its own phases, and the last answer is judged", async (t) => {
  const { origin } = await redirecting(t, { "/a": [302, "/b?x=1#part"], "/b": [301, "end"] });
  const { evidence, phases, failure } = await attempt(t, `${origin}/a`);
  assert.deepEqual([failure, evidence.http?.status, evidence.http?.body], [undefined, 200, "the end"]);
  const hops = evidence.http?.hops ?? [];
  assert.deepEqual(
    hops.map(({ method, url, status, address }) => [method, url.slice(origin.length), status, address]),
    [
      ["GET", "/a", 302, "127.0.0.1"],
      ["GET", "/b?x=1", 301, "127.0.0.1"],
      ["GET", "/end", 200, "127.0.0.1"],
    ],
  );
  const sum = hops.reduce((total, hop) => total + hop.phases.totalMs, 0);
  assert.ok(Math.abs(phases.totalMs - sum) < 0.001, "the total is the chain's");
  assert.equal(phases.firstByteMs, hops.at(-1)?.phases.firstByteMs, "other phases are the final hop's");
});

test("`redirects: 0` judges the redirect itself", async (t) => {
  const { origin, asked } = await redirecting(t, { "/a": [302, "/end"] });
  const { evidence } = await attempt(t, `${origin}/a`, { own: { redirects: 0 } });
  assert.deepEqual([evidence.http?.status, asked.length], [302, 1]);
});

const ENDLESS: readonly (readonly [name: string, location: string, reason: string, requests: number])[] = [
  ["to itself", "/a", "redirect.loop", 1],
  ["in a circle", "/b", "redirect.loop", 2],
  ["to another scheme", "ftp://127.0.0.1/", "redirect.bad", 1],
  ["to nonsense", "http://[", "redirect.bad", 1],
];

for (const [name, location, reason, requests] of ENDLESS) {
  test(`a redirect ${name}: ${reason}`, async (t) => {
    const { origin, asked } = await redirecting(t, { "/a": [302, location], "/b": [302, "/a"] });
    const { failure, evidence } = await attempt(t, `${origin}/a`);
    assert.deepEqual([failure?.reason, evidence.http?.status, asked.length], [reason, 302, requests]);
  });
}

test("more redirects than the check follows: redirect.max", async (t) => {
  const { origin, asked } = await redirecting(t, { "/a": [302, "/b"], "/b": [302, "/c"], "/c": [302, "/end"] });
  const { failure } = await attempt(t, `${origin}/a`, { own: { redirects: 2 } });
  assert.deepEqual([failure?.reason, asked.length], ["redirect.max", 3]);
});

test("to another origin no credential goes, and no header, query or body that held a secret", async (t) => {
  const there = await redirecting(t, {});
  const echoed = encodeURIComponent(SECRET);
  const here = await redirecting(t, { "/a": [307, `${there.origin}/end?token=${echoed}`] });
  const own = {
    method: "POST",
    body: `token=${held("TOKEN")}`,
    headers: { authorization: "Bearer fixed", Cookie: "a=1", "X-Key": `k ${held("TOKEN")}`, "x-plain": "yes" },
  };
  const { evidence } = await attempt(t, `${here.origin}/a?t=${held("TOKEN")}`, { own });
  assert.equal(evidence.http?.status, 200);
  const [sent] = here.asked;
  assert.deepEqual([sent?.body, sent?.headers["x-key"]], [`token=${SECRET}`, `k ${SECRET}`]);
  const [passed] = there.asked;
  assert.deepEqual([passed?.method, passed?.url, passed?.body], ["POST", "/end", ""]);
  assert.deepEqual(
    ["authorization", "cookie", "x-key", "x-plain"].map((name) => passed?.headers[name]),
    [undefined, undefined, undefined, "yes"],
  );
  assert.ok(!JSON.stringify(passed).includes("s3cret"));
});

test("within one origin everything goes along", async (t) => {
  const { origin, asked } = await redirecting(t, { "/a": [308, "/end"] });
  await attempt(t, `${origin}/a`, { own: { method: "POST", body: "b", headers: { authorization: "x" } } });
  assert.deepEqual([asked[1]?.method, asked[1]?.body, asked[1]?.headers.authorization], ["POST", "b", "x"]);
});

for (const code of [301, 302, 303]) {
  test(`after POST a ${code} is followed by GET without a body`, async (t) => {
    const { origin, asked } = await redirecting(t, { "/a": [code, "/end"] });
    const headers = { "content-type": "text/plain", "x-plain": "yes" };
    await attempt(t, `${origin}/a`, { own: { method: "POST", body: "b", headers } });
    const next = asked[1];
    assert.deepEqual([next?.method, next?.body], ["GET", ""]);
    assert.deepEqual([next?.headers["content-type"], next?.headers["x-plain"]], [undefined, "yes"]);
  });
}

test("HEAD has no body and stays HEAD", async (t) => {
  const { origin, asked } = await redirecting(t, { "/a": [303, "/end"] });
  const { evidence } = await attempt(t, `${origin}/a`, { own: { method: "HEAD" } });
  assert.deepEqual([asked[1]?.method, evidence.http?.status, evidence.http?.body], ["HEAD", 200, ""]);
});

test("a redirect to a metadata service is never followed", async (t) => {
  const { origin } = await redirecting(t, { "/a": [302, "http://169.254.169.254/latest/meta-data/"] });
  const { failure, evidence } = await attempt(t, `${origin}/a`, { own: { allow: ["private"] } });
  assert.equal(failure?.reason, "redirect.forbidden");
  assert.equal(evidence.http, undefined, "nothing was answered there");
});

test("user and password of the address are sent as basic authorization and nowhere else", async (t) => {
  const { port, asked } = await redirecting(t, {});
  const { evidence } = await attempt(t, `http://me:p%C3%A4ss%3A@127.0.0.1:${port}/end`);
  assert.equal(asked[0]?.headers.authorization, `Basic ${Buffer.from("me:päss:").toString("base64")}`);
  assert.ok(!evidence.http?.hops[0]?.url.includes("me:"));
});

test("the deadline is the whole chain's", async (t) => {
  const slow = await scriptedServer(t, [], true);
  const { origin } = await redirecting(t, { "/a": [302, `http://127.0.0.1:${slow}/`] });
  const { failure, phases } = await attempt(t, `${origin}/a`, { timeoutMs: 300 });
  assert.equal(failure?.reason, "http.timeout");
  assert.match(failure?.detail ?? "", /after a redirect to http:\/\/127\.0\.0\.1:/);
  assert.ok(phases.totalMs > 280 && phases.totalMs < 1_000, `${phases.totalMs}`);
});

test("a probe names its secrets and shows its target without them", () => {
  const target = `https://x.example/?k=${held("THREE")}`;
  const own = { headers: { a: `${held("ONE")} ${held("TWO")}` }, body: held("ONE") };
  const probe = httpCheckType.schema.parse(own)(template(target));
  assert.deepEqual([probe.target, probe.secrets], [target, ["THREE", "ONE", "TWO"]]);
  assert.equal(probe.followsRedirects, true);
});

test("a name that resolves to a private address is the config's own word", async (t) => {
  const { address } = await nameServer(t, { "inside.example": { a: "127.0.0.1" } });
  const { port } = await redirecting(t, { "/a": [302, "/end"] });
  const { failure } = await attempt(t, `http://inside.example:${port}/a`, { dns: address });
  assert.equal(failure, undefined);
});

const LEADS: readonly (readonly [first: string, wasPrivate: boolean, own: object, allowed: readonly boolean[]])[] = [
  ["a public address", false, {}, [true, false, false]],
  ["a private address", true, {}, [true, true, true]],
  ["a public address, and the config allows it", false, { allow: ["private"] }, [true, true, true]],
];

for (const [first, wasPrivate, own, allowed] of LEADS) {
  test(`from ${first} a redirect may${allowed[1] ? "" : " not"} lead to a private one`, async () => {
    // Loopback has no public address, so the network's answers are scripted here.
    const asked: boolean[] = [];
    const http = async ({ url, allowPrivate }: HttpRequest): Promise<Exchange> => {
      asked.push(allowPrivate);
      const [status, to] = url.endsWith("/c") ? [200, ""] : [302, url.endsWith("/a") ? "/b" : "/c"];
      const answer = { status, version: "1", headers: { location: [to] }, body: "", bodyBytes: 0, truncated: false };
      return { at: instant(0), phases: { totalMs: 1 }, lagMs: 0, evidence: {}, wasPrivate, answer };
    };
    const network = { http, turn: async () => undefined };
    const clock = { now: () => instant(0), sleep: async () => undefined };
    const probe = httpCheckType.schema.parse(own)(template("https://x.example/a"));
    await probe.attempt({ network, clock, secrets: new Map(), timeoutMs: 1_000 });
    assert.deepEqual(asked, allowed);
  });
}
