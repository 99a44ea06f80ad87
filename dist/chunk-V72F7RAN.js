import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-FOYP7HAT.js";

// src/entry/cli/command.ts
import { parseArgs } from "node:util";
var EXIT = { done: 0, invalid: 1, usage: 2, failOn: 3, refused: 4, bug: 70 };
function parseOptions(command, words) {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
  const { argument } = command;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      strict: true,
      allowPositionals: argument !== void 0
    });
    return { ...values, ...argument === void 0 ? {} : one(command, argument, positionals) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const found = error instanceof Error ? error.message.split(/[.'] /)[0] : String(error);
    const allowed = Object.keys(command.options).map((name) => `--${name}`);
    throw new InputError(`${found}'; \`allclear ${command.name}\` takes ${allowed.join(", ")}`);
  }
}
function one({ name }, argument, words) {
  const [word, more] = words;
  if (more !== void 0) throw new InputError(`\`${more}\` is one word too many for \`allclear ${name}\``);
  if (word === void 0 && argument.isRequired) throw new InputError(`\`allclear ${name}\` needs ${argument.value}`);
  return word === void 0 ? {} : { [argument.name]: word };
}
function commandLine({ name, argument }) {
  if (argument === void 0) return `allclear ${name}`;
  return `allclear ${name} ${argument.isRequired ? argument.value : `[${argument.value}]`}`;
}
function textOption(values, name) {
  const value = values[name];
  return typeof value === "string" ? value : void 0;
}
function commandHelp(command) {
  const rows = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.value === void 0 ? "" : ` ${option.value}`}`,
    option.doc
  ]);
  const width = Math.max(0, ...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, doc]) => `  ${flag.padEnd(width)}  ${doc}
`);
  return `${commandLine(command)}: ${command.doc}
${lines.length > 0 ? "\n" : ""}${lines.join("")}`;
}

export {
  EXIT,
  parseOptions,
  textOption,
  commandHelp
};
