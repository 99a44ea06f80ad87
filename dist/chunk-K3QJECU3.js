import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
function userAgent(contact) {
  return contact === void 0 ? `allclear/${VERSION}` : `allclear/${VERSION} (+${contact})`;
}

export {
  VERSION,
  userAgent
};
