import { systemClock } from "../../adapters/local/clock.ts";
import { audienceWarnings } from "../../app/audience.ts";
import { openAudience } from "../compose.ts";
import { count } from "../progress.ts";
import { type CliCommand, EXIT } from "./command.ts";
import { placesFor, withIssues } from "./places.ts";
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
    store: {
      type: "string",
      value: "github:<owner>/<repo>",
      doc: "ask GitHub too who would hear of the issues there: teams and watchers; the token is in GITHUB_TOKEN",
    },
  },
  async run(values, shell) {
    const clock = shell.clock ?? systemClock();
    const places = placesFor(values, shell, clock, "read that repository");
    const { config, diagnostics } = await toldConfig(values, shell);
    if (config === undefined) {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      shell.err.write(`${count(errors, "mistake")}\n`);
      return EXIT.invalid;
    }
    const audience = openAudience(withIssues(places, config), clock);
    for (const warning of await audienceWarnings(config, audience)) shell.err.write(`warning: ${warning}\n\n`);
    shell.out.write(`the config is valid: ${count(config.checks.length, "check")}\n`);
    return EXIT.done;
  },
};
