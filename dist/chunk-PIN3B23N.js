import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/cli/directory.ts
var DEFAULT_DIRECTORY = ".allclear";

export {
  DEFAULT_DIRECTORY
};
