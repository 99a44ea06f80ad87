import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SeenState } from "../../src/core/state.ts";
import {
  acceptsOnly,
  parseStatus,
  printStatus,
  type StatusExpectation,
  type StatusInput,
  statusExpectation,
} from "../../src/core/status.ts";

const ANSWERS: readonly (number | "none")[] = ["none", ...Array.from({ length: 900 }, (_, index) => 100 + index)];

function expectation(input: StatusInput): StatusExpectation {
  const parsed = parseStatus(input);
  assert.ok("rule" in parsed, JSON.stringify(parsed));
  return statusExpectation(parsed.rule);
}

type Verdict = `${SeenState}${"!" | ""}`;

function verdict(expected: StatusExpectation, code: number | "none"): Verdict {
  const { state, exact } = expected.of(code);
  return `${state}${exact ? "!" : ""}`;
}

/** `!` behind a state: the code was named exactly. */
const JUDGED: readonly (readonly [StatusInput, string, Readonly<Record<string, Verdict>>])[] = [
  ["2xx", "2xx", { 200: "up", 299: "up", 300: "down", 199: "down", none: "down" }],
  [200, "200", { 200: "up!", 201: "down" }],
  ["401-401", "401", { 401: "up!" }],
  [["2XX", 401], "2xx, 401", { 204: "up", 401: "up!", 403: "down" }],
  ["200-299", "2xx", { 250: "up" }],
  ["200-204", "200-204", { 204: "up", 205: "down" }],
  ["any", "any", { 100: "up", 599: "up", 999: "up", none: "down" }],
  ["100-999", "any", { 100: "up", 999: "up", none: "down" }],
  ["none", "none", { none: "up!", 200: "down" }],
  ["!5xx", "!5xx", { 200: "up", 404: "up", 500: "down", 999: "up", none: "down" }],
  [["any", "!403"], "any, !403", { 403: "down!", 404: "up" }],
  [["!404", "4xx"], "!404, 4xx", { 404: "down!", 403: "up", 200: "down" }],
  [["2xx", "!204", "none"], "2xx, !204, none", { 200: "up", 204: "down!", none: "up!" }],
  ["!none", "!none", { 200: "up", none: "down" }],
  [
    { up: ["2xx", 401], degraded: 429 },
    "up 2xx, 401; degraded 429",
    { 200: "up", 401: "up!", 429: "degraded!", 500: "down", none: "down" },
  ],
  [
    { up: ["any", "!5xx"], degraded: [503, "none"], down: 500 },
    "up any, !5xx; degraded 503, none; down 500",
    { 200: "up", 503: "degraded!", none: "degraded!", 500: "down!", 502: "down" },
  ],
  [{ degraded: "2xx" }, "degraded 2xx", { 200: "degraded", 404: "down" }],
  [{ up: "2xx" }, "2xx", { 200: "up" }],
];

for (const [input, source, states] of JUDGED)
  test(`${JSON.stringify(input)} is ${source} and gives each code its state`, () => {
    const expected = expectation(input);
    assert.equal(expected.source, source);
    for (const [code, state] of Object.entries(states))
      assert.equal(verdict(expected, code === "none" ? code : Number(code)), state, code);
  });

const REFUSED: readonly (readonly [StatusInput, readonly (string | number)[], string, string?])[] = [
  ["200-100", [], "the range `200-100` runs backwards", "write `100-200`"],
  [99, [], "`99` is no status code", "codes go from 100 to 999"],
  [1000, [], "`1000` is no status code", "codes go from 100 to 999"],
  ["100-1000", [], "`1000` is no status code"],
  ["0xx", [], "`0xx` is no status", "classes go from `1xx` to `9xx`"],
  [200.5, [], "`200.5` is no status"],
  ["2xx, 401", [], "`2xx, 401` is no status", "write a list: [2xx, 401]"],
  ["2xx !204", [], "`2xx !204` is no status", 'write a list: [2xx, "!204"]'],
  ["2x", [], "`2x` is no status", "write `2xx`"],
  ["5**", [], "`5**` is no status", "write `5xx`"],
  ["!5x", [], "`!5x` is no status", "write `!5xx`"],
  ["20x", [], "`20x` is no status", "write `200-209`"],
  ["200–299", [], "`200–299` is no status", "write `200-299`"],
  ["200..204", [], "`200..204` is no status", "write `200-204`"],
  ["ok", [], "`ok` is no status"],
  ["", [], "`` is no status"],
  [["2xx", "nine"], [1], "`nine` is no status"],
  [{ up: "2xx", down: [500, "x"] }, ["down", 1], "`x` is no status"],
  [[], [], "an empty list accepts nothing"],
  [{ up: [] }, ["up"], "an empty list accepts nothing"],
  [["2xx", "!2xx"], [], "accepts nothing: no answer could ever be right"],
  [["!2xx", 204], [], "accepts nothing: no answer could ever be right"],
  ["!any", [], "accepts nothing: no answer could ever be right"],
  [{ down: "5xx" }, [], "accepts nothing: no answer could ever be right"],
  [{}, [], "accepts nothing: no answer could ever be right"],
  ["1xx", [], "accepts only interim answers (1xx), which are never the final one"],
  [[100, "103-110"], [], "accepts only interim answers (1xx), which are never the final one"],
  [
    { up: "2xx", degraded: 204 },
    ["degraded"],
    "`204` is both `up` and `degraded`",
    'exclude it from one of them: `up: [2xx, "!204"]`',
  ],
  [{ up: ["2xx", "none"], down: "none" }, ["down"], "`none` is both `up` and `down`"],
];

