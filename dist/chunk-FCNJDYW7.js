import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  toldConfig
} from "./chunk-66YFR6SZ.js";
import {
  count
} from "./chunk-YVJRZNAG.js";
import "./chunk-CC3YYTCX.js";
import "./chunk-57GB6UJF.js";
import {
  EXIT
} from "./chunk-V72F7RAN.js";
import "./chunk-AIMGVQYE.js";
import "./chunk-FOYP7HAT.js";
import "./chunk-3OT4ZTUA.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-RTUPLDHW.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/validate.ts
var validateCommand = {
  name: "validate",
  doc: "checks the config and prints every mistake with its place",
  options: {
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)"
    }
  },
  async run(values, shell) {
    const { config, diagnostics } = await toldConfig(values, shell);
    if (config === void 0) {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      shell.err.write(`${count(errors, "mistake")}
`);
      return EXIT.invalid;
    }
    shell.out.write(`the config is valid: ${count(config.checks.length, "check")}
`);
    return EXIT.done;
  }
};
export {
  validateCommand
};
