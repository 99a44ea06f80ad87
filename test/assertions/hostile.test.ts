import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { parseConfig, registriesWith } from "../../src/config/parse.ts";
import { locationId } from "../../src/core/brand.ts";
import type { Check } from "../../src/core/check.ts";
import { judge } from "../../src/core/judge.ts";
import type { Attempt, HeaderFields } from "../../src/core/observation.ts";
import { redactor } from "../../src/core/redact.ts";
import type { Result } from "../../src/core/result.ts";
import { NOW } from "../core/judge-matrix.ts";
import { answering } from "./judging.ts";

const SECRET = "hunter2-hunter2-hunter2";
const redact = redactor([SECRET]);

function checkWith(expect: unknown): Check {
  const text = JSON.stringify({ checks: [{ url: "https://acme.dev", expect }] });
  const { config, diagnostics } = parseConfig([{ name: "a.yml", text }], registriesWith(ENGINES));
  const [check] = config?.checks ?? [];
  assert.ok(check !== undefined, JSON.stringify(diagnostics));
  return check;
}

function resultOf(check: Check, attempt: Attempt): Result {
  return judge({ check, location: locationId("here"), at: NOW, look: 0, attempts: [attempt], verified: true, redact });
}

/** Each breaks on nearly every answer, so that each quotes it. */
const CURIOUS: readonly Check[] = [
  { header: { "x-a": "none", "set-cookie": "none" } },
  { header: { "x-a": "/^none$/" } },
  { body: { contains: "none-of-that", matches: "/none-of-that/", size: "> 5mb" } },
  { json: { $: "none" } },
  { json: { "$.*": "none" } },
  { json: { "$..*": { type: "string", length: "> 99999999" } } },
  { json: { "$..[?match(@, '.*')]": "absent" } },
  { json: { "$..[?search($.a, @)]": "absent" } },
  { json: { $: { equals: { a: [[[]]] } } } },
  {
    json: { $: { schema: { additionalProperties: { $ref: "#" }, items: { $ref: "#" }, minLength: 99, maximum: -1 } } },
  },
  { redirects: { final: "https://other.dev/" } },
  { certificate: { issuer: "none" } },
  { certificate: { names: ["none.dev"] } },
].map(checkWith);

function attemptWith(text: string): Attempt {
  const headers: HeaderFields = { "x-a": [text], "set-cookie": [text] };
  const hop = { method: "GET", url: `https://acme.dev/${text}`, status: 200, phases: { totalMs: 1 } };
  const attempt = answering(text, { headers, hops: [hop] });
  return { ...attempt, evidence: { ...attempt.evidence, tls: { protocol: text, issuer: text, names: [text] } } };
}

/** One line of at most 200 characters that shows what it holds, and nothing of a secret. */
function assertPublic(text: string): void {
  assert.ok(text.length <= 200, `${text.length} characters`);
  assert.ok(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(text), JSON.stringify(text));
  assert.ok(!text.includes("hunter2"), text);
  for (const [, quoted = ""] of text.matchAll(/"((?:[^"\\]|\\.)*)"/g)) assert.ok([...quoted].length <= 120, quoted);
}

const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;

const CORPUS: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["lists 10,000 deep", nested("[", "]", 10_000)],
  ["maps 10,000 deep", nested('{"a":', "}", 10_000)],
  ["lists 500,000 deep", nested("[", "]", 500_000)],
  ["lists never closed", "[".repeat(1_000_000)],
  ["huge numbers", `{"a":${"9".repeat(50_000)},"b":-1e999,"c":1e-999}`],
  ["keys of prototypes", '{"__proto__":{"a":1},"constructor":{"prototype":1},"toString":null,"hasOwnProperty":1}'],
  ["a key twice", '{"a":1,"a":"hunter2-hunter2-hunter2"}'],
  ["a byte order mark", "\ufeff[1]"],
  ["replaced bytes", `{"a":"${"\ufffd".repeat(200)}"}`],
  ["control characters", `{"${"\\u0000\\u001b[31m".repeat(30)}":"\\u202e\\u2066\\u0085"}`],
  ["control characters, bare", "\u0000\u001b[31m\u202e\r\n\u2028".repeat(100)],
  ["lone surrogates", JSON.stringify({ "\ud800": "\udfff".repeat(99) })],
  ["a secret at the cut", `{"a":"${"x".repeat(50)}${SECRET}"}`],
  ["a secret in a key", `{"${"x".repeat(50)}${SECRET}":1}`],
  ["a secret behind the cut", `{"a":"${"x".repeat(70)}${SECRET}"}`],
  ["only secrets", `{"a":"${SECRET.repeat(9_000)}"}`],
  ["a secret in hex", `{"a":"${"x".repeat(40)}${Buffer.from(SECRET).toString("hex")}"}`],
  ["quotation marks", JSON.stringify({ a: '"'.repeat(300), b: "\\".repeat(300) })],
  ["markup", '{"a":"</script><img src=x onerror=alert(1)> @everyone [x](javascript:y) `"}'],
];

