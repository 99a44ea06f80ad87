#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  VERSION
} from "./chunk-K3QJECU3.js";
import {
  EXIT,
  commandHelp,
  parseOptions
} from "./chunk-E774UOFQ.js";
import {
  InputError
} from "./chunk-DDTWJTLT.js";
import "./chunk-KPOE4I3O.js";

// src/entry/cli.ts
import process from "node:process";

// src/entry/cli/index.ts
var CLI_COMMANDS = {
  run: () => import("./chunk-BTV5CAVZ.js").then((module) => module.runCommand),
  validate: () => import("./chunk-M3PTHYNV.js").then((module) => module.validateCommand),
  try: () => import("./chunk-7VBEQNBA.js").then((module) => module.tryCommand),
  explain: () => import("./chunk-PG7ADX3P.js").then((module) => module.explainCommand),
  preview: () => import("./chunk-BH7JY3SZ.js").then((module) => module.previewCommand),
  demo: () => import("./chunk-JIOFPTT7.js").then((module) => module.demoCommand)
};

// src/entry/cli.ts
function output(stream) {
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}
function shell() {
  return {
    environment: process.env,
    directory: process.cwd(),
    out: output(process.stdout),
    err: output(process.stderr),
    interrupted: () => new Promise((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    })
  };
}
async function overview() {
  const commands = await Promise.all(Object.values(CLI_COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, doc }) => `  ${name.padEnd(width)}  ${doc}
`);
  return `allclear ${VERSION}

${rows.join("")}
\`allclear <command> --help\` tells more.
`;
}
async function loadCommand(name) {
  const load = Object.hasOwn(CLI_COMMANDS, name) ? CLI_COMMANDS[name] : void 0;
  if (load === void 0)
    throw new InputError(`no command \`${name}\`; there are ${Object.keys(CLI_COMMANDS).join(", ")}`);
  return load();
}
async function main(words, world2) {
  const [name, ...rest] = words;
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    world2.out.write(await overview());
    return name === void 0 ? EXIT.usage : EXIT.done;
  }
  if (name === "--version" || name === "-v") {
    world2.out.write(`${VERSION}
`);
    return EXIT.done;
  }
  const command = await loadCommand(name);
  if (rest.includes("--help") || rest.includes("-h")) {
    world2.out.write(commandHelp(command));
    return EXIT.done;
  }
  return command.run(parseOptions(command, rest), world2);
}
function told(error) {
  if (error instanceof InputError) return { text: error.message, exitCode: EXIT.usage };
  if (error instanceof AdapterError) return { text: `${error.message}; ${error.next}`, exitCode: EXIT.refused };
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return { text: `this is a mistake of ours, please report it:
${stack}`, exitCode: EXIT.bug };
}
var world = shell();
try {
  process.exitCode = await main(process.argv.slice(2), world);
} catch (error) {
  const { text, exitCode } = told(error);
  world.err.write(`${text}
`);
  process.exitCode = exitCode;
}
