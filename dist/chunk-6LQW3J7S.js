import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/knowledge/wall-words.ts
var CERTAINTY = {
  definitive: "decides alone",
  strong: "decides with a second sign",
  weak: "never decides: a hint"
};
function ruleWords({ status, all = [], any = [] }) {
  const codes = status === void 0 ? "any code" : status.join(", ");
  const either = any.map(signWords).join(" or ");
  const parts = [
    ...all.map(signWords),
    ...either === "" ? [] : [all.length > 0 && any.length > 1 ? `(${either})` : either]
  ];
  return parts.length === 0 ? codes : `${codes}: ${parts.join(" and ")}`;
}
function signWords(sign) {
  if ("body" in sign) return `body matches ${sign.body}`;
  if ("cookie" in sign) return `sets a cookie that matches ${sign.cookie}`;
  if ("headerName" in sign) return `a header's name matches ${sign.headerName}`;
  return sign.matches === void 0 ? `header ${sign.header}` : `header ${sign.header} matches ${sign.matches}`;
}

// src/entry/cli/paragraphs.ts
var WIDTH = 100;
function paragraphs(parts) {
  const texts = parts.flatMap((part) => part === void 0 || part === "" ? [] : [part]);
  return `${texts.map((text) => wrapped(text)).join("\n\n")}
`;
}
function wrapped(text) {
  return text.split("\n").flatMap((line) => line.startsWith("  ") ? [line] : folded(line)).join("\n");
}
function folded(line) {
  const lines = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
function columns(rows) {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join("\n");
}

export {
  CERTAINTY,
  ruleWords,
  paragraphs,
  columns
};
