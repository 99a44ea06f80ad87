import assert from "node:assert/strict";
import { test } from "node:test";
import { type CheckId, checkId } from "../../src/core/brand.ts";
import { type ControlAnswer, domainOf, guarded, independentControls } from "../../src/core/guard.ts";
import type { Result } from "../../src/core/result.ts";
import type { State } from "../../src/core/state.ts";
import { aResult, at } from "../support/builders.ts";

/** `api.acme.dev dns.timeout`: a check of that host failing so. */
function failing(line: string, state: State = "down"): Result {
  const [host = "", reason = ""] = line.split(" ");
  return aResult(host, state, at("10:00"), { reason });
}

const hostOf = (check: CheckId): string => check;
const ALONE = ["a.one.dev dns.timeout"];
const FIVE = [
  "a.one.dev dns.timeout",
  "b.one.dev dns.timeout",
  "c.two.dev net.unreachable",
  "d.two.dev dns.timeout",
  "e.six.dev dns.timeout",
];
const DEAD: ControlAnswer = { host: "api.github.com", failure: "dns.timeout" };
const ALIVE: ControlAnswer = { host: "api.github.com" };

const PASSES: readonly (readonly [
  name: string,
  lines: readonly string[],
  controls: readonly ControlAnswer[],
  unknown: number,
])[] = [
  ["one check alone raises an alarm where nobody can be asked", ALONE, [], 0],
  ["one check alone raises an alarm while the control answers", ALONE, [ALIVE], 0],
  ["one check is unknown where the control fails too", ALONE, [DEAD], 1],
  ["one of two controls that answers proves our network", ALONE, [DEAD, ALIVE], 0],
  ["both controls fail", ALONE, [DEAD, { host: "example.com", failure: "net.timeout" }], 1],
  ["a control that refuses the connection was reached", ALONE, [{ host: "api.github.com", failure: "net.refused" }], 0],
  ["a control with a broken certificate was reached", ALONE, [{ host: "api.github.com", failure: "tls.expired" }], 0],
  ["5 checks on 3 domains fail with what is rather ours", FIVE, [], 5],
  ["they are believed although the control answers: an egress rule may let it through", FIVE, [ALIVE], 5],
  ["4 checks are too few", FIVE.slice(0, 4), [], 0],
  ["5 checks on 2 domains are too few", FIVE.map((line) => line.replace("six.dev", "two.dev")), [], 0],
  ["5 checks that time out connecting are an outage", FIVE.map((line) => line.replace(/ .*/, " net.timeout")), [], 0],
  ["5 refusals never void", FIVE.map((line) => line.replace(/ .*/, " net.refused")), [DEAD], 0],
  ["5 faults of TLS never void", FIVE.map((line) => line.replace(/ .*/, " tls.expired")), [DEAD], 0],
  ["5 times 503 never void", FIVE.map((line) => line.replace(/ .*/, " http.503")), [DEAD], 0],
  [
    "names that do not exist are the answer of a name server",
    FIVE.map((line) => line.replace(/ .*/, " dns.nxdomain")),
    [DEAD],
    0,
  ],
  ["a void pass leaves alone what was seen", [...FIVE, "f.ten.dev http.503", "g.ten.dev net.refused"], [DEAD], 5],
  ["and takes with it what our network may have done as well", [...FIVE, "f.ten.dev net.timeout"], [], 6],
  [
    "targets that a proxy of ours cannot reach are no fault of ours",
    FIVE.map((line) => line.replace(/ .*/, " proxy.unreached")),
    [DEAD],
    0,
  ],
];

for (const [name, lines, controls, unknown] of PASSES) {
  test(name, () => {
    const results = guarded({ results: lines.map((line) => failing(line)), hostOf, controls });
    const unseen = results.filter(({ state }) => state === "unknown");
    assert.equal(unseen.length, unknown);
    assert.ok(unseen.every(({ reason }) => reason === "own.network"));
  });
}

test("failures of our proxy count, and keep their own reason", () => {
  const lines = ["a.one.dev", "b.two.dev", "c.six.dev", "d.six.dev"].map((host) =>
    failing(`${host} proxy.auth`, "unknown"),
  );
  const results = guarded({ results: [...lines, failing("e.six.dev net.unreachable")], hostOf, controls: [] });
  assert.deepEqual(
    results.map(({ reason }) => reason),
    ["proxy.auth", "proxy.auth", "proxy.auth", "proxy.auth", "own.network"],
  );
});

test("what is void says why", () => {
  const [one] = guarded({ results: [failing("a.one.dev dns.timeout")], hostOf, controls: [DEAD] });
  assert.equal(one?.text, "could not look: dns.timeout, and api.github.com could not be reached either (dns.timeout)");
  const many = guarded({ results: FIVE.map((line) => failing(line)), hostOf, controls: [] });
  assert.equal(many[2]?.text, "could not look: net.unreachable, and 5 checks on 3 domains failed alike");
});

test("several looks of one check are one check", () => {
  const looks = FIVE.map((_, look) => ({ ...failing("a.one.dev dns.timeout"), look }));
  assert.ok(guarded({ results: looks, hostOf, controls: [] }).every(({ state }) => state === "down"));
});

test("a control on a domain that is in doubt proves nothing", () => {
  const urls = ["https://api.github.com/", "https://example.com/", "no url"];
  const github = [failing("www.github.com dns.timeout")];
  assert.deepEqual(independentControls(urls, github, hostOf), ["https://example.com/"]);
  assert.deepEqual(independentControls(urls, [failing("www.github.com http.503")], hostOf), urls.slice(0, 2));
});

test("a target whose host is a secret counts as a check, not as a domain", () => {
  const results = FIVE.map((line) => failing(line));
  const secret = (check: CheckId) => (check === checkId("e.six.dev") ? undefined : check);
  assert.ok(guarded({ results, hostOf: secret, controls: [] }).every(({ state }) => state === "down"));
});

const DOMAINS: readonly (readonly [host: string | undefined, domain: string | undefined])[] = [
  ["www.acme.dev", "acme.dev"],
  ["ACME.dev.", "acme.dev"],
  ["a.b.acme.co.uk", "co.uk"],
  ["localhost", "localhost"],
  ["192.0.2.7", "192.0.2.7"],
  ["[2001:db8::1]", "[2001:db8::1]"],
  ["", undefined],
  [undefined, undefined],
];

for (const [host, domain] of DOMAINS) test(`domain of ${host}: ${domain}`, () => assert.equal(domainOf(host), domain));
