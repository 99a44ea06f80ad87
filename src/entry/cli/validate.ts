import { resolve } from "node:path";
import { createLocalSource } from "../../adapters/local/source.ts";
import { loadConfig } from "../../app/config.ts";
import { renderDiagnostic } from "../../core/diagnostic.ts";
import { count } from "../progress.ts";
import { type CliCommand, EXIT, textOption } from "./command.ts";

export const validateCommand: CliCommand = {
  name: "validate",
  doc: "checks the config and prints every mistake with its place",
  options: {
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)",
    },
  },
  async run(values, shell) {
    const path = textOption(values, "config");
    const source = createLocalSource({ directory: resolve(shell.directory), ...(path === undefined ? {} : { path }) });
    const { config, diagnostics } = await loadConfig(source);
    for (const diagnostic of diagnostics) shell.err.write(`${renderDiagnostic(diagnostic)}\n\n`);
    if (config === undefined) {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      shell.err.write(`${count(errors, "mistake")}\n`);
      return EXIT.invalid;
    }
    shell.out.write(`the config is valid: ${count(config.checks.length, "check")}\n`);
    return EXIT.done;
  },
};
