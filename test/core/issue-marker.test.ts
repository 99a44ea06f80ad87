import assert from "node:assert/strict";
import { test } from "node:test";
import { incidentId } from "../../src/core/brand.ts";
import {
  changeKey,
  duplicatePart,
  hasKey,
  isDuplicate,
  markedPart,
  readMark,
  replacePart,
} from "../../src/core/issue-marker.ts";

const id = incidentId("orders-20261122T100000Z");
const part = (told: number, text = "All there is to say."): string =>
  markedPart({ incident: id, told }, "Orders is down.", text);

test("the mark of a body is read back", () => {
  assert.deepEqual(readMark(part(3)), { incident: id, told: 3 });
  assert.equal(readMark("no mark at all"), undefined);
});

test("the preview of a body begins with its sentence", () => {
  assert.ok(part(1).startsWith("Orders is down. <!--"));
});

for (const [name, body, expected] of [
  ["a body that is all ours is replaced", part(1), part(2, "$& new $1")],
  [
    "what people wrote above and below stays",
    `Above.\n\n${part(1)}\n\nBelow.`,
    `Above.\n\n${part(2, "$& new $1")}\n\nBelow.`,
  ],
  [
    "line ends of GitHub's editor are understood",
    `${part(1)}\n\nBelow.`.replaceAll("\n", "\r\n"),
    `${part(2, "$& new $1")}\n\nBelow.`,
  ],
  ["an empty body gets our part", "", part(2, "$& new $1")],
  ["where our marks are gone, what people left stays below", "Theirs.", `${part(2, "$& new $1")}\n\nTheirs.`],
  [
    "half of our marks is no part, and nothing of the text is lost",
    part(1).replace("<!-- allclear:end -->", ""),
    `${part(2, "$& new $1")}\n\nOrders is down.\n\nAll there is to say.`,
  ],
] as const) {
  test(name, () => {
    const replaced = replacePart(body, part(2, "$& new $1"));
    assert.equal(replaced, expected);
    assert.equal(replacePart(replaced, part(2, "$& new $1")), replaced);
  });
}

test("a duplicate tells no incident any more", () => {
  const body = replacePart(`${part(1)}\n\nBelow.`, duplicatePart(id, "This is a duplicate of #1."));
  assert.equal(body, `This is a duplicate of #1. <!-- allclear:duplicate ${id} -->\n\nBelow.`);
  assert.equal(readMark(body), undefined);
  assert.ok(isDuplicate(body));
  assert.ok(!isDuplicate(part(1)));
});

test("a key counts as a whole line only: a quotation of it is none", () => {
  const key = changeKey(id, 2);
  assert.ok(hasKey(["other", `It is up.\r\n\r\n${key}\r\n`], key));
  assert.ok(!hasKey([`> It is up.\n>\n> ${key}`, `in a sentence ${key}`, changeKey(id, 22)], key));
});
