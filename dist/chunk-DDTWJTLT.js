import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/brand.ts
var checkId = (text) => text;
var locationId = (text) => text;
var roundId = (text) => text;
var incidentId = (text) => text;
var commitId = (text) => text;
var instant = (ms) => Math.trunc(ms);
function after(at, ms) {
  return instant(at + ms);
}
function iso(at) {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
function wholeSecond(at) {
  return instant(Math.floor(at / 1e3) * 1e3);
}

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

// src/entry/inputs.ts
var FAIL_ON = ["never", "degraded", "down"];
var InputError = class extends Error {
  name = "InputError";
};
function readInputs(read) {
  const config = read("config");
  const settle = read("settle");
  const token = read("token");
  if (token === "") throw new InputError("input `token` is empty; leave it out to use the job's own token");
  return {
    token,
    ...config === "" ? {} : { config },
    location: parseLocation(read("location") || "github", "input `location`"),
    ...settle === "" ? {} : { settleMs: parseSettle(settle, "input `settle`") },
    failOn: parseFailOn(read("fail-on") || "never", "input `fail-on`")
  };
}
function parseFailOn(text, name) {
  const found = FAIL_ON.find((value) => value === text);
  if (found === void 0) throw new InputError(`${name} is \`${text}\`; it takes ${FAIL_ON.join(", ")}`);
  return found;
}
function parseLocation(text, name) {
  if (text.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return locationId(text);
  throw new InputError(
    `${name} is \`${text}\`; it takes lower-case letters, digits and single hyphens, at most 64, for instance \`eu-west\``
  );
}
var MAX_SETTLE_MS = 6e5;
function parseSettle(text, name) {
  const parsed = parseDuration(text);
  const problem = "problem" in parsed ? parsed.problem : parsed.ms > MAX_SETTLE_MS ? "at most `10m`" : void 0;
  if (problem === void 0 && "ms" in parsed) return parsed.ms;
  throw new InputError(`${name} is \`${text}\`: ${problem}; it takes a duration, for instance \`3m\`, or \`0\``);
}

export {
  checkId,
  locationId,
  roundId,
  incidentId,
  commitId,
  instant,
  after,
  iso,
  wholeSecond,
  parseDuration,
  formatDuration,
  InputError,
  readInputs,
  parseFailOn,
  parseLocation,
  parseSettle
};
