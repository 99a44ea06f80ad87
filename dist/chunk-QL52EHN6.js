import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readContent
} from "./chunk-EOPLNMHA.js";
import {
  findConfig
} from "./chunk-TYHXC3ZO.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";

// src/adapters/github/source.ts
function createGitHubSource({ client, commit, path }) {
  return {
    async readText(name, at = commit) {
      const content = await readContent(client, name, at);
      return content?.kind === "file" ? content.text : void 0;
    },
    async readConfig(at = commit) {
      const search = { isThorough: false, ...path === void 0 ? {} : { path } };
      try {
        const files = await findConfig((each) => readContent(client, each, at), search);
        return { files, ...at === void 0 ? {} : { commit: at } };
      } catch (error) {
        if (error instanceof AdapterError && error.code === "not-found") {
          await client.request("GET /repos/{owner}/{repo}", client.repository);
        }
        throw error;
      }
    }
  };
}

export {
  createGitHubSource
};
