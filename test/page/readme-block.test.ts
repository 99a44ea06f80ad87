import assert from "node:assert/strict";
import { test } from "node:test";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { after } from "../../src/core/brand.ts";
import type { PageInput } from "../../src/page/input.ts";
import { pageModel } from "../../src/page/model.ts";
import { type BlockEdit, readmeBlock, withBlock } from "../../src/page/readme-block.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";
import { badDay, calmDay } from "./samples.ts";

const BEGIN = "<!-- allclear:begin -->";
const END = "<!-- allclear:end -->";

function blockOf(input: PageInput): string {
  return readmeBlock(pageModel(input));
}

function textOf(edit: BlockEdit): string {
  assert.ok(edit.kind === "changed", edit.kind);
  return edit.text;
}

function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

test("each check has a row with state, uptime and badges; trouble says since when", () => {
  const block = blockOf(badDay());
  const rows = block.split("\n").filter((line) => line.startsWith("| ["));
  assert.equal(rows.length, badDay().checks.length);
  const orders = rows.find((row) => row.includes("checks/orders/")) ?? "";
  assert.match(orders, /\*\*Down\*\* since 22 Nov 2026, 09:41 UTC \| [\d.]+ % \|/);
  assert.match(orders, /https:\/\/status\.acme\.example\/badges\/checks\/orders\/state\.svg/);
  assert.equal(rendered(block).match(/<table>/g)?.length, 1);
});

test("where it is not known where the page is, the table is text alone", () => {
  const { siteUrl: _, ...input } = badDay();
  const block = blockOf(input);
  assert.doesNotMatch(block, /\]\(|badges/);
  assert.match(rendered(block), /<td><strong>Down<\/strong>/);
});

for (const [lineEnd, file] of [
  ["line feeds", `# Mine\n\n${BEGIN}\n${END}\n\nMine too\n`],
  ["carriage returns", `# Mine\r\n\r\n${BEGIN}\r\n${END}\r\n\r\nMine too\r\n`],
] as const)
  test(`what is outside of the block stays byte for byte, with ${lineEnd}`, () => {
    const text = textOf(withBlock(file, "new\nblock"));
    const [before, after] = [file.slice(0, file.indexOf(BEGIN)), file.slice(file.indexOf(END))];
    assert.ok(text.startsWith(before) && text.endsWith(after));
    assert.equal(/[^\r]\n/.test(text), !file.includes("\r"));
    assert.deepEqual(withBlock(text, "new\nblock"), { kind: "unchanged" });
    assert.equal(
      textOf(withBlock(text, "newer")),
      file.replace(END, `newer${file.includes("\r") ? "\r\n" : "\n"}${END}`),
    );
  });

test("that uptime moved is no news, a new state and a new day are", () => {
  const file = textOf(withBlock(`${BEGIN}\n${END}\n`, blockOf(calmDay())));
  const moved = blockOf(calmDay()).replace(/(\d+(\.\d+)?) %/, "12.34 %");
  assert.notEqual(moved, blockOf(calmDay()));
  assert.equal(withBlock(file, moved).kind, "unchanged");
  assert.equal(withBlock(file, blockOf(badDay())).kind, "changed");
  const { lastRound, now, ...rest } = calmDay();
  assert.ok(lastRound !== undefined);
  const tomorrow = { ...rest, now: after(now, 86_400_000), lastRound: after(lastRound, 86_400_000) };
  assert.equal(withBlock(file, blockOf(tomorrow)).kind, "changed");
});

for (const [name, file] of [
  ["no marks", "# Mine\n"],
  ["one mark", `${BEGIN}\n`],
  ["marks in the wrong order", `${END}\n${BEGIN}\n`],
  ["two blocks", `${BEGIN}\n${END}\n${BEGIN}\n${END}\n`],
  ["marks in an example alone", `\`\`\`md\n${BEGIN}\n${END}\n\`\`\`\n`],
] as const)
  test(`a file with ${name} is not touched`, () => assert.equal(withBlock(file, "new").kind, "unclear"));

test("marks in an example are left alone beside the real ones", () => {
  const file = `~~~\n${BEGIN}\n${END}\n~~~\n${BEGIN}\n${END}\n`;
  assert.equal(textOf(withBlock(file, "new")), `~~~\n${BEGIN}\n${END}\n~~~\n${BEGIN}\nnew\n${END}\n`);
});

test("no name of a check can end the table or the block, link, or mention anybody", () => {
  for (const name of [...HOSTILE_TEXTS, END, `x\n${END}`, "@ana", "a | b", "](https://evil.example)"]) {
    const [first, ...others] = calmDay().checks;
    assert.ok(first !== undefined);
    const { siteUrl: _, ...input } = calmDay();
    const block = blockOf({ ...input, checks: [{ ...first, name }, ...others] });
    const file = textOf(withBlock(`${BEGIN}\n${END}\n`, block));
    assert.equal(withBlock(file, block).kind, "unchanged", name);
    const markup = rendered(file.replace(BEGIN, "").replace(END, ""));
    assert.doesNotMatch(markup, /<a |<img|<script|<!--/i, name);
    assert.equal(markup.match(/<tr>/g)?.length, others.length + 2, name);
    assert.doesNotMatch(block, /@\w/, name);
  }
});
