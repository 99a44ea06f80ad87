import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as z from "zod";
import { defineAssertion } from "../../src/assertions/assertion.ts";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { assertionsWith } from "../../src/assertions/index.ts";
import { defineCheckType } from "../../src/checks/check-type.ts";
import { CHECK_TYPES } from "../../src/checks/index.ts";
import type { Config, RunnableCheck } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { checkId } from "../../src/core/brand.ts";
import { CALENDAR } from "../../src/core/maintenance/loaded.ts";
import { display } from "../../src/core/secret.ts";

const dnsCheckType = defineCheckType({
  type: "dns",
  doc: "Asks for a name's records.",
  schemes: ["dns"],
  gives: ["net"],
  shape: z.strictObject({ record: z.enum(["A", "AAAA"]).describe("The kind of record.") }),
  hasStatus: false,
  bind: (target, { record }) => ({
    type: `dns-${record}`,
    target: display(target),
    secrets: [],
    files: [],
    followsRedirects: false,
    isRepeatable: true,
    cautions: [],
    attempt: () => Promise.reject(new Error("not looked at in this test")),
  }),
});
const addressAssertion = defineAssertion({
  name: "address",
  doc: "The address.",
  needs: "net",
  state: "down",
  shape: () => z.string(),
  bind: () => () => [],
});
const REGISTRIES = {
  checkTypes: [...CHECK_TYPES, dnsCheckType],
  assertions: [...assertionsWith(ENGINES), addressAssertion(ENGINES)],
  calendar: CALENDAR,
};

function parsed(...texts: readonly string[]): Config {
  const files = texts.map((text, index) => ({ name: `${index}.yml`, text }));
  const { config, diagnostics } = parseConfig(files, REGISTRIES);
  assert.deepEqual(diagnostics, []);
  assert.ok(config !== undefined);
  return config;
}

function check(config: Config, id: string): RunnableCheck {
  const found = config.checks.find((candidate) => candidate.id === checkId(id));
  assert.ok(found !== undefined, id);
  return found;
}

function messages(text: string): readonly string[] {
  return parseConfig([{ name: "a.yml", text }], REGISTRIES).diagnostics.map(({ message }) => message);
}

test("a URL is enough: everything else has a default", () => {
  const { checks, issues: _issues, channels: _, ...run } = parsed("checks: [{ url: https://acme.dev }]");
  assert.deepEqual(run, {
    everyMs: 300_000,
    settleMs: 180_000,
    page: { title: "Status", language: "en", zone: "UTC", look: { colours: {}, links: [] }, files: [] },
    historyRef: "refs/heads/allclear-history",
    publish: { kind: "actions" },
    pages: [],
    isSquashed: true,
    controls: [],
    walls: [],
    maintenance: [],
    groups: [],
  });
  const [first] = checks;
  assert.ok(first !== undefined);
  const { probe, status, owners, labels, ...rest } = first;
  assert.deepEqual(rest, {
    id: "acme-dev",
    name: "acme.dev",
    target: "https://acme.dev",
    type: "http",
    everyMs: 300_000,
    timeoutMs: 10_000,
    retries: 1,
    confirm: { down: 2, degraded: 3, up: 2 },
    tell: ["certificate", "domain"],
    private: false,
    dependsOn: [],
    was: [],
    files: [],
    assertions: [],
  });
  assert.deepEqual([status.source, owners, labels], ["2xx", [], []]);
  assert.equal(probe.type, "http");
});

const LAYERED = `
every: 10m
defaults: { timeout: 5s, retries: 0, confirm: { down: 4, up: 3 }, expect: { status: { up: 2xx, degraded: 429 }, within: 1s } }
groups:
  api: { name: API, timeout: 7s, confirm: { up: 5 }, tell: [latency], headers: { x-a: "\${A}" } }
checks:
  - { name: plain, url: https://acme.dev }
  - { name: grouped, url: https://acme.dev, group: api }
  - { name: own, url: https://acme.dev, group: api, every: 1h, timeout: 9s, tell: [], headers: { x-b: "\${B}" }, expect: { status: 204 } }
  - { name: states, url: https://acme.dev, expect: { status: { up: 204 } } }
`;

test("a check's value stands above its group's, and that above the defaults", () => {
  const config = parsed(LAYERED);
  const of = ({ everyMs, timeoutMs, retries, confirm, tell }: RunnableCheck) => [
    everyMs,
    timeoutMs,
    retries,
    confirm,
    tell,
  ];
  const tell = ["certificate", "domain"];
  assert.deepEqual(of(check(config, "plain")), [600_000, 5_000, 0, { down: 4, degraded: 3, up: 3 }, tell]);
  assert.deepEqual(of(check(config, "grouped")), [600_000, 7_000, 0, { down: 4, degraded: 3, up: 5 }, ["latency"]]);
  assert.deepEqual(of(check(config, "own")), [3_600_000, 9_000, 0, { down: 4, degraded: 3, up: 5 }, []]);
});

test("maps are merged key by key, but a status is replaced as a whole", () => {
  const config = parsed(LAYERED);
  assert.equal(check(config, "grouped").status.source, "up 2xx; degraded 429");
  assert.equal(check(config, "own").status.source, "204");
  assert.equal(check(config, "states").status.source, "204");
  assert.deepEqual(
    check(config, "own").assertions.map(({ name }) => name),
    ["within"],
  );
  assert.deepEqual(check(config, "grouped").probe.secrets, ["A"]);
  assert.deepEqual(check(config, "own").probe.secrets, ["A", "B"]);
});

