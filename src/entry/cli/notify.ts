import { systemClock } from "../../adapters/local/clock.ts";
import { createNetwork } from "../../adapters/net/network.ts";
import { missing, sendOnce } from "../../app/notify.ts";
import type { Channel } from "../../config/channels.ts";
import type { Config } from "../../config/config.ts";
import { testMessage } from "../../core/message.ts";
import { nearest } from "../../core/spelling.ts";
import { InputError } from "../inputs.ts";
import { proxiesOf } from "../proxies.ts";
import { secretsOf } from "../secrets.ts";
import { userAgent } from "../version.ts";
import { type CliCommand, EXIT, type Shell, textOption } from "./command.ts";
import { toldConfig } from "./told-config.ts";

export const notifyCommand: CliCommand = {
  name: "notify",
  doc: "lists the channels of the config, or proves that one works",
  options: {
    test: { type: "string", value: "<channel>", doc: "send a test message to this channel and print what it answered" },
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)",
    },
  },
  async run(values, shell) {
    const { config } = await toldConfig(values, shell);
    if (config === undefined) return EXIT.invalid;
    const tested = textOption(values, "test");
    return tested === undefined ? list(config, shell) : prove(channelOf(config, tested), config, shell);
  },
};

/** A channel a line: name, kind, and what it lacks. */
function list(config: Config, { out, environment }: Shell): number {
  const secrets = secretsOf(config, environment);
  const width = Math.max(0, ...config.channels.map(({ id }) => id.length));
  for (const { id, notifier } of config.channels) {
    const absent = notifier.secrets.filter((name) => !secrets.has(name));
    const lacks = absent.length === 0 ? "" : `, no value for ${[...new Set(absent)].join(", ")}`;
    out.write(`${id.padEnd(width)}  ${notifier.type}${lacks}\n`);
  }
  if (config.channels.length === 0) out.write("the config has no channels; incidents are told as issues alone\n");
  return EXIT.done;
}

function channelOf({ channels }: Config, name: string): Channel {
  const channel = channels.find(({ id }) => id === name);
  if (channel !== undefined) return channel;
  const names = channels.map(({ id }) => id);
  const meant = nearest(name, names);
  const proposal = meant === undefined ? "" : `, did you mean \`${meant}\`?`;
  throw new InputError(`no channel \`${name}\`${proposal} there are: ${names.join(", ") || "none"}`);
}

async function prove(channel: Channel, config: Config, shell: Shell): Promise<number> {
  const { environment, out, err } = shell;
  const clock = shell.clock ?? systemClock();
  const secrets = secretsOf(config, environment);
  const [silent] = missing(channel, { secrets });
  if (silent !== undefined) {
    err.write(`${silent}\n`);
    return EXIT.refused;
  }
  const network = createNetwork({ userAgent: userAgent(), proxies: proxiesOf(environment), warm: false });
  const { url: page } = config.page;
  const message = testMessage(channel.id, page === undefined ? {} : { page }, clock.now());
  const sending = await sendOnce({ network, clock, secrets }, channel, message).finally(() => network.close());
  switch (sending.kind) {
    case "sent":
      out.write(`channel \`${channel.id}\` (${channel.notifier.type}) took it: ${sending.answer}\n`);
      return EXIT.done;
    case "skipped":
      out.write(`channel \`${channel.id}\` (${channel.notifier.type}) has no test\n`);
      return EXIT.done;
    case "refused":
      err.write(
        `channel \`${channel.id}\` (${channel.notifier.type}) did not take it: ${sending.why}; ${sending.next}\n`,
      );
      return EXIT.refused;
  }
}
