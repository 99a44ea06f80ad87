import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  clipped
} from "./chunk-Z3T25PNU.js";

// src/core/incident-time.ts
function lulls({ changes }) {
  const found = [];
  let end;
  for (const { kind, since } of changes) {
    if (kind === "closed") end = since;
    if (kind !== "reopened" || end === void 0) continue;
    if (end < since) found.push({ from: end, to: since });
    end = void 0;
  }
  return found;
}
function lastedMs(incident, until) {
  return lastedWithinMs(incident, { from: incident.startedAt, to: until });
}
function lastedWithinMs(incident, { from, to }) {
  const begin = Math.max(incident.startedAt, from);
  const over = clipped(lulls(incident), begin, to).reduce((sum, lull) => sum + (lull.to - lull.from), 0);
  return Math.max(0, to - begin - over);
}

export {
  lastedMs,
  lastedWithinMs
};
