import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  textOption
} from "./chunk-V72F7RAN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import {
  nearest
} from "./chunk-AX5NL36Q.js";

// src/entry/cli/one-of-words.ts
function oneOfWords(words, word, option) {
  const found = words.find((known) => known === word);
  if (found !== void 0) return found;
  const meant = nearest(word, words);
  const hint = meant === void 0 ? "" : `; did you mean \`${meant}\`?`;
  throw new InputError(`${option} is \`${word}\`; it takes ${words.join(", ")}${hint}`);
}

// src/entry/cli/sink.ts
import { constants } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var OUTPUT_OPTION = {
  output: { type: "string", value: "<file>", doc: "write to this file instead of standard output" }
};
async function writeOut(values, shell, produce) {
  const output = textOption(values, "output");
  if (output === void 0) return produce(async (text) => shell.out.write(text));
  const path = resolve(shell.directory, output);
  await refuseWrongPlace(path, output);
  const part = `${path}.part`;
  try {
    const file = await open(part, "w");
    try {
      await produce(async (text) => void await file.write(text));
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    throw new AdapterError("unavailable", `${output} could not be written: ${cause.message}`, {
      next: "make room or name another file",
      cause
    });
  }
}
async function refuseWrongPlace(path, output) {
  const there = await stat(path).catch(() => void 0);
  if (there?.isDirectory() === true)
    throw new InputError(`--output is \`${output}\`, which is a folder; name a file in it`);
  try {
    await access(dirname(path), constants.W_OK);
  } catch {
    throw new InputError(
      `--output is \`${output}\`, but its folder does not exist or is not yours to write; make it first`
    );
  }
}

// src/core/report/csv.ts
var FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
var SPECIAL = /[",\r\n]/;
function csvLine(cells) {
  return `${cells.map(cellText).join(",")}\r
`;
}
function cellText(cell) {
  if (cell === void 0) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export {
  csvLine,
  oneOfWords,
  OUTPUT_OPTION,
  writeOut
};
