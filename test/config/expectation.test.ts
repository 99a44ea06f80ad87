import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { parseConfig, registriesWith } from "../../src/config/parse.ts";
import { locationId } from "../../src/core/brand.ts";
import { judge } from "../../src/core/judge.ts";
import type { Attempt } from "../../src/core/observation.ts";
import { answering } from "../assertions/judging.ts";
import { NOW } from "../core/judge-matrix.ts";

/** State and text of one look at a check with this `expect`, upon these `defaults`. */
function judged(expect: string, attempt: Attempt, defaults = "{}"): readonly [state: string, text: string] {
  const text = `defaults: { expect: ${defaults} }\nchecks: [{ url: https://acme.dev, expect: ${expect} }]`;
  const { config, diagnostics } = parseConfig([{ name: "a.yml", text }], registriesWith(ENGINES));
  const [check] = config?.checks ?? [];
  assert.ok(check !== undefined, JSON.stringify(diagnostics));
  const redact = (plain: string) => plain;
  const result = judge({
    check,
    location: locationId("here"),
    at: NOW,
    look: 0,
    attempts: [attempt],
    verified: true,
    redact,
  });
  return [result.state, result.text];
}

function after(firstByteMs: number): Attempt {
  return { ...answering(""), phases: { firstByteMs, totalMs: firstByteMs } };
}

const THRESHOLDS: readonly (readonly [firstByteMs: number, state: string])[] = [
  [800, "up"],
  [900, "degraded"],
  [5_100, "down"],
];

for (const [firstByteMs, state] of THRESHOLDS)
  test(`two thresholds: ${firstByteMs} ms is ${state}`, () => {
    assert.equal(judged("{ within: { degraded: 800ms, down: 5s } }", after(firstByteMs))[0], state);
    assert.equal(judged("{ within: { first-byte: 800ms, down: { first-byte: 5s } } }", after(firstByteMs))[0], state);
  });

test("a threshold that is broken worse is told once", () =>
  assert.deepEqual(judged("{ within: { degraded: 800ms, down: 5s } }", after(6_000)), [
    "down",
    "first byte after 6000 ms, expected within 5s",
  ]));

const HOP = { method: "GET", url: "https://acme.dev/", status: 200, phases: { totalMs: 1 } };
const BODY = answering('{ "status": "ok", "queue": 60, "age": 9 }', { hops: [HOP] });

const STATES: readonly (readonly [expect: string, state: string, text: string])[] = [
  ["{ json: { $.queue: '< 50' } }", "down", "$.queue is 60, expected < 50"],
  ["{ json: { degraded: { $.queue: '< 50' } } }", "degraded", "$.queue is 60, expected < 50"],
  ["{ json: { $.status: ok, degraded: { $.queue: '< 50' } } }", "degraded", "$.queue is 60, expected < 50"],
  ["{ json: { $.status: up, degraded: { $.queue: '< 50' } } }", "down", '$.status is "ok", expected "up" … and 1 more'],
  ["{ json: { degraded: { $.queue: '< 50' }, down: { $.queue: '< 60' } } }", "down", "$.queue is 60, expected < 60"],
  [
    "{ header: { x-a: present, x-b: present }, body: { degraded: { lacks: ok } }, json: { $.none: present } }",
    "down",
    "no x-a header, expected some value … and 3 more",
  ],
  ["{ certificate: 14d }", "degraded", "an answer without TLS, expected a certificate"],
  ["{ certificate: { down: 14d } }", "down", "an answer without TLS, expected a certificate"],
  ["{ ip: { degraded: 6 }, redirects: { degraded: { count: 1 } } }", "degraded", "0 redirects, expected 1"],
];

for (const [expect, state, text] of STATES)
  test(`${expect}: ${state}`, () => assert.deepEqual(judged(expect, BODY), [state, text]));

test("states of a check stand upon those of the defaults, key by key", () => {
  const defaults = "{ json: { $.status: ok, down: { $.queue: '< 500' } } }";
  assert.equal(judged("{ json: { $.age: '< 5' } }", BODY, defaults)[1], "$.age is 9, expected < 5");
  assert.equal(judged("{ json: { down: { $.queue: '< 9' } } }", BODY, defaults)[1], "$.queue is 60, expected < 9");
});

test("a schema, and a value to equal, are never mixed from two", () => {
  const defaults = "{ json: { $: { schema: { required: [id] } } } }";
  assert.deepEqual(judged("{ json: { $: { schema: { type: object } } } }", BODY, defaults)[0], "up");
  const map = "{ json: { $: { equals: { status: ok, queue: 60, age: 9 } } } }";
  assert.equal(judged(map, BODY, "{ json: { $: { equals: { id: 1 } } } }")[0], "up");
});
