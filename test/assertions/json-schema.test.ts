import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { Json } from "../../src/assertions/engine/engines.ts";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { TooMuchWork, Work } from "../../src/assertions/engine/work.ts";
import { KEYWORDS } from "../../src/assertions/json/keywords.ts";
import { findViolation, readSchema } from "../../src/assertions/json/schema.ts";

/** `where: what was expected`, or nothing where the value is right. */
function violation(schema: unknown, value: Json): string | undefined {
  const read = readSchema(schema, ENGINES);
  assert.ok("value" in read, JSON.stringify(read));
  const found = findViolation(read.value, value, new Work());
  return found && `${found.at.join("/")}: ${found.expected}`;
}

const TREE = {
  $ref: "#/$defs/node",
  $defs: { node: { type: "object", required: ["id"], properties: { next: { $ref: "#/$defs/node" } } } },
};

/** As text, for an object that has a `then` looks like a promise. */
const CONDITIONAL: unknown = JSON.parse('{"if":{"type":"string"},"then":{"minLength":2},"else":{"minimum":2}}');

const CASES: readonly (readonly [schema: unknown, value: Json, violation: string | undefined])[] = [
  [true, 1, undefined],
  [false, 1, ": nothing there"],
  [{}, 1, undefined],
  [{ type: "integer" }, 1.5, ": integer"],
  [{ type: ["string", "null"] }, 5, ": string or null"],
  [{ const: { a: [1] } }, { a: [1] }, undefined],
  [{ const: { a: [1] } }, { a: [2] }, ': one of {"a":[1]}'],
  [{ enum: [1, "a", null] }, "b", ': one of 1, "a", null'],
  [{ properties: { a: { items: { minimum: 3 } } } }, { a: [5, 2] }, "a/1: >= 3"],
  [{ properties: { a: {} }, additionalProperties: false }, { a: 1, b: 2 }, "b: nothing there"],
  [{ patternProperties: { "^x-": { type: "string" } }, additionalProperties: false }, { "x-a": 1 }, "x-a: string"],
  [{ patternProperties: { "^x-": {} }, additionalProperties: { type: "null" } }, { "x-a": 1, b: 1 }, "b: null"],
  [{ prefixItems: [{ type: "string" }], items: { type: "number" } }, ["a", 1, "b"], "2: number"],
  [{ prefixItems: [{ type: "string" }, {}] }, [1], "0: string"],
  [{ contains: { const: 5 } }, [1, 2], ": an item that `contains` describes"],
  [{ anyOf: [{ type: "string" }, { minimum: 5 }] }, 3, ": what one of 2 schemas describes"],
  [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 3, ": what exactly one of 2 schemas describes"],
  [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, 3, ": <= 2"],
  [{ not: { type: "number" } }, 3, ": not what `not` describes"],
  [CONDITIONAL, "a", ": a length >= 2"],
  [CONDITIONAL, 1, ": >= 2"],
  [{ items: { not: { type: "string" } } }, new Array<Json>(300).fill(1), undefined],
  [{ pattern: "^a+$" }, "ab", ": a match of /^a+$/"],
  [TREE, { id: 1, next: { id: 2, next: {} } }, 'next/next: a member "id"'],
  [{ required: ["constructor"] }, {}, ': a member "constructor"'],
  [{ $ref: "#/$defs/a~1b", $defs: { "a/b": { type: "null" } } }, 1, ": null"],
];

for (const [schema, value, expected] of CASES)
  test(`${JSON.stringify(schema)} on ${JSON.stringify(value).slice(0, 40)}`, () =>
    assert.equal(violation(schema, value), expected));

const WRONG: readonly (readonly [schema: unknown, path: string])[] = [
  ["string", ""],
  [{ typ: "string" }, "typ"],
  [{ type: "text" }, "type"],
  [{ properties: { a: { minimum: "5" } } }, "properties.a.minimum"],
  [{ items: [{}] }, "items"],
  [{ anyOf: [] }, "anyOf"],
  [{ allOf: [{}, { maxLength: -1 }] }, "allOf.1.maxLength"],
  [{ pattern: "(" }, "pattern"],
  [{ patternProperties: { "(?=a)": {} } }, "patternProperties.(?=a)"],
  [{ enum: "a" }, "enum"],
  [{ required: "a" }, "required"],
  [{ properties: [] }, "properties"],
  [{ $ref: "#/$defs/none" }, "$ref"],
  [{ $ref: "https://acme.dev/schema.json" }, "$ref"],
  [{ $ref: 5 }, "$ref"],
  [{ if: true, else: { uniqueItems: true } }, "else.uniqueItems"],
  [{ $defs: { a: { const: 1, minimum: null } } }, "$defs.a.minimum"],
];

