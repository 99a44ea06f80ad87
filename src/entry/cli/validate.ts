import { count } from "../progress.ts";
import { type CliCommand, EXIT } from "./command.ts";
import { toldConfig } from "./told-config.ts";

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
    const { config, diagnostics } = await toldConfig(values, shell);
    if (config === undefined) {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      shell.err.write(`${count(errors, "mistake")}\n`);
      return EXIT.invalid;
    }
    shell.out.write(`the config is valid: ${count(config.checks.length, "check")}\n`);
    return EXIT.done;
  },
};
