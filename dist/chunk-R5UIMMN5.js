import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/publish.ts
var REFRESH_MS = 18e5;
function isWorthAsking(page, now) {
  if (page?.asked !== void 0) return now - page.asked >= REFRESH_MS;
  return isWorthPublishing(page, now);
}
function isWorthPublishing(page, now) {
  if (page?.served === void 0) return true;
  return page.served.news !== page.news || now - page.served.at >= REFRESH_MS;
}

export {
  REFRESH_MS,
  isWorthAsking,
  isWorthPublishing
};
