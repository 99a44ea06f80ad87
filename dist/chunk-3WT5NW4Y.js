import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  toldConfig
} from "./chunk-WV5NZVME.js";
import {
  missing,
  sendOnce,
  testMessage
} from "./chunk-53KGTS3Z.js";
import {
  secretsOf
} from "./chunk-SYKROONF.js";
import "./chunk-U6FRRAMZ.js";
import {
  proxiesOf
} from "./chunk-2IX4PATY.js";
import "./chunk-TYHXC3ZO.js";
import {
  createNetwork,
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import {
  userAgent
} from "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import "./chunk-PFFZTVQC.js";
import "./chunk-NDSKSSYJ.js";
import "./chunk-P437VXRP.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import {
  nearest
} from "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/notify.ts
var notifyCommand = {
  name: "notify",
  doc: "lists the channels of the config, or proves that one works",
  options: {
    test: { type: "string", value: "<channel>", doc: "send a test message to this channel and print what it answered" },
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)"
    }
  },
  async run(values, shell) {
    const { config } = await toldConfig(values, shell);
    if (config === void 0) return EXIT.invalid;
    const tested = textOption(values, "test");
    return tested === void 0 ? list(config, shell) : prove(channelOf(config, tested), config, shell);
  }
};
function list(config, { out, environment }) {
  const secrets = secretsOf(config, environment);
  const width = Math.max(0, ...config.channels.map(({ id }) => id.length));
  for (const { id, notifier } of config.channels) {
    const absent = notifier.secrets.filter((name) => !secrets.has(name));
    const lacks = absent.length === 0 ? "" : `, no value for ${[...new Set(absent)].join(", ")}`;
    out.write(`${id.padEnd(width)}  ${notifier.type}${lacks}
`);
  }
  if (config.channels.length === 0) out.write("the config has no channels; incidents are told as issues alone\n");
  return EXIT.done;
}
function channelOf({ channels }, name) {
  const channel = channels.find(({ id }) => id === name);
  if (channel !== void 0) return channel;
  const names = channels.map(({ id }) => id);
  const meant = nearest(name, names);
  const proposal = meant === void 0 ? "" : `, did you mean \`${meant}\`?`;
  throw new InputError(`no channel \`${name}\`${proposal} there are: ${names.join(", ") || "none"}`);
}
async function prove(channel, config, shell) {
  const { environment, out, err } = shell;
  const clock = shell.clock ?? systemClock();
  const secrets = secretsOf(config, environment);
  const [silent] = missing(channel, { secrets });
  if (silent !== void 0) {
    err.write(`${silent}
`);
    return EXIT.refused;
  }
  const network = createNetwork({ userAgent: userAgent(), proxies: proxiesOf(environment), warm: false });
  const { url: page } = config.page;
  const message = testMessage(channel.id, page === void 0 ? {} : { page }, clock.now());
  const sending = await sendOnce({ network, clock, secrets }, channel, message).finally(() => network.close());
  switch (sending.kind) {
    case "sent":
      out.write(`channel \`${channel.id}\` (${channel.notifier.type}) took it: ${sending.answer}
`);
      return EXIT.done;
    case "skipped":
      out.write(`channel \`${channel.id}\` (${channel.notifier.type}) has no test
`);
      return EXIT.done;
    case "refused":
      err.write(
        `channel \`${channel.id}\` (${channel.notifier.type}) did not take it: ${sending.why}; ${sending.next}
`
      );
      return EXIT.refused;
  }
}
export {
  notifyCommand
};
