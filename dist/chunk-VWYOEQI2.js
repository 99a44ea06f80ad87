import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/assertions/engine/work.ts
var MOST_STEPS = 2e6;
var Work = class {
  left = MOST_STEPS;
  /** Throws `TooMuchWork` where there are not so many left. */
  spend(steps) {
    this.left -= steps;
    if (this.left < 0) throw new TooMuchWork();
  }
};
var TooMuchWork = class extends Error {
  constructor() {
    super("the answer takes too long to look through");
    this.name = "TooMuchWork";
  }
};

export {
  Work,
  TooMuchWork
};
