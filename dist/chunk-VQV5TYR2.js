import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/duration.ts
var UNITS = [
  ["d", 864e5],
  ["h", 36e5],
  ["m", 6e4],
  ["s", 1e3],
  ["ms", 1]
];
var NEARLY = {
  msec: "ms",
  millis: "ms",
  millisecond: "ms",
  milliseconds: "ms",
  sec: "s",
  secs: "s",
  second: "s",
  seconds: "s",
  min: "m",
  mins: "m",
  minute: "m",
  minutes: "m",
  hr: "h",
  hrs: "h",
  hour: "h",
  hours: "h",
  day: "d",
  days: "d"
};
var SPELLED = /^(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m(?!s))? ?(?:(\d+)s)? ?(?:(\d+)ms)?$/;
var PIECE = /(\d+(?:\.\d+)?) ?([a-z]*)[ ,]*/gy;
function parseDuration(text, bareUnit = "s") {
  if (text === "0") return { ms: 0 };
  const parts = SPELLED.exec(text)?.slice(1) ?? [];
  if (parts.some((part) => part !== void 0)) {
    const ms = UNITS.reduce((sum, [, size], index) => sum + Number(parts[index] ?? 0) * size, 0);
    return Number.isSafeInteger(ms) ? { ms } : { problem: "longer than can be counted" };
  }
  const problem = /^\d+(\.\d+)?$/.test(text) ? "a duration needs its unit" : "not a duration";
  const guess = guessMs(text.toLowerCase(), bareUnit);
  return guess === void 0 ? { problem } : { problem, proposal: spellDuration(guess) };
}
function guessMs(text, bareUnit) {
  let ms = 0;
  let end = 0;
  for (const piece of text.matchAll(PIECE)) {
    const name = piece[2] === void 0 || piece[2] === "" ? bareUnit : piece[2];
    const size = UNITS.find(([unit]) => unit === (NEARLY[name] ?? name))?.[1];
    if (size === void 0) return void 0;
    ms += Number(piece[1]) * size;
    end = piece.index + piece[0].length;
  }
  return end === text.length && end > 0 && Number.isSafeInteger(Math.round(ms)) ? Math.round(ms) : void 0;
}
function spellDuration(ms) {
  return pieces(ms).join("") || "0s";
}
function formatDuration(ms) {
  const whole = Math.max(0, Math.trunc(ms));
  const first = UNITS.findIndex(([, size]) => whole >= size);
  if (first === -1) return "0s";
  const smallest = UNITS[Math.min(first + 1, UNITS.length - 1)]?.[1] ?? 1;
  return pieces(whole - whole % smallest).join(" ");
}
function pieces(ms) {
  let rest = ms;
  const spelled = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) spelled.push(`${count}${unit}`);
  }
  return spelled;
}

export {
  parseDuration,
  spellDuration,
  formatDuration
};
