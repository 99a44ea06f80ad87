import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { type ConfigFile, type ParsedConfig, parseConfig, registriesWith } from "../../src/config/parse.ts";
import { renderDiagnostic } from "../../src/core/diagnostic.ts";
import { CALENDAR } from "../../src/core/maintenance/loaded.ts";

/** A fixture is `<name>.yml`, or a folder of files that are merged. `UPDATE_GOLDEN=1` writes what is said about each anew. */
const FIXTURES = join(import.meta.dirname, "../fixtures/config");

interface Fixture {
  readonly name: string;
  readonly files: readonly ConfigFile[];
}

function fixtures(folder: string): readonly Fixture[] {
  const names = readdirSync(join(FIXTURES, folder)).filter((name) => !name.endsWith(".out"));
  return names.sort().map((name) => {
    const path = join(FIXTURES, folder, name);
    const paths = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(name, file)) : [name];
    const files = paths.map((file) => ({ name: file, text: readFileSync(join(FIXTURES, folder, file), "utf8") }));
    return { name: name.replace(/\.yml$/, ""), files };
  });
}

const REGISTRIES = registriesWith(ENGINES, CALENDAR);

function read(files: readonly ConfigFile[]): ParsedConfig {
  return parseConfig(files, REGISTRIES);
}

function render(files: readonly ConfigFile[]): string {
  return read(files)
    .diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic)}\n`)
    .join("\n");
}

for (const { name, files } of fixtures("ok"))
  test(`${name} is silent`, () => {
    assert.equal(render(files), "");
    assert.ok(read(files).config !== undefined);
  });

const broken = fixtures("err");

test("at least 40 broken configs are told what is wrong", () => assert.ok(broken.length >= 40, String(broken.length)));

for (const { name, files } of broken)
  test(`${name} is told as written down`, () => {
    const golden = join(FIXTURES, "err", `${name}.out`);
    const text = render(files);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
    assert.ok(existsSync(golden), `${golden} is missing; UPDATE_GOLDEN=1 writes it`);
    assert.equal(text, readFileSync(golden, "utf8"));
    assert.equal(read(files).config === undefined, /: error: /.test(text));
  });

for (const { name, files } of broken)
  test(`in ${name} each mistake points into its own line`, () => {
    for (const { file, line, column, endColumn, source, message } of read(files).diagnostics) {
      const text = files.find((candidate) => candidate.name === file)?.text.replace(/^\ufeff/, "") ?? "";
      const shown = text.split(/\r?\n/)[line - 1] ?? "";
      assert.equal(source.length, shown.length, message);
      const isShown = (letter: string, index: number) => letter === shown.charAt(index) || letter === "*";
      assert.ok(source.split("").every(isShown), message);
      assert.ok(column >= 1 && column <= shown.length + 1, message);
      assert.ok(endColumn === undefined || (endColumn > column && endColumn <= shown.length + 2), message);
    }
  });
