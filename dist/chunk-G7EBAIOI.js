import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  BADGE_KINDS,
  HOME,
  addressOf,
  badgePath,
  checkPath
} from "./chunk-N3OZSTCH.js";
import {
  escapeText
} from "./chunk-C6E2U7YB.js";
import "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import {
  ENGLISH
} from "./chunk-SMBKM5KJ.js";
import {
  formatRatio
} from "./chunk-IM5BUH5Q.js";
import {
  dayName
} from "./chunk-6MM2MQQ3.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-HYVV35BM.js";

// src/page/readme-block.ts
var BEGIN = "<!-- allclear:begin -->";
var END = "<!-- allclear:end -->";
function readmeBlock(model) {
  const address = addressOf(model.siteUrl);
  const home = address(HOME);
  const isServed = home !== void 0;
  const badges = (owner, kinds) => kinds.map((kind) => `![${kind}](${safe(address(badgePath(owner, kind, "svg")))})`).join(" ");
  const row = (check) => {
    const name = escapeText(check.name);
    const cells = [
      isServed ? `[${name}](${safe(address(checkPath(check.id)))})` : name,
      stateText(check),
      formatRatio(check.uptime.ratio),
      ...isServed ? [badges({ of: "check", id: check.id }, BADGE_KINDS)] : []
    ];
    return `| ${cells.join(" | ")} |`;
  };
  return [
    ...isServed ? [`[${badges({ of: "all" }, ["state"])}](${safe(home)})`, ""] : [],
    `| check | state | uptime of 90 days |${isServed ? " now |" : ""}`,
    `|---|---|---|${isServed ? "---|" : ""}`,
    ...model.checks.map(row),
    "",
    `As of ${ENGLISH.day(dayName(model.lastRound ?? model.builtAt))} (UTC); written when a state changes, and once a day.`
  ].join("\n");
}
function stateText({ standing: { face, since, pending } }) {
  const name = ENGLISH.state[face];
  const word = since === void 0 || face === "up" ? name : `**${name}** since ${ENGLISH.time(since)}`;
  return pending === void 0 ? word : `${word} (possible ${pending.possible}, checking)`;
}
function safe(url = "") {
  return url.replace(/\(/g, "%28").replace(/\)/g, "%29");
}
function withBlock(file, block) {
  const lines = file.split("\n");
  const marks = markLines(lines);
  const [begin, end] = marks;
  if (begin === void 0) return { kind: "unclear", why: `it has no lines \`${BEGIN}\` and \`${END}\`` };
  if (end === void 0 || marks.length > 2 || begin.mark !== BEGIN || end.mark !== END)
    return { kind: "unclear", why: `\`${BEGIN}\` and \`${END}\` have to be there once each, in this order` };
  const lineEnd = lines[begin.index]?.endsWith("\r") === true ? "\r" : "";
  const before = lines.slice(begin.index + 1, end.index).map((line) => line.replace(/\r$/, ""));
  if (withoutNoise(before.join("\n")) === withoutNoise(block)) return { kind: "unchanged" };
  const written = block.split("\n").map((line) => line + lineEnd);
  return {
    kind: "changed",
    text: [...lines.slice(0, begin.index + 1), ...written, ...lines.slice(end.index)].join("\n")
  };
}
function markLines(lines) {
  let fence;
  return lines.flatMap((line, index) => {
    const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === void 0) fence = marker;
    else if (marker?.startsWith(fence) === true && line.trim() === marker) fence = void 0;
    const mark = line.trim();
    return fence === void 0 && (mark === BEGIN || mark === END) ? [{ index, mark }] : [];
  });
}
function withoutNoise(text) {
  return text.replace(/\d+(\.\d+)? %/g, "%").trim();
}
export {
  readmeBlock,
  withBlock
};
