import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openHistory,
  readsAtFirst
} from "./chunk-GPOI3ZQK.js";
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  EngineMissing,
  parseConfig,
  registriesWith
} from "./chunk-NVWL37NP.js";

// src/adapters/local/source.ts
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/adapters/config-files.ts
var USUAL_PATHS = [".github/allclear.yml", ".github/allclear.yaml", ".github/allclear"];
async function findConfig(look2, { path, isThorough }) {
  const paths = configPaths(path);
  const found = [];
  for (const each of paths) {
    const content = await look2(each);
    if (content !== void 0) found.push({ path: each, content });
    if (content !== void 0 && !isThorough) break;
  }
  const [first, second] = found;
  if (first === void 0) throw noConfig(paths);
  if (second !== void 0) throw twoConfigs(first.path, second.path);
  return filesOf(look2, first.path, first.content);
}
function configPaths(path) {
  return path === void 0 ? USUAL_PATHS : [path.replace(/\/+$/, "")];
}
async function filesOf(look2, path, content) {
  if (content.kind === "file") return [{ name: path, text: content.text }];
  const names = content.names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name: `${path}/${name}`, content: await look2(`${path}/${name}`) }))
  );
  const texts = files.flatMap(
    (file) => file.content?.kind === "file" ? [{ name: file.name, text: file.content.text }] : []
  );
  if (texts.length === 0) throw noConfig([`${path}/*.yml`]);
  return texts;
}
function noConfig(paths) {
  const looked = paths.map((path) => `\`${path}\``).join(", ");
  return new AdapterError("not-found", `there is no config: looked for ${looked}`, {
    next: `add \`${USUAL_PATHS[0]}\`; a list \`checks:\` with a \`name\` and a \`url\` is enough`
  });
}
function twoConfigs(one, other) {
  return new AdapterError("invalid", `there are two configs: \`${one}\` and \`${other}\``, {
    next: "keep one of them; several files belong into the folder"
  });
}

// src/adapters/local/source.ts
function createLocalSource({ directory, path, commit }) {
  return {
    async readConfig(at) {
      if (at !== void 0 && at !== commit) {
        throw new AdapterError("not-found", `the config of commit ${at} is not on this disk`, {
          next: "mend the config that is here"
        });
      }
      const search = { isThorough: true, ...path === void 0 ? {} : { path } };
      const files = await findConfig((each) => look(resolve(directory, each)), search);
      return { files, ...commit === void 0 ? {} : { commit } };
    }
  };
}
function hasLocalConfig(directory, path) {
  return configPaths(path).some((each) => existsSync(resolve(directory, each)));
}
async function look(path) {
  try {
    return { kind: "file", text: await readFile(path, "utf8") };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    if (code === "EISDIR") return { kind: "folder", names: await readdir(path) };
    throw new AdapterError("forbidden", `${path} cannot be read`, { next: "let this user read it", cause });
  }
}

// src/app/config.ts
async function loadConfig(source) {
  return parse(await source.readConfig());
}
async function loadLastValid(source, store, round) {
  const head = await store.head();
  if (head === void 0) return void 0;
  const opened = openHistory(await store.read(head, readsAtFirst(round)), round);
  const commit = opened.kind === "open" ? opened.state?.config : void 0;
  return commit === void 0 ? void 0 : parse(await source.readConfig(commit));
}
async function parse({ files, commit }) {
  return { ...await parseWithEngines(files), ...commit === void 0 ? {} : { commit } };
}
async function parseWithEngines(files) {
  try {
    return parseConfig(files);
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error;
    const { ENGINES } = await import("./chunk-EHGOYJKB.js");
    return parseConfig(files, registriesWith(ENGINES));
  }
}

export {
  findConfig,
  createLocalSource,
  hasLocalConfig,
  loadConfig,
  loadLastValid
};
