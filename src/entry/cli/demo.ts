import { join, resolve } from "node:path";
import { tellStory } from "../demo/story.ts";
import { serveSite } from "../site-server.ts";
import { type CliCommand, EXIT, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";

export const demoCommand: CliCommand = {
  name: "demo",
  doc: "starts small real servers, runs rounds against them in quick time and serves the page",
  options: {
    once: { type: "boolean", doc: "end when the story is told instead of serving the page" },
    dir: {
      type: "string",
      value: "<dir>",
      doc: `where history.git, issues/ and site/ are kept (default ${DEFAULT_DIRECTORY})`,
    },
  },
  async run(values, shell) {
    const directory = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY);
    const searchPath = shell.environment["PATH"];
    const isWell = await tellStory({
      directory,
      write: (text) => shell.out.write(text),
      ...(searchPath === undefined ? {} : { searchPath }),
    });
    if (values["once"] === true || !isWell) return isWell ? EXIT.done : EXIT.refused;
    const server = await serveSite(join(directory, "site"), 0);
    shell.out.write(`\nThe page: ${server.url} (end with Ctrl-C)\n`);
    await shell.interrupted();
    await server.close();
    return EXIT.done;
  },
};
