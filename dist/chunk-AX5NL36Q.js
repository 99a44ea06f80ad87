import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/spelling.ts
function editDistance(from, to) {
  let twoUp = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          cost(above, column) + 1,
          cost(current, column - 1) + 1,
          cost(above, column - 1) + (same ? 0 : 1),
          swapped ? cost(twoUp, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    twoUp = above;
    above = current;
  }
  return cost(above, to.length);
}
function cost(row, column) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
function nearest(word, candidates) {
  const plain = (text) => text.toLowerCase().replace(/[-_ ]/g, "");
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(plain(word), plain(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

// src/core/diagnostic.ts
var WINDOW = 100;
var LEAD = 60;
var EXCERPT_LENGTH = 60;
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
function byPosition(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
function renderDiagnostic(diagnostic) {
  const { severity, file, line, column, message, hint } = diagnostic;
  const number = String(line);
  const gutter = " ".repeat(number.length);
  const { text, lead, marked } = pointed(diagnostic);
  return [
    `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)}`,
    ...text === "" ? [] : [`  ${number} | ${text}`, `  ${gutter} | ${lead}^${"~".repeat(Math.max(0, marked - 1))}`],
    ...hint === void 0 ? [] : [`  ${gutter} = ${printable(hint)}`]
  ].join("\n");
}
function pointed({ source, column, endColumn }) {
  const from = source.length > WINDOW ? Math.max(0, column - 1 - LEAD) : 0;
  const cut = source.slice(from, from + WINDOW);
  const head = from > 0 ? "\u2026" : "";
  const tail = from + WINDOW < source.length ? "\u2026" : "";
  const end = Math.min(endColumn ?? column + 1, from + WINDOW + 1);
  const before = source.slice(from, column - 1);
  return {
    text: `${head}${printable(cut)}${tail}`,
    lead: head.replace("\u2026", " ") + before.replace(/[^\t]/gu, (character) => " ".repeat(width(character))),
    marked: [...source.slice(column - 1, end - 1)].reduce((sum, character) => sum + width(character), 0)
  };
}
function width(character) {
  if (new RegExp("\\p{M}", "u").test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
function printable(text) {
  return text.replace(UNPRINTABLE, (character) => character === "	" ? character : "\uFFFD");
}
function quoted(text) {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  const characters = [...line];
  const cut = characters.length > EXCERPT_LENGTH ? `${characters.slice(0, EXCERPT_LENGTH - 1).join("")}\u2026` : line;
  return `\`${printable(cut)}\``;
}
function listed(words) {
  return [...words].map((word) => `\`${word}\``).join(", ");
}
function found(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : quoted(String(value));
}

export {
  nearest,
  byPosition,
  renderDiagnostic,
  quoted,
  listed,
  found
};
