import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/redact.ts
var SHORTEST = 4;
var WEAK_BELOW = 8;
var MASK = "***";
var JSON_SHORT = {
  "\b": "b",
  "	": "t",
  "\n": "n",
  "\f": "f",
  "\r": "r",
  '"': '"',
  "\\": "\\",
  "/": "/"
};
var HTML_NAMES = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };
var BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function redactor(values) {
  const known = new Set(
    [...values].flatMap((value) => [value, value.trim()]).filter((value) => value.length >= SHORTEST)
  );
  if (known.size === 0) return (text) => text;
  const longestFirst = [...known].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.flatMap(spellings).join("|"), "g");
  return (text) => {
    let redacted = text;
    let before;
    do {
      before = redacted;
      redacted = before.replace(pattern, MASK);
    } while (redacted !== before);
    return redacted;
  };
}
function urlSecrets(value) {
  const url = URL.parse(value.trim());
  if (url === null || url.host === "") return [];
  const parts = [url.username, url.password, ...url.pathname.split("/"), ...url.searchParams.values()];
  const whole = [`${url.pathname}${url.search}`, ...parts.filter((part) => part.length >= WEAK_BELOW)];
  return whole.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= WEAK_BELOW);
}
function decoded(text) {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = escapes.slice(1).split("%").map((hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}
function weakSecrets(secrets) {
  return [...secrets].filter(([, value]) => value.length < WEAK_BELOW).map(([name]) => name);
}
function spellings(value) {
  const bytes = [...new TextEncoder().encode(value)];
  return [
    [...value].map(escapedCharacter).join(""),
    bytes.map(hexByte).join(""),
    ...[0, 1, 2].map((offset) => base64At(bytes, offset))
  ];
}
function escapedCharacter(character) {
  const bytes = [...new TextEncoder().encode(character)];
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const point = character.codePointAt(0) ?? 0;
  const short = JSON_SHORT[character];
  const name = HTML_NAMES[character];
  const forms = [
    literal(character),
    bytes.map((byte) => `%${hexByte(byte)}`).join(""),
    units.map((unit) => `\\\\u${anyCase(unit.toString(16).padStart(4, "0"))}`).join(""),
    `&#0*${point};`,
    `&#[xX]0*${anyCase(point.toString(16))};`,
    ...character === " " ? ["\\+"] : [],
    ...short === void 0 ? [] : [literal(`\\${short}`)],
    ...name === void 0 ? [] : [`&${name};`]
  ];
  return `(?:${forms.join("|")})`;
}
function hexByte(byte) {
  return anyCase(byte.toString(16).padStart(2, "0"));
}
function anyCase(hex) {
  return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function literal(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function base64At(bytes, offset) {
  const bits = [...new Array(offset).fill(0), ...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const first = Math.ceil(offset * 8 / 6);
  const end = Math.floor(bits.length / 6);
  const digits = Array.from({ length: end - first }, (_, index) => {
    const at = (first + index) * 6;
    return base64Digit(Number.parseInt(bits.slice(at, at + 6), 2));
  });
  const partial = "[A-Za-z0-9+/_-]?";
  return `${offset === 0 ? "" : partial}${digits.join("")}${bits.length % 6 === 0 ? "" : partial}`;
}
function base64Digit(value) {
  const digit = BASE64.charAt(value);
  if (digit === "+") return "[+-]";
  return digit === "/" ? "[/_]" : digit;
}

export {
  redactor,
  urlSecrets,
  weakSecrets
};