for (const [schema, path] of WRONG)
  test(`${JSON.stringify(schema)} is wrong at ${path}`, () => {
    const read = readSchema(schema, ENGINES);
    assert.deepEqual("problems" in read && read.problems.map((problem) => problem.path.join(".")), [path]);
  });

test("a schema that asks for endless work is given up", () => {
  const endless = { anyOf: [{ $ref: "#" }, { $ref: "#" }], not: {} };
  assert.equal(violation(endless, 1), ": what its schema can judge");
  const twice = (step: number) => ({ allOf: [{ $ref: `#/$defs/${step}` }, { $ref: `#/$defs/${step}` }] });
  const steps = Array.from({ length: 24 }, (_, step) => [step, step === 23 ? {} : twice(step + 1)]);
  assert.throws(() => violation({ ...twice(0), $defs: Object.fromEntries(steps) }, 1), TooMuchWork);
  const deep: Json = JSON.parse(`${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`);
  assert.equal(violation({ properties: { a: { $ref: "#" } } }, deep), ": what its schema can judge");
});

/** Schemas of every keyword that judges, over values small enough to be hit. */
const leaf: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(0, 1, 2.5, 4, "", "a", "ab", "é", true, false, null);
const names = fc.constantFrom("a", "b", "constructor");
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(names, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const limit = fc.integer({ min: 0, max: 3 });
const TYPES = ["string", "number", "integer", "boolean", "null", "array", "object"];
const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const one = tie("schema");
  const several = fc.array(one, { minLength: 1, maxLength: 3 });
  const keywords: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
    [
      "type",
      fc.oneof(fc.constantFrom(...TYPES), fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 })),
    ],
    ["enum", fc.array(value, { minLength: 1, maxLength: 3 })],
    ["const", value],
    ["minimum", limit],
    ["maximum", limit],
    ["exclusiveMinimum", limit],
    ["exclusiveMaximum", limit],
    ["multipleOf", fc.constantFrom(1, 2, 0.5)],
    ["minLength", limit],
    ["maxLength", limit],
    ["pattern", fc.constantFrom("^a", "b$", "é", "^$")],
    ["minItems", limit],
    ["maxItems", limit],
    ["prefixItems", several],
    ["items", one],
    ["contains", one],
    ["minProperties", limit],
    ["maxProperties", limit],
    ["required", fc.uniqueArray(names, { maxLength: 2 })],
    ["properties", fc.dictionary(names, one, { maxKeys: 2, noNullPrototype: true })],
    ["patternProperties", fc.dictionary(fc.constantFrom("^a", "r"), one, { maxKeys: 2, noNullPrototype: true })],
    ["additionalProperties", one],
    ["allOf", several],
    ["anyOf", several],
    ["oneOf", several],
    ["not", one],
    ["if", one],
    ["then", one],
    ["else", one],
    ["$ref", fc.constantFrom("#/$defs/leaf", "#/definitions/leaf")],
  ];
  const map = fc
    .subarray([...keywords], { maxLength: 4 })
    // Beside some `prefixItems` the other implementation finds what `contains` asks for in an empty list.
    .filter((chosen) => !["contains", "prefixItems"].every((odd) => chosen.some(([keyword]) => keyword === odd)))
    .chain((chosen) => fc.record(Object.fromEntries(chosen), { noNullPrototype: true }));
  return { schema: fc.oneof({ depthSize: "small", maxDepth: 3 }, fc.boolean(), map) };
});
const LEAVES = { $defs: { leaf: { type: "string" } }, definitions: { leaf: { type: "number", minimum: 1 } } };

test("a schema is read as another implementation reads it", () => {
  let right = 0;
  fc.assert(
    fc.property(schema, value, (inner, instance) => {
      const whole = { allOf: [inner], ...LEAVES };
      const other = new Ajv2020({ strict: false, logger: false, ownProperties: true }).compile(whole)(instance);
      right += other ? 1 : 0;
      assert.equal(violation(whole, instance) === undefined, other);
    }),
    { seed: 3, numRuns: 400 },
  );
  assert.ok(right > 80 && right < 320, `${right} right: the schemas do not tell values apart`);
});

test("every keyword that judges is compared with it", () => {
  const judging = [...KEYWORDS].filter(([, read]) => read.name !== "annotation" && read.name !== "definitions");
  const compared = new Set<string>();
  const collect = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, nested] of Object.entries(part)) {
      compared.add(key);
      collect(nested);
    }
  };
  for (const sample of fc.sample(schema, { seed: 3, numRuns: 400 })) collect(sample);
  assert.deepEqual(
    judging.map(([keyword]) => keyword).filter((keyword) => !compared.has(keyword)),
    [],
  );
});
