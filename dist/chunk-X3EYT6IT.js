import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  SCHEMA_VERSION,
  decodeState
} from "./chunk-PDZTN6ZN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  STATE_PATH
} from "./chunk-6MM2MQQ3.js";

// src/app/state.ts
async function readState(store) {
  const commit = await store.head();
  return commit === void 0 ? void 0 : readStateAt(store, commit);
}
async function readStateAt(store, commit) {
  const content = (await store.read(commit, [STATE_PATH])).get(STATE_PATH);
  if (content === void 0) return void 0;
  const decoded = decodeState(content);
  switch (decoded.kind) {
    case "read":
      return { commit, state: decoded.state, problems: decoded.problems };
    case "newer":
      throw new AdapterError("damaged", newerWords(decoded.version), { next: "update allclear" });
    case "damaged":
      throw new AdapterError(
        "damaged",
        `\`${STATE_PATH}\` of the history cannot be read: ${wordsOf(decoded.problems)}`,
        {
          next: "the next round writes it anew and keeps the damaged one aside"
        }
      );
  }
}
function newerWords(version) {
  return `the history has schema version ${version}, newer than the ${SCHEMA_VERSION} of this release`;
}
function wordsOf(problems) {
  return problems.map(({ message }) => message).join(", ");
}

export {
  readState,
  readStateAt,
  newerWords
};
