import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../inputs.ts";
import { serveSite } from "../site-server.ts";
import { type CliCommand, EXIT, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";

export const previewCommand: CliCommand = {
  name: "preview",
  doc: "serves the status page that the last round built",
  options: {
    dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
    port: { type: "string", value: "<port>", doc: "port on loopback (default 4173; 0 takes a free one)" },
  },
  async run(values, shell) {
    const site = join(resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY), "site");
    if (!existsSync(join(site, "index.html"))) {
      shell.err.write(`no page in ${site}; \`allclear run\` builds one\n`);
      return EXIT.refused;
    }
    const server = await serveSite(site, portOf(textOption(values, "port") ?? "4173"));
    shell.out.write(`${server.url} shows ${site}; end it with Ctrl-C\n`);
    await shell.interrupted();
    await server.close();
    return EXIT.done;
  },
};

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InputError(`--port is \`${text}\`; it takes a number from 0 to 65535`);
}
