import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/history/uptime.ts
function observedS({ upS, degradedS, downS }) {
  return upS + degradedS + downS;
}
function uptimeRatio(seconds) {
  const observed = observedS(seconds);
  return observed === 0 ? void 0 : 1 - seconds.downS / observed;
}
function coverageRatio(seconds, span) {
  return coverageOf(seconds, (span.to - Math.max(span.first, span.from)) / 1e3 - seconds.outsideS);
}
function coverageOf(seconds, elapsedS) {
  return elapsedS <= 0 ? void 0 : Math.min(1, observedS(seconds) / elapsedS);
}
function meanRatio(ratios) {
  const known = ratios.filter((ratio) => ratio !== void 0);
  if (known.length === 0) return void 0;
  let sum = 0;
  for (const ratio of known) sum += ratio;
  return sum / known.length;
}
function cutRatio(ratio) {
  if (ratio >= 1) return 1;
  return Math.min(9999, Math.floor(ratio * 1e4 + 1e-6)) / 1e4;
}
function formatRatio(ratio) {
  return ratio === void 0 ? "no data" : `${Number((cutRatio(ratio) * 100).toFixed(2))} %`;
}

export {
  observedS,
  uptimeRatio,
  coverageRatio,
  coverageOf,
  meanRatio,
  cutRatio,
  formatRatio
};
