import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CalendarMissing,
  EngineMissing,
  NO_CALENDAR,
  NO_ENGINES,
  openHistory,
  parseConfig,
  readsAtFirst,
  registriesWith,
  withTexts
} from "./chunk-PDZTN6ZN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  byPosition
} from "./chunk-AX5NL36Q.js";

// src/adapters/local/source.ts
import { existsSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";

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
  function refuseOther(at) {
    if (at === void 0 || at === commit) return;
    throw new AdapterError("not-found", `the config of commit ${at} is not on this disk`, {
      next: "mend the config that is here"
    });
  }
  return {
    async readText(name, at) {
      refuseOther(at);
      const root = await realpath(directory);
      const file = await realpath(resolve(root, name)).catch(() => void 0);
      if (file?.startsWith(root + sep) !== true) return void 0;
      const content = await look(file);
      return content?.kind === "file" ? content.text : void 0;
    },
    async readConfig(at) {
      refuseOther(at);
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
  return parse(source, await source.readConfig());
}
async function loadLastValid(source, store, round) {
  const head = await store.head();
  if (head === void 0) return void 0;
  const opened = openHistory(await store.read(head, readsAtFirst(round)));
  const commit = opened.kind === "open" ? opened.state?.config : void 0;
  return commit === void 0 ? void 0 : parse(source, await source.readConfig(commit), commit);
}
async function parse(source, { files, commit }, at) {
  const parsed = await parseWithEngines(files);
  const read = parsed.config === void 0 ? parsed : await withFiles(parsed.config, parsed, source, at);
  return { ...read, ...commit === void 0 ? {} : { commit } };
}
var MOST_FILE_BYTES = 1048576;
async function withFiles(config, { diagnostics }, source, at) {
  const named = [...config.checks.flatMap(({ files: files2 }) => files2), ...config.page.files];
  const names = [...new Set(named.map(({ name }) => name))];
  const texts = await Promise.all(names.map(async (name) => [name, await source.readText(name, at)]));
  const files = new Map(texts.flatMap(([name, text]) => text === void 0 ? [] : [[name, text]]));
  const broken = named.flatMap((file) => faultOf(file, files.get(file.name)) ?? []);
  if (broken.length > 0) return { history: config, diagnostics: [...diagnostics, ...broken].sort(byPosition) };
  const checks = config.checks.map((check) => holding(check, files));
  return { config: { ...config, page: withTexts(config.page, files), checks }, diagnostics };
}
function faultOf(file, text) {
  if (text === void 0) return file.missing;
  if (new TextEncoder().encode(text).length > MOST_FILE_BYTES) return file.tooLarge;
  return "problem" in file ? file.problem(text) : void 0;
}
function holding(check, files) {
  const { probe } = check;
  if (probe.files.length === 0) return check;
  return { ...check, probe: { ...probe, attempt: (context) => probe.attempt({ ...context, files }) } };
}
async function parseWithEngines(files) {
  let engines = NO_ENGINES;
  let calendar = NO_CALENDAR;
  for (; ; ) {
    try {
      return parseConfig(files, registriesWith(engines, calendar));
    } catch (error) {
      if (error instanceof EngineMissing) engines = (await import("./chunk-5HPYREER.js")).ENGINES;
      else if (error instanceof CalendarMissing) calendar = (await import("./chunk-NFDJGTYU.js")).CALENDAR;
      else throw error;
    }
  }
}

export {
  findConfig,
  createLocalSource,
  hasLocalConfig,
  loadConfig,
  loadLastValid
};
