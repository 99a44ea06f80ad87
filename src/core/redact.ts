import type { Secrets } from "./secret.ts";

/** Shorter values cannot be hidden: masking every `1` of a text would tell more than it hides. */
const SHORTEST = 4;
/** Shorter values are masked in places where they mean nothing, and can be guessed from what is left. */
const WEAK_BELOW = 8;
const MASK = "***";

const JSON_SHORT: Readonly<Record<string, string>> = {
  "\b": "b",
  "\t": "t",
  "\n": "n",
  "\f": "f",
  "\r": "r",
  '"': '"',
  "\\": "\\",
  "/": "/",
};
const HTML_NAMES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Masks the values of secrets in a text: as they are, percent-encoded, escaped as in JSON and HTML (letter by letter, so
 * that every encoder's choice of what to escape is met), in hexadecimal, and within base64 at each of its three offsets.
 * The longest value goes first. It must be used before any text is cut: half a secret is not found. Values shorter than 4
 * characters are left, see `weakSecrets`.
 */
export function redactor(values: Iterable<string>): (text: string) => string {
  const known = new Set(
    [...values].flatMap((value) => [value, value.trim()]).filter((value) => value.length >= SHORTEST),
  );
  if (known.size === 0) return (text) => text;
  const longestFirst = [...known].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.flatMap(spellings).join("|"), "g");
  return (text) => {
    let redacted = text;
    let before: string;
    // A mask can close the gap that kept another value apart; each pass shortens the text, so this ends.
    do {
      before = redacted;
      redacted = before.replace(pattern, MASK);
    } while (redacted !== before);
    return redacted;
  };
}

/** What is worth hiding within a secret that is a web address: login, parts of the path, and values of the query. */
export function urlSecrets(value: string): readonly string[] {
  const url = URL.parse(value.trim());
  if (url === null || url.host === "") return [];
  const parts = [url.username, url.password, ...url.pathname.split("/"), ...url.searchParams.values()];
  const whole = [`${url.pathname}${url.search}`, ...parts.filter((part) => part.length >= WEAK_BELOW)];
  return whole.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= WEAK_BELOW);
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = escapes
      .slice(1)
      .split("%")
      .map((hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}

/** The names whose values are shorter than 8 characters: too short to be masked reliably. */
export function weakSecrets(secrets: Secrets): readonly string[] {
  return [...secrets].filter(([, value]) => value.length < WEAK_BELOW).map(([name]) => name);
}

/** Regular expressions, one per way to write the value down. */
function spellings(value: string): readonly string[] {
  const bytes = [...new TextEncoder().encode(value)];
  return [
    [...value].map(escapedCharacter).join(""),
    bytes.map(hexByte).join(""),
    ...[0, 1, 2].map((offset) => base64At(bytes, offset)),
  ];
}

function escapedCharacter(character: string): string {
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
    ...(character === " " ? ["\\+"] : []),
    ...(short === undefined ? [] : [literal(`\\${short}`)]),
    ...(name === undefined ? [] : [`&${name};`]),
  ];
  return `(?:${forms.join("|")})`;
}

function hexByte(byte: number): string {
  return anyCase(byte.toString(16).padStart(2, "0"));
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/**
 * The digits that the value alone decides when `offset` bytes of something else come before it in the group of three, and
 * whatever digit stands at either end, which holds the rest of its bits. Both alphabets.
 */
function base64At(bytes: readonly number[], offset: number): string {
  const bits = [...new Array<number>(offset).fill(0), ...bytes]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const first = Math.ceil((offset * 8) / 6);
  const end = Math.floor(bits.length / 6);
  const digits = Array.from({ length: end - first }, (_, index) => {
    const at = (first + index) * 6;
    return base64Digit(Number.parseInt(bits.slice(at, at + 6), 2));
  });
  const partial = "[A-Za-z0-9+/_-]?";
  return `${offset === 0 ? "" : partial}${digits.join("")}${bits.length % 6 === 0 ? "" : partial}`;
}

function base64Digit(value: number): string {
  const digit = BASE64.charAt(value);
  if (digit === "+") return "[+-]";
  return digit === "/" ? "[/_]" : digit;
}
