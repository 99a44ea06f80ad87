import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/line.ts
var ELLIPSIS = "\u2026";
var UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function safeLine(text, maxLength = 200) {
  const line = text.replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
  if (line.length <= maxLength) return line;
  let cut = "";
  for (const character of line) {
    if (cut.length + character.length + ELLIPSIS.length > maxLength) break;
    cut += character;
  }
  return `${cut.trimEnd()}${ELLIPSIS}`;
}

export {
  safeLine
};