for (const [input, path, message, hint] of REFUSED)
  test(`${JSON.stringify(input)} is refused: ${message}`, () => {
    const parsed = parseStatus(input);
    assert.ok("problems" in parsed);
    const [problem] = parsed.problems;
    assert.deepEqual([problem?.path, problem?.message], [path, message]);
    if (hint !== undefined) assert.equal(problem?.hint, hint);
  });

test("every mistake in a list is told, not only the first", () => {
  const parsed = parseStatus(["a", "2xx", "b"]);
  assert.ok("problems" in parsed);
  assert.deepEqual(
    parsed.problems.map((problem) => problem.path),
    [[0], [2]],
  );
});

const code = fc.integer({ min: 100, max: 999 });
const positive = fc.oneof(
  code,
  code.map(String),
  fc.tuple(code, code).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  fc.integer({ min: 1, max: 9 }).map((digit) => `${digit}xx`),
  fc.constantFrom("any", "none"),
);
const item = fc.tuple(fc.boolean(), positive).map(([not, word]) => (not ? `!${word}` : word));
const items = fc.oneof(item, fc.array(item, { minLength: 1, maxLength: 5 }));
const anyInput: fc.Arbitrary<StatusInput> = fc.oneof(
  items,
  fc.record({ up: items, degraded: items, down: items }, { requiredKeys: [] }),
);

test("what is printed is parsed as the same rule again", () =>
  fc.assert(
    fc.property(anyInput, (input) => {
      const parsed = parseStatus(input);
      fc.pre("rule" in parsed);
      const printed = printStatus(parsed.rule);
      const again = parseStatus(printed);
      assert.ok("rule" in again);
      assert.deepEqual(again, parsed);
      assert.deepEqual(printStatus(again.rule), printed);
    }),
    { numRuns: 300 },
  ));

test("every code and no answer fall into exactly one state, and something is accepted", () =>
  fc.assert(
    fc.property(anyInput, fc.integer({ min: 1, max: 9 }), (input, digit) => {
      const parsed = parseStatus(input);
      fc.pre("rule" in parsed);
      const expected = statusExpectation(parsed.rule);
      const accepted = ANSWERS.filter((answer) => ["up", "degraded"].includes(expected.of(answer).state));
      const isOfClass = (answer: number | "none") => answer !== "none" && Math.floor(answer / 100) === digit;
      assert.ok(accepted.some((answer) => answer === "none" || answer >= 200));
      assert.equal(acceptsOnly(parsed.rule, isOfClass), accepted.every(isOfClass));
    }),
  ));

test("a code that two states name is refused, and nothing else for that reason", () =>
  fc.assert(
    fc.property(items, items, (up, degraded) => {
      const [first, second] = [parseStatus({ up }), parseStatus({ up: degraded })];
      fc.pre("rule" in first && "rule" in second);
      const [a, b] = [statusExpectation(first.rule), statusExpectation(second.rule)];
      const isShared = ANSWERS.some((answer) => a.of(answer).state === "up" && b.of(answer).state === "up");
      assert.equal("problems" in parseStatus({ up, degraded }), isShared);
    }),
  ));

test("exclusions win, wherever they stand in the list", () =>
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), code, fc.nat(4), (list, excluded, at) => {
      const parsed = parseStatus(list.toSpliced(at, 0, `!${excluded}`));
      fc.pre("rule" in parsed);
      assert.deepEqual(statusExpectation(parsed.rule).of(excluded), { state: "down", exact: true });
    }),
  ));

test("a list means the same in any order", () =>
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (list) => {
      const parsed = parseStatus(list);
      fc.pre("rule" in parsed);
      const [forward, backward] = [statusExpectation(parsed.rule), expectation(list.toReversed())];
      for (const answer of ANSWERS) assert.deepEqual(forward.of(answer), backward.of(answer));
    }),
  ));
