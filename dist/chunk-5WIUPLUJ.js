import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  count
} from "./chunk-YVJRZNAG.js";
import {
  createLocalSource,
  loadConfig
} from "./chunk-JFEF5QQZ.js";
import "./chunk-FF3FOGLS.js";
import {
  EXIT,
  textOption
} from "./chunk-RWHBU7ZZ.js";
import "./chunk-AIMGVQYE.js";
import "./chunk-3CTWW6AM.js";
import "./chunk-NKBLSIMI.js";
import "./chunk-OQJ67PD2.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import {
  renderDiagnostic
} from "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-R3SNQYRV.js";
import "./chunk-4EBBTPNT.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/validate.ts
import { resolve } from "node:path";
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
    const path = textOption(values, "config");
    const source = createLocalSource({ directory: resolve(shell.directory), ...path === void 0 ? {} : { path } });
    const { config, diagnostics } = await loadConfig(source);
    for (const diagnostic of diagnostics) shell.err.write(`${renderDiagnostic(diagnostic)}

`);
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
