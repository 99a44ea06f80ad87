import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  count,
  standing
} from "./chunk-YVJRZNAG.js";
import {
  STATES
} from "./chunk-Z3T25PNU.js";
import {
  escapeText
} from "./chunk-C6E2U7YB.js";
import {
  describeReason
} from "./chunk-MIQN2ZJ7.js";
import {
  iso
} from "./chunk-J6QL6FOQ.js";

// src/entry/summary.ts
var ORDER = ["down", "degraded", "blocked", "unknown", "up"];
var MAX_ROWS = 200;
function tally(results) {
  const newest = newestOf(results);
  const parts = ORDER.flatMap((state) => {
    const number = newest.filter((result) => result.state === state).length;
    return number === 0 ? [] : [`${number} ${state}`];
  });
  return parts.join(", ") || "no check was due";
}
function roundSummary(outcome, { names, isConfigBroken }) {
  const { round, results, changes, problems, refused, publishing, commit } = outcome;
  const lines = [
    `### ${escapeText(tally(results))}`,
    "",
    `Round \`${round.id}\` at ${iso(round.at)} from ${round.locations.join(", ")}${commit === void 0 ? "; nothing was recorded" : `; recorded as \`${commit.slice(0, 10)}\``}.`,
    "",
    ...changes.map(({ kind, text, ...change }) => `- **${kind}**: ${standing(change)}: ${escapeText(text)}`),
    ...isConfigBroken ? ["- \u26A0\uFE0F The newest config has mistakes; this round went on with the last valid one"] : [],
    ...voided(results),
    ...refused.map(({ message, next }) => `- \u26A0\uFE0F ${escapeText(message)}. ${escapeText(next)}`),
    ...problems.map((problem) => `- \u26A0\uFE0F ${escapeText(problem)}`),
    ...publishing.kind === "off" ? [`- The page is not published: ${escapeText(publishing.next)}`] : [],
    "",
    ...table(newestOf(results), names)
  ];
  return `${lines.join("\n")}
`;
}
function voided(results) {
  const looks = results.filter(({ reason }) => reason === "own.network");
  const [first] = looks;
  if (first === void 0) return [];
  const checks = new Set(looks.map(({ check }) => check)).size;
  const isLasting = newestOf(results).some(({ reason }) => reason === "own.network");
  return [
    `- \u26A0\uFE0F **Our own network failed**, so ${count(looks.length, "look")} at ${count(checks, "check")} ${looks.length === 1 ? "was" : "were"} not counted: ${escapeText(first.text)}. ${isLasting ? `Nothing was learned about the targets. ${describeReason("own.network").remedy}` : "Later looks of this round saw the targets; nothing to do."}`
  ];
}
function table(results, names) {
  const sorted = [...results].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.check < b.check ? -1 : 1)
  );
  const rows = sorted.slice(0, MAX_ROWS).map(({ check, state, text, phases }) => {
    const firstByte = phases.firstByteMs === void 0 ? "" : `${phases.firstByteMs.toFixed(0)} ms`;
    return `| ${escapeText(names.get(check) ?? check)} | ${state} | ${escapeText(text)} | ${firstByte} |`;
  });
  if (rows.length === 0) return [];
  const rest = sorted.length - rows.length;
  return [
    "| check | state | seen | first byte |",
    "|---|---|---|---|",
    ...rows,
    ...rest > 0 ? ["", `\u2026 and ${count(rest, "check")} more.`] : []
  ];
}
function newestOf(results) {
  const newest = /* @__PURE__ */ new Map();
  for (const result of results) {
    const known = newest.get(result.check);
    if (known === void 0 || known.look <= result.look) newest.set(result.check, result);
  }
  return [...newest.values()];
}
function overallState(outcome, checks) {
  const known = new Set(checks);
  const confirmed = Object.entries(outcome.state?.checks ?? {}).flatMap(
    ([id, { confirmed: state }]) => known.has(id) && state !== void 0 ? [state.state] : []
  );
  const worst = [...STATES].reverse().find((state) => confirmed.some((seen) => seen === state));
  return worst ?? "unknown";
}
function publicChange({ kind, incident, checks, state, reason, text, since }) {
  return { kind, incident, checks, state, reason, text, since: iso(since) };
}

export {
  tally,
  roundSummary,
  overallState,
  publicChange
};
