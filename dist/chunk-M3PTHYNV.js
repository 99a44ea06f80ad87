import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  count
} from "./chunk-PPQKVCQG.js";
import {
  createLocalSource,
  loadConfig
} from "./chunk-NZ7IWHCK.js";
import "./chunk-GPOI3ZQK.js";
import "./chunk-AIMGVQYE.js";
import {
  renderDiagnostic
} from "./chunk-NVWL37NP.js";
import {
  EXIT,
  textOption
} from "./chunk-E774UOFQ.js";
import "./chunk-DDTWJTLT.js";
import "./chunk-KPOE4I3O.js";

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
