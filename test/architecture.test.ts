import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { breaches, longFunctions } from "./architecture.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sources = globSync("src/**/*.ts", { cwd: root });
const tests = globSync("test/**/*.ts", { cwd: root });
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("imports only point left, packages stay in their folder, deciding code is pure", () => {
  assert.ok(sources.length > 20);
  assert.deepEqual(
    sources.flatMap((path) => breaches(path, read(path))),
    [],
  );
});

test("the rule can fail: a package and a clock in the core are both found", () => {
  const rotten = 'import { Client } from "undici";\nimport { run } from "../app/run.ts";\nconst now = Date.now();\n';
  assert.deepEqual(breaches("src/core/quorum.ts", rotten), [
    "src/core/quorum.ts: `core` must not import package `undici`",
    "src/core/quorum.ts: `core` must not import `src/app/run.ts`",
    "src/core/quorum.ts: pure code must not use Date.now",
  ]);
  assert.deepEqual(breaches("src/core/quorum.ts", "// Date.now() and process are only words here\n"), []);
  assert.deepEqual(breaches("src/app/run.ts", "const token = process.env.TOKEN;\n"), [
    "src/app/run.ts: only `entry` reads the environment and the command line",
  ]);
});

test("no file is longer than 300 lines and no function longer than 60", () => {
  const long = [...sources, ...tests].flatMap((path) => {
    const lines = read(path).split("\n").length - 1;
    return lines > 300 ? [`${path}: ${lines} lines`] : [];
  });
  assert.deepEqual(long, []);
  assert.deepEqual(
    sources.flatMap((path) => longFunctions(path, read(path), 60)),
    [],
  );
});

test("the function rule can fail", () => {
  const long = `export function long(): void {\n${"  work();\n".repeat(60)}}\n`;
  assert.deepEqual(longFunctions("src/core/x.ts", long, 60), ["src/core/x.ts:1: 62 lines, at most 60"]);
});

test("file names are kebab-case and never a drawer", () => {
  const odd = [...sources, ...tests].filter(
    (path) =>
      !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/.test(basename(path)) || /\b(utils?|helpers?|common|misc)\b/.test(path),
  );
  assert.deepEqual(odd, []);
});

test("no cast to any, and no default export", () => {
  const marks = /\bas any\b|: any\b|<any>|export default|@ts-ignore|@ts-expect-error|biome-ignore/;
  const found = sources.filter((path) => marks.test(read(path)));
  assert.deepEqual(found, []);
});

/** By folder: its contract, and what its entries are made with. */
const NO_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  checks: ["check-type.ts"],
  assertions: ["assertion.ts"],
  notifiers: ["notifier.ts"],
  commands: ["command.ts", "decide.ts", "parse.ts", "words.ts"],
};

for (const [folder, others] of Object.entries(NO_ENTRIES)) {
  test(`every file in ${folder} is in its registry`, () => {
    const registry = read(`src/${folder}/index.ts`);
    const files = sources
      .filter((path) => dirname(path) === `src/${folder}`)
      .map((path) => basename(path))
      .filter((file) => file !== "index.ts" && !others.includes(file));
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !registry.includes(`"./${file}"`)),
      [],
    );
  });
}
