import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readState
} from "./chunk-X3EYT6IT.js";
import {
  createGit
} from "./chunk-EOPLNMHA.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  commitId
} from "./chunk-J6QL6FOQ.js";

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
  const remembered = await readState(store);
  if (remembered === void 0) return void 0;
  return { ...remembered, read: (paths) => readThrough(store, [remembered.commit, ...archives], paths) };
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
