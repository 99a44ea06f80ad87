import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { safeLine } from "../../src/core/line.ts";
import { codeBlock, codeSpan, escapeText, plainText } from "../../src/core/markdown.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";

const GAP = "\u200b";

/** Any text, and texts made of hostile pieces. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(fc.constantFrom(..."@#:/|`*_[]()<>&\\~$!-+=.\n\t 0a1fwGH\u202e", "www.", "://", "GH-", "&#64;"), {
      maxLength: 60,
    })
    .map((pieces) => pieces.join("")),
  fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 1_000)),
);

/** What a Markdown parser makes of escaped text. */
function unescaped(markdown: string): string {
  const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#124;": "|" };
  return markdown.replace(/\\([!-/:-@[-`{-~])|&(?:amp|lt|gt|#124);|[\u2068\u2069]/g, (match, character) => {
    return character ?? entities[match] ?? "";
  });
}

suite("escaping for GitHub's Markdown", () => {
  for (const [name, input, expected] of [
    ["plain words stay as they are", "503, expected 2xx (in 98 ms)", "503, expected 2xx (in 98 ms)"],
    ["times stay as they are", "since 10:05:03 UTC", "since 10:05:03 UTC"],
    ["a mention is broken", "see @ana", `see @${GAP}ana`],
    ["a reference is broken", "as in #12 and GH-12", `as in #${GAP}12 and GH-${GAP}12`],
    ["an address is broken", "https://a.example", `https:${GAP}//a.example`],
    ["a bare address is broken", "www.a.example", `www${GAP}.a.example`],
    ["a commit's name is broken", "deadbeefcafe", `deadbe${GAP}efcafe`],
    ["a link is only text", "[x](y)", "\\[x\\](y)"],
    ["HTML is only text", "<b>&amp;", "&lt;b&gt;&amp;amp;"],
    ["a table cell stays one", "a|b", "a&#124;b"],
    ["a heading is only text", "# x", "\\# x"],
    ["an ordered list is only text", "1. x", "1\\. x"],
    ["no line begins with a command", "/ack", "\\/ack"],
    ["an emoji is only text", ":shipit:", `:${GAP}shipit:`],
    ["text from right to left is kept apart", "שלום", "\u2068שלום\u2069"],
    ["lines become one", "a\r\nb\u2028c", "a b c"],
    ["marks of direction are gone", "a\u202eb", "a b"],
  ] as const) {
    test(name, () => assert.equal(escapeText(input), expected));
  }

  test("nothing in escaped text means anything, and a reader sees the plain text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeText(text);
        const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, "");
        assert.doesNotMatch(bare, /[\\`*_[\]~$<>|]/);
        assert.doesNotMatch(escaped, /&(?!(amp|lt|gt|#124);)/);
        assert.doesNotMatch(escaped, /^\s|^[#>+\-=/]|^\d+[.)]|\s$/);
        assert.doesNotMatch(escaped, /[\p{Cc}\p{Zl}\p{Zp}]/u);
        assert.doesNotMatch(escaped.replace(/[\u200b\u2068\u2069]/g, ""), /\p{Cf}/u);
        assert.equal(unescaped(escaped), plainText(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("nothing in plain text is live, and without the gaps it is the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        assert.doesNotMatch(plain, /[@#][^\s\u200b]|:\/\/|www\.|(mailto|xmpp):[^\u200b]|\bGH-\d|[0-9a-f]{7}/i);
        assert.equal(plain.replaceAll(GAP, ""), safeLine(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("a code span holds exactly the safe line, and ends where it ends", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = safeLine(text);
        fc.pre(line !== "");
        const [, fence = "", padding, content] = /^(`+)( ?)(.*?)\2\1$/.exec(codeSpan(text)) ?? [];
        assert.equal(content, line);
        assert.equal(padding, /^`|`$/.test(line) ? " " : "");
        assert.ok(!(line.match(/`+/g) ?? []).some((run) => run.length === fence.length));
      }),
      { numRuns: 1_000 },
    );
  });

  test("a code span of nothing says so", () => assert.equal(codeSpan("\u0000"), "(empty)"));

  test("a block is not ended by what is in it", () => {
    assert.equal(codeBlock(["a", "````", "b\n```"], "sh"), "`````sh\na\n````\nb ```\n`````");
    assert.equal(codeBlock(["a"], ""), "```\na\n```");
  });

  test("long text is cut", () => {
    for (const text of HOSTILE_TEXTS) {
      assert.ok(codeSpan(text).length <= 200 * 3 + 4);
      assert.ok(escapeText(text).length <= 200 * 6 + 2);
    }
    assert.equal(escapeText("abcdefgh", 5), "abcd…");
  });
});
