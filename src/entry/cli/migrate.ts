import { systemClock } from "../../adapters/local/clock.ts";
import { type Migrated, migrateHistory, undoMigration } from "../../app/migrate.ts";
import { DEFAULT_HISTORY_REF } from "../../core/defaults.ts";
import { migrationsFrom } from "../../core/history/migrations.ts";
import { openStore } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { type CliCommand, EXIT, textOption } from "./command.ts";
import { configIn } from "./config-in.ts";
import { placesFor } from "./places.ts";
import { ROUND_OPTIONS } from "./round-input.ts";

export const migrateCommand: CliCommand = {
  name: "migrate",
  doc: "brings a history to the schema version of this release, in one commit",
  argument: { name: "what", value: "history", isRequired: true },
  options: {
    ...ROUND_OPTIONS,
    undo: { type: "boolean", doc: "give back the files as they were before, as long as nothing else was written" },
  },
  async run(values, shell) {
    const what = textOption(values, "what") ?? "";
    if (what !== "history") throw new InputError(`\`${what}\` is nothing that can be migrated; \`history\` is`);
    const { clock = systemClock() } = shell;
    const places = placesFor(values, shell, clock, "write contents of that repository");
    const config = await configIn(places, values, shell);
    const store = openStore(places, config?.historyRef ?? DEFAULT_HISTORY_REF, clock);
    const outcome = await (values["undo"] === true ? undoMigration(store) : migrateHistory(store));
    if (outcome === undefined) {
      shell.err.write("there is no history yet; the first round begins one\n");
      return EXIT.refused;
    }
    shell.out.write(`${words(outcome)}\n`);
    return EXIT.done;
  },
};

function words(outcome: Migrated): string {
  switch (outcome.kind) {
    case "same":
      return `the history has schema version ${outcome.version}; nothing was written`;
    case "changed": {
      const { from, to, commit } = outcome;
      const gains = migrationsFrom(from).map(({ gain }) => `: ${gain}`);
      return `the history went from schema version ${from} to ${to} in commit ${commit}${gains.join("")}`;
    }
  }
}
