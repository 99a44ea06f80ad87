import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { safeLine } from "../../src/core/line.ts";
import { codeSpan, escapeText, plainText } from "../../src/core/markdown.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(..."@#:/|`*_[]()<>&\\~$!-+=.\n\t 0a1fwGH", "www.", "://", "GH-", "&#64;", "a@b.c", "\\|"), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join("")),
  fc.constantFrom(...HOSTILE_TEXTS),
);

/** What a reader sees, with the tags that a parser made. */
function rendered(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  return html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? "").replace(/[\u2068\u2069]/g, "");
}

test("a parser of GitHub's Markdown finds nothing but text in escaped text, and the line itself in a code span", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text).trim();
      fc.pre(plain !== "");
      const escaped = escapeText(text);
      assert.equal(rendered(escaped), `<p>${plain}</p>`);
      assert.equal(rendered(`A ${escaped} B`), `<p>A ${plain} B</p>`);
      assert.equal(rendered(`## ${escaped}`), `<h2>${plain}</h2>`);
      const table = rendered(`| h | i |\n|---|---|\n| ${escaped} | ${escaped} |`);
      assert.ok(table.endsWith(`<tbody>\n<tr>\n<td>${plain}</td>\n<td>${plain}</td>\n</tr>\n</tbody>\n</table>`));
      assert.equal(rendered(`x ${codeSpan(text)} y`), `<p>x <code>${safeLine(text)}</code> y</p>`);
    }),
    { numRuns: 600 },
  );
});
