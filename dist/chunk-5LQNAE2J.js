import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  serveSite
} from "./chunk-FR5HBDI7.js";
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/preview.ts
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
var previewCommand = {
  name: "preview",
  doc: "serves the status page that the last round built",
  options: {
    dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
    port: { type: "string", value: "<port>", doc: "port on loopback (default 4173; 0 takes a free one)" }
  },
  async run(values, shell) {
    const site = join(resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY), "site");
    if (!existsSync(join(site, "index.html"))) {
      shell.err.write(`no page in ${site}; \`allclear run\` builds one
`);
      return EXIT.refused;
    }
    const server = await serveSite(site, portOf(textOption(values, "port") ?? "4173"));
    shell.out.write(`${server.url} shows ${site}; end it with Ctrl-C
`);
    await shell.interrupted();
    await server.close();
    return EXIT.done;
  }
};
function portOf(text) {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new InputError(`--port is \`${text}\`; it takes a number from 0 to 65535`);
}
export {
  previewCommand
};
