import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { parseConfig } from "../../src/config/parse.ts";
import { instant, locationId, roundId } from "../../src/core/brand.ts";
import { reportOutcome } from "../../src/entry/action-report.ts";
import { InputError, readInputs } from "../../src/entry/inputs.ts";
import { ROOT } from "../program/process.ts";

const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
const VALUES: Readonly<Record<string, string>> = { token: "ghs_token" };

test("the inputs that are read are those of action.yml", () => {
  const read = new Set<string>();
  readInputs((name) => {
    read.add(name);
    return VALUES[name] ?? "";
  });
  assert.deepEqual([...read].sort(), Object.keys(action.inputs).sort());
});

test("the outputs that are set are those of action.yml", async () => {
  const outputs = new Map<string, string>();
  const { config } = parseConfig([{ name: "a.yml", text: "checks: [{ name: A, url: http://a.example }]\n" }]);
  assert.ok(config);
  const ignore = (): void => undefined;
  const core = {
    setOutput: (name: string, value: string) => void outputs.set(name, value),
    summary: { addRaw: () => ({ write: async () => undefined }) },
    ...{ setSecret: ignore, setFailed: ignore, error: ignore, warning: ignore, notice: ignore, info: ignore },
  };
  const round = { id: roundId("1.1.round.0"), at: instant(0), locations: [locationId("github")] };
  const outcome = { round, results: [], changes: [], refused: [], problems: [], publishing: { kind: "none" } } as const;
  const inputs = readInputs((name) => VALUES[name] ?? "");
  await reportOutcome(core, {
    outcome,
    config,
    inputs,
    isRecorded: true,
    isConfigBroken: false,
    siteDirectory: "/site",
    unrecorded: undefined,
  });
  assert.deepEqual([...outputs.keys()].sort(), Object.keys(action.outputs).sort());
  assert.deepEqual([outputs.get("state"), outputs.get("publish"), outputs.get("site")], ["unknown", "false", ""]);
});

test("defaults in action.yml are valid values", () => {
  const defaults = Object.entries<{ default?: string }>(action.inputs).map(([name, { default: value }]) => [
    name,
    value ?? "",
  ]);
  const inputs = readInputs((name) => VALUES[name] ?? Object.fromEntries(defaults)[name] ?? "");
  assert.equal(inputs.failOn, "never");
  assert.equal(inputs.location, "github");
});

const MISTAKES: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ["an empty token", { token: "" }, /`token` is empty/],
  ["an unknown state", { "fail-on": "blocked" }, /`fail-on` is `blocked`; it takes never, degraded, down/],
  ["a place with a space", { location: "New York" }, /`location` is `New York`/],
  ["a bare number", { settle: "3" }, /`settle` is `3`/],
  ["too long a settling", { settle: "1h" }, /at most `10m`/],
];
for (const [name, values, message] of MISTAKES) {
  test(`an input with ${name} is refused with what it takes`, () => {
    assert.throws(
      () => readInputs((input) => values[input] ?? VALUES[input] ?? ""),
      (error) => error instanceof InputError && message.test(error.message),
    );
  });
}
