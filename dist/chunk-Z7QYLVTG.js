import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  count
} from "./chunk-PPQKVCQG.js";
import {
  createLocalSource,
  loadConfig
} from "./chunk-NKPU42DP.js";
import "./chunk-TZTGRX2H.js";
import {
  EXIT,
  textOption
} from "./chunk-ITYF6LEI.js";
import "./chunk-AIMGVQYE.js";
import "./chunk-VU3P76J6.js";
import "./chunk-VWYOEQI2.js";
import {
  renderDiagnostic
} from "./chunk-VXPQZHOC.js";
import "./chunk-RXS6GBSN.js";
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
