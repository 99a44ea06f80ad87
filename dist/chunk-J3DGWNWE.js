import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  createGitHubSource
} from "./chunk-QL52EHN6.js";
import {
  createLocalSource,
  hasLocalConfig,
  loadConfig
} from "./chunk-TYHXC3ZO.js";
import {
  textOption
} from "./chunk-V72F7RAN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";

// src/entry/cli/config-in.ts
async function configIn(places, values, { directory }) {
  const path = textOption(values, "config");
  const where = path === void 0 ? {} : { path };
  if (places.kind === "local" && !hasLocalConfig(directory, path)) return void 0;
  const source = places.kind === "local" ? createLocalSource({ directory, ...where }) : createGitHubSource({ client: places.client, ...where });
  try {
    return (await loadConfig(source)).config;
  } catch (error) {
    if (error instanceof AdapterError && error.code === "not-found") return void 0;
    throw error;
  }
}

export {
  configIn
};
