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

export {
  AdapterError
};
