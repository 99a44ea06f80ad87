#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  EXIT,
  commandHelp,
  parseOptions
} from "./chunk-V72F7RAN.js";
import {
  AdapterError,
  VERSION
} from "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli.ts
import process from "node:process";

// src/entry/cli/index.ts
var CLI_COMMANDS = {
  run: () => import("./chunk-HN7CHNYG.js").then((module) => module.runCommand),
  validate: () => import("./chunk-AHQ3AQZM.js").then((module) => module.validateCommand),
  try: () => import("./chunk-QHNGBWL2.js").then((module) => module.tryCommand),
  explain: () => import("./chunk-IETBPSKH.js").then((module) => module.explainCommand),
  adopt: () => import("./chunk-XCKHP3Y7.js").then((module) => module.adoptCommand),
  migrate: () => import("./chunk-XMGU3ZAI.js").then((module) => module.migrateCommand),
  verify: () => import("./chunk-ATHGOB5D.js").then((module) => module.verifyCommand),
  history: () => import("./chunk-E5LJQOAG.js").then((module) => module.historyCommand),
  export: () => import("./chunk-O6Z23RCH.js").then((module) => module.exportCommand),
  report: () => import("./chunk-FDOPRC34.js").then((module) => module.reportCommand),
  preview: () => import("./chunk-5LQNAE2J.js").then((module) => module.previewCommand),
  notify: () => import("./chunk-3WT5NW4Y.js").then((module) => module.notifyCommand),
  do: () => import("./chunk-CKXDVWO2.js").then((module) => module.doCommand),
  demo: () => import("./chunk-FRH6UZX5.js").then((module) => module.demoCommand)
};

// src/entry/node-version.ts
var LEAST_NODE = "22.19.0";
function oldNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split(".").map(Number);
  if (major > leastMajor || major === leastMajor && minor >= leastMinor) return void 0;
  return `allclear needs Node.js ${LEAST_NODE} or newer, and this is ${version}; install a newer one`;
}

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
  const problem = oldNode(process.versions.node);
  if (problem !== void 0) throw new InputError(problem);
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
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
var world = shell();
try {
  process.exitCode = await main(process.argv.slice(2), world);
} catch (error) {
  const { text, exitCode } = told(error);
  world.err.write(`${text}
`);
  process.exitCode = exitCode;
}
