import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/ports.ts
var AdapterError = class extends Error {
  code;
  next;
  constructor(code, message, options) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "AdapterError";
    this.code = code;
    this.next = options.next;
  }
};

// src/entry/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
function userAgent(contact) {
  return contact === void 0 ? `allclear/${VERSION}` : `allclear/${VERSION} (+${contact})`;
}

export {
  AdapterError,
  VERSION,
  userAgent
};
