import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  createLocalSource,
  loadConfig
} from "./chunk-TYHXC3ZO.js";
import {
  textOption
} from "./chunk-V72F7RAN.js";
import {
  renderDiagnostic
} from "./chunk-AX5NL36Q.js";

// src/entry/cli/told-config.ts
import { resolve } from "node:path";
async function toldConfig(values, { directory, err }) {
  const path = textOption(values, "config");
  const source = createLocalSource({ directory: resolve(directory), ...path === void 0 ? {} : { path } });
  const loaded = await loadConfig(source);
  for (const diagnostic of loaded.diagnostics) err.write(`${renderDiagnostic(diagnostic)}

`);
  return loaded;
}

export {
  toldConfig
};