for (const [name, text] of CORPUS)
  test(`${name}: no expectation throws, and what is told is public`, () => {
    for (const check of CURIOUS) assertPublic(resultOf(check, attemptWith(text)).text);
  });

test("no answer makes an expectation throw, and what is told is public", () => {
  const noise = fc.string({ unit: "binary", maxLength: 300 });
  const json = fc.jsonValue({ stringUnit: "binary" }).map((value) => JSON.stringify(value));
  const withSecret = fc.tuple(noise, noise).map(([before, after]) => JSON.stringify({ a: before + SECRET + after }));
  fc.assert(
    fc.property(fc.oneof(noise, json, withSecret), (text) => {
      for (const check of CURIOUS) assertPublic(resultOf(check, attemptWith(text)).text);
    }),
    { seed: 3, numRuns: 300 },
  );
});

const MEGABYTE = 1_048_576;
const ITEMS = `[${Array.from({ length: 45_000 }, (_, id) => `{"id":${id},"on":"yes"}`).join(",")}]`;

/** Each takes hours in an engine that backtracks. How fast ours are is measured by the bench; here they need only come to an end. */
const REDOS = [
  "(a+)+$",
  "(a|aa)+$",
  "(a|a?)+b",
  "(.*a){20}b",
  "^(([a-z])+.)+[A-Z]([a-z])+$",
  "(x+x+)+y",
  "^(a?){50}a{50}b",
];
const TEXTS = ["a".repeat(MEGABYTE), `${"a".repeat(MEGABYTE - 1)}!`, "x".repeat(MEGABYTE), "aA! x\n".repeat(174_762)];

for (const pattern of REDOS)
  test(`${pattern} comes to an end over 1 MB`, () => {
    const check = checkWith({ body: { matches: pattern } });
    for (const text of TEXTS) assert.match(resultOf(check, answering(text)).state, /^(up|down|unknown)$/);
  });

/** `..` makes a node of every value there is, and is given up where there are too many. */
const PATHS: readonly (readonly [path: string, states: RegExp])[] = [
  ["$[*].id", /^up$/],
  ["$[44999].on", /^up$/],
  ["$[?@.on == 'no']", /^down$/],
  ["$[?search(@.on, '(y+e+)+s')].id", /^(up|unknown)$/],
  ["$..id", /^(up|unknown)$/],
];

for (const [path, states] of PATHS)
  test(`${path} comes to an end over 1 MB`, () =>
    assert.match(resultOf(checkWith({ json: { [path]: "present" } }), answering(ITEMS)).state, states));

test("filters do not backtrack", () => {
  const body = JSON.stringify([{ text: "a".repeat(40), pattern: "(a|aa)+b" }]);
  for (const call of ["search(@.text, @.pattern)", "match(@.text, @.pattern)"])
    assert.equal(resultOf(checkWith({ json: { [`$[?${call}]`]: "absent" } }), answering(body)).state, "up");
});

test("a pattern that comes from the answer takes no more than its share either", () => {
  const expect = { json: { "$[?search(@.text, @.pattern)]": "absent" } };
  const body = JSON.stringify([{ text: "a".repeat(900_000), pattern: "(a+)+$|(a|aa)+b" }]);
  assert.equal(resultOf(checkWith(expect), answering(body)).state, "down");
});
