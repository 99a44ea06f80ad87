/** Every page is judged by programs that are not ours: the W3C's checker and html-validate. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { selected } from "../../src/page/selection.ts";
import { buildSites } from "../../src/page/site.ts";
import { missingPackages } from "../support/debian.ts";
import { scratchFolder } from "../support/scratch.ts";
import { hostilePage } from "./hostile.ts";
import { INPUTS } from "./machine/stories.ts";
import { badDay } from "./samples.ts";

const run = promisify(execFile);
const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const skip = missingPackages({ "default-jre-headless": "/usr/bin/java" }) ?? false;

const INTERNAL = { path: "internal", input: selected({ ...badDay(), title: "All of it" }, { isPrivate: true }) };
const SITES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  bad: buildSites(INPUTS["bad"] ?? badDay(), [INTERNAL]),
  hostile: buildSites(hostilePage(), []),
  empty: buildSites(INPUTS["empty"] ?? badDay(), []),
};

/** Path from a common root to the text. */
function pages(): readonly (readonly [string, string])[] {
  return Object.entries(SITES).flatMap(([site, files]) =>
    [...files]
      .filter(([path]) => path.endsWith(".html"))
      .map(([path, text]): [string, string] => [`${site}/${path}`, text]),
  );
}

/** For its schemas it wants a deep stack; optimising and cleaning up side by side would cost more than the run. */
const JAVA = ["-Xss16m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** What the checker says of the files, one line each. */
async function complaints(root: string, files: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const args = [
    ...JAVA,
    "-jar",
    JAR,
    "--errors-only",
    "--exit-zero-always",
    "--format",
    "gnu",
    "--skip-non-html",
    root,
  ];
  const { stdout, stderr } = await run("java", args, { maxBuffer: 16 * 1024 * 1024 });
  return `${stdout}${stderr}`.split("\n").filter(Boolean);
}

test("the W3C's checker finds no error on any page but one that has one", { skip }, async (t) => {
  assert.ok(pages().length > 50);
  const broken = '<!doctype html><html lang="en"><title>x</title><p id="a"><p id="a">';
  const said = await complaints(await scratchFolder(t), [...pages(), ["broken.html", broken]]);
  assert.deepEqual(
    said.map((line) => /\/([^/]+\.html)".*Duplicate ID/.exec(line)?.[1] ?? line),
    ["broken.html"],
  );
});

test("html-validate finds no error on any page", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      "doctype-style": ["error", { style: "lowercase" }],
      // How long the name of a check may be is for people to say.
      "long-title": "off",
      // Reasons are dotted words, and their places on the reference page are addresses.
      "valid-id": ["error", { relaxed: true }],
    },
  });
  for (const [path, text] of pages()) {
    const { results } = await validator.validateString(text);
    const found = results.flatMap(({ messages }) => messages.map((one) => `${one.line}:${one.column} ${one.message}`));
    assert.deepEqual(found, [], path);
  }
});
