import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { redactor, weakSecrets } from "../../src/core/redact.ts";

const SECRET = 'p&ss/w"rd <ü>';
const base64 = (text: string) => Buffer.from(text).toString("base64");
const base64url = (text: string) => Buffer.from(text).toString("base64url");
const html = (text: string) =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`).replaceAll("ü", "&#xFC;");
const strictUrl = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

const WRITTEN: readonly (readonly [string, string])[] = [
  ["plain", SECRET],
  ["URL component", encodeURIComponent(SECRET)],
  ["URL", encodeURI(SECRET)],
  ["URL, lower case", encodeURIComponent(SECRET).toLowerCase()],
  ["URL, every byte", strictUrl(SECRET)],
  ["form", new URLSearchParams({ a: SECRET }).toString().slice(2)],
  ["URL path as parsed", new URL(`https://a.dev/${SECRET.replaceAll("?", "")}`).pathname.slice(1)],
  ["JSON", JSON.stringify(SECRET).slice(1, -1)],
  ["JSON, ASCII", JSON.stringify(SECRET).slice(1, -1).replaceAll("ü", "\\u00fc")],
  ["JSON, slashes escaped", JSON.stringify(SECRET).slice(1, -1).replaceAll("/", "\\/")],
  ["HTML names", "p&amp;ss/w&quot;rd &lt;ü&gt;"],
  ["HTML numbers", html(SECRET)],
  ["hex", Buffer.from(SECRET).toString("hex")],
  ["hex, upper case", Buffer.from(SECRET).toString("hex").toUpperCase()],
];

for (const [encoding, text] of WRITTEN)
  test(`a secret is masked in ${encoding}`, () =>
    assert.equal(redactor([SECRET])(`before ${text} after`), "before *** after"));

test("a secret is masked in base64 at each offset, with the digits that hold its first and last bits", () => {
  const redact = redactor([SECRET]);
  for (const [before, after] of [
    ["", ""],
    ["x", "y"],
    ["ab", ":end"],
    ["user:", ""],
    ["abcd", "ef"],
  ] as const) {
    const encoded = base64(`${before}${SECRET}${after}`);
    const redacted = redact(encoded);
    assert.ok(redacted.includes("***"), `${before}|${after}`);
    const kept = redacted.replaceAll("=", "").replace("***", "").length;
    assert.ok(kept <= Math.ceil(((before.length + after.length) * 8) / 6) + 1, `${encoded} ${redacted}`);
    assert.ok(redact(base64url(`${before}${SECRET}${after}`)).includes("***"));
  }
});

const value = fc.string({ minLength: 4, maxLength: 40, unit: "binary" }).filter((text) => text.length >= 4);
const around = fc.string({ maxLength: 12 });
const encoders: readonly (readonly [string, (text: string) => string])[] = [
  ["plain", (text) => text],
  ["URL", encodeURIComponent],
  ["JSON", (text) => JSON.stringify(text).slice(1, -1)],
  ["HTML", html],
  ["hex", (text) => Buffer.from(text).toString("hex")],
];

for (const [encoding, encode] of encoders)
  test(`no secret of 4 characters or more survives in ${encoding}`, () =>
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), around, around, (secrets, before, after) => {
        const text = secrets.map((secret) => `${before}${encode(secret)}${after}`).join("");
        const redacted = redactor(secrets)(text);
        for (const secret of secrets) assert.ok(!redacted.includes(encode(secret)), redacted);
      }),
    ));

test("no secret of 4 characters or more survives in base64, whatever stands around it", () =>
  fc.assert(
    fc.property(value, around, around, (secret, before, after) => {
      const redacted = redactor([secret])(base64(before + secret + after));
      const decoded = Buffer.from(redacted.split("***")[0] ?? "", "base64").toString();
      assert.ok(redacted.includes("***") && !decoded.includes(secret));
    }),
  ));

test("no value comes together again when a mask closes the gap in it", () =>
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 4, maxLength: 7, unit: fc.constantFrom("a", "*", "b") }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.string({ maxLength: 30, unit: fc.constantFrom("a", "*", "b") }),
      (secrets, text) => {
        const redacted = redactor(secrets)(text);
        for (const secret of secrets) assert.ok(!redacted.includes(secret), `${secret} in ${redacted}`);
      },
    ),
    { numRuns: 500 },
  ));

test("the longest secret goes first, so that none is left in halves", () =>
  assert.equal(redactor(["pass", "password-of-ana"])("password-of-ana pass"), "*** ***"));

test("a value is also masked without the blanks around it", () =>
  assert.equal(redactor(["token-1234\n"])("got token-1234!"), "got ***!"));

test("without secrets, and of values too short to hide, the text stays as it is", () => {
  assert.equal(redactor([])("abc"), "abc");
  assert.equal(redactor(["", "abc"])("abc"), "abc");
});

test("secrets shorter than 8 characters are named as weak", () =>
  assert.deepEqual(
    weakSecrets(
      new Map([
        ["SHORT", "1234567"],
        ["LONG", "12345678"],
      ]),
    ),
    ["SHORT"],
  ));
