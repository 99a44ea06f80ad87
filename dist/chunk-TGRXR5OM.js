import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  createGit
} from "./chunk-V7VPHTFK.js";
import {
  decodeState
} from "./chunk-SVS3TLKH.js";
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  STATE_PATH
} from "./chunk-KYHO5YUT.js";
import {
  commitId
} from "./chunk-RXS6GBSN.js";

// src/adapters/local/clone.ts
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
function gitDirectory(path) {
  return [join(path, ".git"), path].find((each) => existsSync(join(each, "objects")));
}
async function refInClone(options, ref) {
  const git = createGit(options);
  const names = [ref, ref.replace(/^refs\/heads\//, "refs/remotes/origin/")];
  const { stdout } = await git(["for-each-ref", "--format=%(refname)", ...names]);
  const found = stdout.toString().split("\n");
  const name = names.find((each) => found.includes(each));
  if (name !== void 0) return name;
  throw new AdapterError("not-found", `${options.directory} has no \`${ref}\``, {
    next: `fetch it there with \`git fetch origin ${ref}\`, or name another clone`
  });
}
async function cloneRef({ from, ref, ...options }) {
  await mkdir(options.directory, { recursive: true });
  const git = createGit(options);
  await git(["init", "--quiet", "--bare", "--template="]);
  await git(["fetch", "--quiet", "--no-tags", from, `+${ref}:${ref}`, `+${ARCHIVES}*:${ARCHIVES}*`]);
}
var ARCHIVES = "refs/allclear/archive/";
async function archivesIn(options) {
  const { stdout } = await createGit(options)(["for-each-ref", "--sort=-refname", "--format=%(objectname)", ARCHIVES]);
  return stdout.toString().split("\n").filter((line) => line !== "").map(commitId);
}

// src/app/past.ts
async function openPast(store, archives = []) {
  const commit = await store.head();
  if (commit === void 0) return void 0;
  const read = (paths) => readThrough(store, [commit, ...archives], paths);
  const content = (await store.read(commit, [STATE_PATH])).get(STATE_PATH);
  if (content === void 0) return void 0;
  const decoded = decodeState(content);
  if (decoded.kind === "read") return { commit, read, state: decoded.state, problems: decoded.problems };
  if (decoded.kind === "newer") {
    throw new AdapterError(
      "damaged",
      `the history has schema version ${decoded.version}, newer than this release reads`,
      { next: "update allclear" }
    );
  }
  const why = decoded.problems.map(({ message }) => message).join(", ");
  throw new AdapterError("damaged", `\`${STATE_PATH}\` of the history cannot be read: ${why}`, {
    next: "the next round writes it anew and keeps the damaged one aside"
  });
}
async function readThrough(store, commits, paths) {
  const files = /* @__PURE__ */ new Map();
  for (const commit of commits) {
    const missing = paths.filter((path) => !files.has(path));
    if (missing.length === 0) break;
    for (const [path, content] of await store.read(commit, missing)) files.set(path, content);
  }
  return files;
}

export {
  gitDirectory,
  refInClone,
  cloneRef,
  archivesIn,
  openPast,
  readThrough
};
