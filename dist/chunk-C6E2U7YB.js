import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  safeLine
} from "./chunk-6ME7VLNW.js";

// src/core/markdown.ts
var GAP = "\u200B";
var LIVE = [
  /([@#])(?=\S)/g,
  // @user, @org/team, someone@host, #123, owner/repo#123
  /(:)(?=\/\/)/g,
  // any://host
  /(www)(?=\.)/gi,
  /((?:mailto|xmpp):)/gi,
  /([a-z]-)(?=\d)/gi,
  // GH-1, CVE-2026-1, a tracker's KEY-1
  /(GHSA-)/gi,
  /([0-9a-f]{6})(?=[0-9a-f])/gi,
  // a commit's name has at least seven digits
  /(:)(?=[\w+-]*[a-z][\w+-]*:|[+-]1:)/gi
  // :emoji:, but not 10:05:03
];
var MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function plainText(text, maxLength = 200) {
  return LIVE.reduce((line, pattern) => line.replace(pattern, `$1${GAP}`), safeLine(text, maxLength));
}
function escapeText(text, maxLength = 200) {
  const escaped = plainText(text, maxLength).replace(/[\\`*_[\]~$]/g, "\\$&").replace(/[&<>|]/g, (character) => MARKUP[character] ?? character).replace(/^[#+\-=/]|#$/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
  return RIGHT_TO_LEFT.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}
function codeSpan(text, maxLength = 200) {
  const line = safeLine(text, maxLength);
  if (line === "") return "(empty)";
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = /^`|`$/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}
function codeBlock(lines, language) {
  const safe = lines.map((line) => safeLine(line, 2e3));
  const fence = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
  return [`${fence}${language}`, ...safe, fence].join("\n");
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// src/core/page-look.ts
var LANGUAGE_CODES = ["en", "de", "fr", "es", "pt", "ja", "zh"];
var TONES = ["accent", "up", "degraded", "down", "unseen", "checking"];
var GROUNDS = { light: ["#ffffff", "#f6f7f5"], dark: ["#161e1b", "#0e1412"] };
function contrastRatio(one, other) {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export {
  plainText,
  escapeText,
  codeSpan,
  codeBlock,
  LANGUAGE_CODES,
  TONES,
  GROUNDS,
  contrastRatio
};
