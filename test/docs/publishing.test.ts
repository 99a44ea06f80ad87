import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { parseConfig } from "../../src/config/parse.ts";
import { withBlock } from "../../src/page/readme-block.ts";
import { ROOT } from "../program/process.ts";

const document = readFileSync(join(ROOT, "docs/publishing.md"), "utf8");
const blocks = [...document.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const yaml = blocks.filter(({ language }) => language === "yaml").map(({ text }) => text);
const configs = yaml.filter((text) => !/^jobs:/m.test(text));

test("every config in the document is valid beside some checks", () => {
  assert.equal(configs.length, 4);
  for (const text of configs) {
    const file = { name: "allclear.yml", text: `${text}checks: [{ name: Site, url: "https://acme.example" }]\n` };
    assert.deepEqual(parseConfig([file]).diagnostics, [], text);
  }
});

test("the two lines are those that the table goes between", () => {
  const [lines] = blocks.filter(({ language }) => language === "html");
  assert.equal(withBlock(lines?.text ?? "", "table").kind, "changed");
});

test("the page's folder is the one of the config, and its artifact has one name", () => {
  const folders = configs.flatMap((text) => parse(text).page?.publish?.folder ?? []);
  assert.deepEqual(folders, ["status"]);
  assert.match(document, /path: _site\/status\n/);
  assert.equal(document.match(/name: allclear-page\n/g)?.length, 2);
});

test("every file that the document links to exists", () => {
  for (const [, path = ""] of document.matchAll(/\]\(([^)#:]+)\)/g))
    assert.ok(existsSync(join(ROOT, "docs", path)), path);
});
