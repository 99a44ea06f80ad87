import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { exchange } from "./exchange.ts";
import type { Fault } from "./faults.ts";
import { createStandIn, type StandIn } from "./stand-in.ts";

async function standIn(t: TestContext): Promise<StandIn> {
  const made = await createStandIn();
  t.after(() => made.close());
  return made;
}

const comment = (server: StandIn) =>
  exchange(server, "POST", "~/issues", { body: { title: "x", body: "y".repeat(500) } });

const ANSWERED: readonly [fault: Fault, status: number, headers: Readonly<Record<string, string>>][] = [
  ["error", 502, { "content-type": "text/html" }],
  ["rateLimit", 403, { "retry-after": "1" }],
  ["spent", 403, { "x-ratelimit-remaining": "0" }],
  ["forbidden", 403, { "x-accepted-github-permissions": "contents=write" }],
];

for (const [fault, status, headers] of ANSWERED) {
  test(`\`${fault}\` answers ${status} and nothing has happened`, async (t) => {
    const server = await standIn(t);
    server.failAt(1, fault);
    const answer = await comment(server);
    assert.equal(answer.status, status);
    for (const [name, value] of Object.entries(headers)) assert.equal(answer.headers.get(name), value);
    assert.deepEqual(server.requests, [
      {
        number: 1,
        method: "POST",
        path: "/repos/acme/shop/issues",
        token: server.token,
        status,
        handled: false,
        fault,
      },
    ]);
    assert.deepEqual((await server.dump()).issues, []);
  });
}

const CUT: readonly [fault: Fault, handled: boolean][] = [
  ["reset", false],
  ["half", true],
  ["lost", true],
];

for (const [fault, handled] of CUT) {
  test(`\`${fault}\` cuts the connection ${handled ? "after" : "before"} it has happened`, async (t) => {
    const server = await standIn(t);
    server.failAt(1, fault);
    await assert.rejects(comment(server));
    assert.deepEqual(server.requests, [
      { number: 1, method: "POST", path: "/repos/acme/shop/issues", token: server.token, status: 0, handled, fault },
    ]);
    assert.equal((await server.dump()).issues.length, handled ? 1 : 0);
  });
}

test("of half an answer the status arrives, the rest does not", async (t) => {
  const server = await standIn(t);
  server.failAt(1, "half");
  const headers = { authorization: `Bearer ${server.token}` };
  const response = await fetch(`${server.apiUrl}/repos/acme/shop`, { headers });
  assert.equal(response.status, 200);
  await assert.rejects(response.text());
});

test("`hang` never answers, and closing ends it", async () => {
  const server = await createStandIn();
  const arrived = Promise.withResolvers<void>();
  server.failAt((request) => {
    arrived.resolve();
    return request.number === 1;
  }, "hang");
  const hanging = assert.rejects(comment(server));
  await arrived.promise;
  await server.close();
  await hanging;
});

test("a fault hits one request only: by number, or the first that a predicate holds for", async (t) => {
  const server = await standIn(t);
  server.failAt(2, "error");
  server.failAt(({ method, path }) => method === "GET" && path.endsWith("/labels"), "forbidden");
  const statuses: number[] = [];
  for (const path of ["~/issues", "~/issues", "~/issues", "~/labels?page=1", "~/labels"]) {
    statuses.push((await exchange(server, "GET", path)).status);
  }
  assert.deepEqual(statuses, [200, 502, 200, 403, 200]);
  assert.deepEqual(server.violations, []);
});
