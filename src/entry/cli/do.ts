import { createLocalAccess, createLocalReactions } from "../../adapters/local/access.ts";
import { systemClock } from "../../adapters/local/clock.ts";
import { type BotInput, type BotOutcome, runBot } from "../../app/bot.ts";
import { readState } from "../../app/state.ts";
import { COMMANDS } from "../../commands/index.ts";
import { readComment } from "../../commands/parse.ts";
import type { Config } from "../../config/config.ts";
import { incidentId, roundId } from "../../core/brand.ts";
import { isOpen } from "../../core/incident.ts";
import type { Store } from "../../ports.ts";
import { compose } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { plainProgress } from "../progress.ts";
import { proxiesOf } from "../proxies.ts";
import { secretsOf } from "../secrets.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { placesFor, withIssues } from "./places.ts";
import { ROUND_OPTIONS, roundInput, TOKEN_MAY } from "./round-input.ts";
import { toldConfig } from "./told-config.ts";

export const doCommand: CliCommand = {
  name: "do",
  doc: "says a command of the bot: `/ack`, `/incident <title>`, `/drill` and the others",
  argument: { name: "command", value: "<command>", isRequired: true },
  options: {
    incident: {
      type: "string",
      value: "<id>",
      doc: "the incident it is about; those that are open are listed without it",
    },
    ...ROUND_OPTIONS,
  },
  async run(values, shell) {
    const body = textOption(values, "command") ?? "";
    if (readComment(body, COMMANDS).length === 0)
      throw new InputError(`\`${body}\` is no command of the bot; one begins with a slash, and \`/help\` lists them`);
    const { config } = await toldConfig(values, shell);
    return config === undefined ? EXIT.invalid : say(body, config, values, shell);
  },
};

async function say(body: string, config: Config, values: OptionValues, shell: Shell): Promise<number> {
  const clock = shell.clock ?? systemClock();
  const named = textOption(values, "incident");
  const input = roundInput(values, config, shell);
  const bot: BotInput = {
    ...input,
    event: {
      key: `run-${input.id}`,
      body,
      by: loginOf(shell),
      ...(named !== undefined && { incident: incidentId(named) }),
      isAuthorised: true,
    },
    round: (looksAt) => ({ ...input, looksAt, id: roundId(`${input.id}.1`) }),
  };
  const { world, close } = compose({
    places: withIssues(placesFor(values, shell, clock, TOKEN_MAY), config),
    config,
    secrets: secretsOf(config, shell.environment),
    clock,
    proxies: proxiesOf(shell.environment),
    report: plainProgress(shell.err),
  });
  const people = { access: createLocalAccess(), reactions: createLocalReactions() };
  try {
    const outcome = await runBot({ ...world, ...people }, bot);
    if (outcome.kind === "nothing") shell.err.write(await whichOne(world.store, named));
    return answered(outcome, shell);
  } finally {
    await close();
  }
}

function answered({ answers, kind, refused }: BotOutcome, { out }: Shell): number {
  for (const answer of answers) out.write(`${answer}\n`);
  return kind === "done" && refused.length === 0 ? EXIT.done : EXIT.refused;
}

/** The command is about an incident, and none was found. */
async function whichOne(store: Store, named: string | undefined): Promise<string> {
  const remembered = await readState(store);
  const open = Object.values(remembered?.state.incidents ?? {}).filter(isOpen);
  const list = open.map(({ id }) => `  ${id}\n`).join("");
  const found = named === undefined ? "this command is about an incident" : `there is no incident \`${named}\``;
  return list === "" ? `${found}, and none is open\n` : `${found}; name an open one with --incident:\n${list}`;
}

/** Whose hand it is, as far as this machine knows. */
function loginOf({ environment }: Shell): string {
  return environment["GITHUB_ACTOR"] ?? environment["USER"] ?? "somebody";
}
