import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import fc from "fast-check";
import { COMMANDS } from "../../src/commands/index.ts";
import { readComment } from "../../src/commands/parse.ts";
import { heard } from "./situation.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/commands");

/** Name to body: `\r` and such are written out in the file, so that an editor leaves them alone. */
function corpus(): readonly (readonly [name: string, body: string])[] {
  const parts = readFileSync(join(FOLDER, "mail.txt"), "utf8").split(/^=== /m).slice(1);
  return parts.map((part) => {
    const [name = "", ...lines] = part.split("\n");
    return [name, lines.join("\n").replaceAll("\\r", "\r").replaceAll("\\u00a0", "\u00a0")] as const;
  });
}

test("replies by mail do what their writer put on top, and nothing of the original (UPDATE_GOLDEN=1 writes it anew)", () => {
  const golden = join(FOLDER, "mail.out");
  const told = corpus().map(
    ([name, body]) =>
      `${name}\n${
        heard(body)
          .map((line) => `  ${line}\n`)
          .join("") || "  nothing\n"
      }`,
  );
  const text = told.join("");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
  assert.equal(text, readFileSync(golden, "utf8"));
});

test("no reply of the corpus closes anything: that word is always somebody else's", () => {
  for (const [name, body] of corpus())
    assert.deepEqual(
      heard(body).filter((line) => line.startsWith("/close")),
      [],
      name,
    );
});

suite("a near miss is answered with the right spelling", () => {
  const cases: readonly (readonly [body: string, proposal: RegExp])[] = [
    ["/akc on it", /`\/ack on it`/],
    ["/silense 2h", /`\/silence 2h`/],
    ["/mantenance 2026-12-01T22:00 2h x", /`\/maintenance 2026-12-01T22:00 2h x`/],
    ["/ack 4h", /`\/ack for 4h`/],
    ["/ack for 4 hours on it", /`\/ack for 4h hours on it`|for 4h/],
    ["/silence", /`\/silence 2h`/],
    ["/silence 2", /`\/silence 2h`/],
    ["/silence 2hours", /`\/silence 2h`/],
    ["/silence 99d", /`\/silence 30d`/],
    ["/update identfied a disk", /`\/update identified a disk`/],
    ["/update a disk", /investigating/],
    ["/update monitoring", /`\/update monitoring <text>`/],
    ["/severity mayor", /`\/severity major`/],
    ["/unsilence now", /`\/unsilence`/],
    ["/incident", /`\/incident <title>`/],
    ["/maintenance tomorrow 2h disks", /2026-12-01T22:00/],
    ["/postmortem publish", /text below it/],
  ];
  for (const [body, proposal] of cases)
    test(body, () => {
      const [line, ...others] = heard(body);
      assert.deepEqual(others, []);
      assert.match(line ?? "", /^mistake: /);
      assert.match(line ?? "", proposal);
    });
});

test("at most ten commands of a comment are carried out", () =>
  assert.equal(readComment("/ack\n".repeat(50), COMMANDS).length, 10));

test("names are read in any case, and nothing but letters names a command", () => {
  assert.equal(readComment("/ACK", COMMANDS).length, 1);
  for (const body of ["/ack!", "/ack-nope", "/ack/x", "//ack", "/ ack", "/ack:", "ack", "\\/ack", "／ack"])
    assert.deepEqual(readComment(body, COMMANDS), [], body);
});

test("no comment whatever makes reading it fail, and it is read in time that grows with its length", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("/ack", "\r\n", "\n", "&", " "))),
      (parts) => {
        readComment(parts.join(""), COMMANDS);
      },
    ),
  );
  const began = performance.now();
  for (const piece of ["/ack ", "/", "&amp;", "\u200b", " ", "/ack\n", "/silence 1h "])
    readComment(piece.repeat(200_000), COMMANDS);
  assert.ok(performance.now() - began < 5_000);
});
