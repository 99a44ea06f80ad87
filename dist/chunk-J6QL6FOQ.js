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
function compact(at) {
  return iso(at).replace(/[-:]/g, "");
}
function wholeSecond(at) {
  return instant(Math.floor(at / 1e3) * 1e3);
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
  compact,
  wholeSecond
};
