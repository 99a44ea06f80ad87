import * as z from "zod";
import { quoted } from "../core/diagnostic.ts";
import type { HttpEvidence } from "../core/observation.ts";
import { type Broken, defineAssertion, sparing } from "./assertion.ts";
import type { Engines, Pattern } from "./engine/engines.ts";
import type { Comparison } from "./field/comparison.ts";
import { field, notEmpty, notText, type Parsed, refuse } from "./field/field.ts";
import { patternField } from "./field/pattern.ts";
import { sizeField, tellSize } from "./field/size.ts";

const text = z.string().min(1);
const texts = z.union([text, z.array(text).min(1)]);

/** A digest in lower-case hex. */
const hash = field(
  { title: "SHA-256", type: "string", pattern: "^(sha256:)?[0-9a-fA-F]{64}$" },
  (input): Parsed<string> => {
    if (typeof input !== "string") return notText(input);
    const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(input.toLowerCase()) ?? [];
    if (hex !== undefined) return { value: hex };
    return refuse(`${quoted(input)} is no SHA-256`, "write its 64 hex digits, as `sha256sum` prints them");
  },
);

function shapeWith(engines: Engines) {
  const pattern = patternField(engines);
  return z.strictObject({
    contains: texts.optional().describe("A text, or texts, that all stand in the body."),
    lacks: texts.optional().describe("A text, or texts, none of which stands in the body."),
    matches: z
      .union([pattern, z.array(pattern).min(1)])
      .optional()
      .describe("A pattern, or patterns, that all match somewhere in the body."),
    size: sizeField.optional().describe("The decoded body's size."),
    hash: z
      .union([hash, z.array(hash).min(1)])
      .optional()
      .describe("The SHA-256 of the decoded body in hex, or several of which one is right."),
    empty: z.boolean().optional().describe("Whether there is nothing in the body."),
  });
}

type Params = z.output<ReturnType<typeof shapeWith>>;

/** What the decoded body holds. */
export const bodyAssertion = defineAssertion({
  name: "body",
  doc: "What the decoded body holds; texts are compared exactly, letter case included.",
  needs: "http",
  state: "down",
  shape: (engines) => notEmpty(shapeWith(engines)),
  bind: (params) => {
    const rules = rulesOf(params);
    return ({ evidence: { http } }) => (http === undefined ? [] : rules.flatMap((rule) => rule(http) ?? []));
  },
});

type Rule = (http: HttpEvidence) => Broken | readonly Broken[] | undefined;

function rulesOf({ contains, lacks, matches, size, hash, empty }: Params): readonly Rule[] {
  const hashes = list(hash);
  return [
    ...list(contains).map(
      (wanted): Rule =>
        (http) =>
          missing(http, wanted),
    ),
    ...list(lacks).map(
      (unwanted): Rule =>
        (http) =>
          present(http, unwanted),
    ),
    ...list(matches).map(
      (pattern): Rule =>
        (http) =>
          unmatched(http, pattern),
    ),
    ...list(size).map(
      (comparison): Rule =>
        (http) =>
          ofOtherSize(http, comparison),
    ),
    ...(hashes.length === 0 ? [] : [(http: HttpEvidence) => ofOtherHash(http, hashes)]),
    ...(empty === undefined ? [] : [(http: HttpEvidence) => notSoEmpty(http, empty)]),
  ];
}

function missing(http: HttpEvidence, wanted: string): Broken | undefined {
  return http.body.includes(wanted) ? undefined : notIn(http, `a body with ${JSON.stringify(wanted)}`);
}

function unmatched(http: HttpEvidence, pattern: Pattern): readonly Broken[] {
  const expected = `a body that matches ${pattern.source}`;
  return sparing(expected, (work) => (pattern.isIn(http.body, work) ? [] : [notIn(http, expected)]));
}

/** What is not in the part that was read may stand behind it. */
function notIn(http: HttpEvidence, expected: string): Broken {
  if (http.truncated)
    return { expected, seen: `the first ${tellSize(http.bodyBytes)} without it`, unseen: "expect.unseen" };
  return { expected, seen: `${tellSize(sizeOf(http))} without it` };
}

function sizeOf(http: HttpEvidence): number {
  return http.whole?.bytes ?? http.bodyBytes;
}

function present(http: HttpEvidence, unwanted: string): Broken | undefined {
  if (!http.body.includes(unwanted)) return undefined;
  return { expected: `a body without ${JSON.stringify(unwanted)}`, seen: "a body with it" };
}

function ofOtherSize(http: HttpEvidence, size: Comparison): Broken | undefined {
  const expected = `a body of ${size.source}`;
  const { whole } = http;
  if (whole !== undefined) return size.holds(whole.bytes) ? undefined : { expected, seen: tellSize(whole.bytes) };
  // A character is one byte at least.
  const holds = http.truncated ? size.holdsFrom(http.body.length) : undefined;
  if (holds === undefined) return notWhole(http, expected);
  return holds ? undefined : { expected, seen: `more than ${tellSize(http.body.length)}` };
}

function ofOtherHash(http: HttpEvidence, hashes: readonly string[]): Broken | undefined {
  const expected = `a body with the SHA-256 ${hashes.map((hash) => `${hash.slice(0, 12)}…`).join(" or ")}`;
  if (http.whole === undefined) return notWhole(http, expected);
  const { sha256 } = http.whole;
  return hashes.includes(sha256) ? undefined : { expected, seen: `${sha256.slice(0, 12)}…` };
}

/** Only of a whole body it is known what it comes to. */
function notWhole({ bodyBytes }: HttpEvidence, expected: string): Broken {
  return { expected, seen: `no more than the first ${tellSize(bodyBytes)}`, unseen: "expect.unseen" };
}

function notSoEmpty(http: HttpEvidence, empty: boolean): Broken | undefined {
  const isEmpty = http.body === "";
  if (isEmpty === empty) return undefined;
  return isEmpty
    ? { expected: "a body", seen: "an empty one" }
    : { expected: "an empty body", seen: `one of ${tellSize(sizeOf(http))}` };
}

function list<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}