test("files are merged in the order of their names, whatever order they come in", () => {
  const files = [
    { name: "b.yml", text: "checks: [{ url: https://b.dev, group: core }]\ndefaults: { retries: 3 }" },
    { name: "a.yml", text: "checks: [{ url: https://a.dev }]\ngroups: { core: }\ndefaults: { timeout: 1s }" },
  ];
  const { config } = parseConfig(files);
  assert.deepEqual(config, parseConfig([...files].reverse()).config === undefined ? undefined : config);
  assert.deepEqual(
    config?.checks.map(({ id, timeoutMs, retries, group }) => [id, timeoutMs, retries, group]),
    [
      ["a-dev", 1_000, 3, undefined],
      ["b-dev", 1_000, 3, "core"],
    ],
  );
});

test("a group without a name is called by its id", () =>
  assert.deepEqual(parsed("groups: { core:, web: { name: Web } }\nchecks: [{ url: https://a.dev }]").groups, [
    { id: "core", name: "core" },
    { id: "web", name: "Web" },
  ]));

test("the target of a private check stays out, and another's is cut and shows secrets by name", () => {
  const long = `https://acme.dev/?key=\${KEY}&${"a".repeat(300)}`;
  const config = parsed(
    `checks:\n  - { name: P, url: "https://intern.acme.dev", private: true }\n  - { name: L, url: "${long}" }`,
  );
  assert.equal(check(config, "p").target, undefined);
  const { target = "" } = check(config, "l");
  assert.equal(target.length, 200);
  assert.ok(target.startsWith(long.slice(0, 150)) && target.endsWith("…"));
});

test("the scheme picks the type, whose own keys and evidence apply; what defaults say for other types does not", () => {
  const config = parsed(`
defaults: { method: POST, record: AAAA, expect: { status: 204, body: { contains: ok }, address: x } }
checks:
  - { name: web, url: https://acme.dev }
  - { name: name, url: DNS://acme.dev }
`);
  assert.equal(check(config, "name").probe.type, "dns-AAAA");
  const asserted = (id: string) => check(config, id).assertions.map(({ name }) => name);
  assert.deepEqual([asserted("web"), asserted("name")], [["body", "address"], ["address"]]);
});

const MISMATCHED: readonly (readonly [string, string])[] = [
  ["{ url: dns://acme.dev, record: A, method: GET }", "`method` is a key of `http` checks, and this is a `dns` check"],
  ["{ url: dns://acme.dev, record: A, expect: { status: 200 } }", "`dns` checks have no status code"],
  [
    "{ url: dns://acme.dev, record: A, expect: { body: { contains: ok } } }",
    "`body` reads `http` evidence, which `dns` checks do not gather",
  ],
  ["{ url: dns://acme.dev, record: MX }", "`record`: `MX` is not allowed"],
];

for (const [item, message] of MISMATCHED)
  test(`${item} is refused: ${message}`, () => assert.deepEqual(messages(`checks: [${item}]`), [message]));

test("keys of a map stand above those it takes over with `<<`, and of several maps the first one stands", () => {
  const config = parsed(`
x-a: &a { timeout: 1s, retries: 3 }
x-b: &b { timeout: 2s, retries: 4, every: 1h }
checks:
  - { url: https://acme.dev, timeout: 9s, <<: [*a, *b] }
`);
  const { timeoutMs, retries, everyMs } = check(config, "acme-dev");
  assert.deepEqual([timeoutMs, retries, everyMs], [9_000, 3, 3_600_000]);
});

test("a mistake in the defaults is told once, however many checks take it over", () => {
  const checks = Array.from({ length: 50 }, (_, index) => `  - url: https://acme.dev/${index}`).join("\n");
  const { diagnostics } = parseConfig([
    { name: "a.yml", text: `defaults: { timeout: 10, expect: { status: 3xx } }\nchecks:\n${checks}` },
  ]);
  assert.deepEqual(
    diagnostics.map(({ line, column }) => [line, column]),
    [
      [1, 22],
      [1, 44],
    ],
  );
});

test("a warning alone leaves the config valid", () => {
  const { config, diagnostics } = parseConfig([
    { name: "a.yml", text: "checks: [{ url: https://acme.dev, every: 1m }]" },
  ]);
  assert.deepEqual([config !== undefined, diagnostics.map(({ severity }) => severity)], [true, ["warning"]]);
});

test("no file at all is a mistake too", () => {
  const { config, diagnostics } = parseConfig([]);
  assert.equal(config, undefined);
  assert.deepEqual(
    diagnostics.map(({ file, message }) => [file, message]),
    [[".github/allclear.yml", "the config is empty"]],
  );
});

const PIECES = [
  "checks:",
  "\n",
  "  ",
  "- ",
  "url: https://a.dev",
  "name: ",
  "&a ",
  "*a",
  "<<: *a",
  "{ ",
  "}",
  "[",
  "]",
  ", ",
  "\t",
  '"',
  "'",
  "|",
  ">",
  "!x ",
  "expect: ",
  "status: ",
  "2xx",
  "$",
  "{A}",
  "${",
  "defaults: ",
  "groups: ",
  "group: g",
  "timeout: 1s",
  "__proto__: ",
  "null",
  "5",
  "# ",
  "---\n",
  "\ufeff",
  "状",
  "\r\n",
  "? ",
  ": ",
];

test("whatever the text is, it is answered with a config or with mistakes inside the file", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), (pieces) => {
      const text = pieces.join("");
      const { config, diagnostics } = parseConfig([{ name: "a.yml", text }]);
      assert.ok(config !== undefined || diagnostics.some(({ severity }) => severity === "error"));
      const lines = text.replace(/^\ufeff/, "").split("\n").length;
      for (const { line, column, endColumn = column + 1, source } of diagnostics) {
        assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`);
        assert.ok(column >= 1 && column <= source.length + 1 && endColumn > column, `column ${column}`);
      }
    }),
    { numRuns: 1500 },
  ));
