import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  toldConfig
} from "./chunk-WV5NZVME.js";
import {
  ROUND_OPTIONS,
  TOKEN_MAY,
  roundInput
} from "./chunk-CCWBLCGN.js";
import {
  placesFor,
  withIssues
} from "./chunk-HLMJSZ3X.js";
import "./chunk-PIN3B23N.js";
import {
  COMMANDS,
  readComment,
  runBot
} from "./chunk-PD3AQ6ZL.js";
import "./chunk-IW4HB6SL.js";
import "./chunk-FUJJL5PA.js";
import "./chunk-LCAU56OB.js";
import "./chunk-53KGTS3Z.js";
import {
  plainProgress
} from "./chunk-YVJRZNAG.js";
import {
  secretsOf
} from "./chunk-SYKROONF.js";
import "./chunk-U6FRRAMZ.js";
import "./chunk-AXVBFJV3.js";
import {
  proxiesOf
} from "./chunk-2IX4PATY.js";
import "./chunk-EE3UPADY.js";
import "./chunk-VGDXOJ6S.js";
import "./chunk-FQURC52Z.js";
import {
  readState
} from "./chunk-X3EYT6IT.js";
import "./chunk-5B4VORCJ.js";
import {
  compose
} from "./chunk-EOPLNMHA.js";
import "./chunk-TYHXC3ZO.js";
import {
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import "./chunk-X2BWIJ34.js";
import "./chunk-PFFZTVQC.js";
import "./chunk-NDSKSSYJ.js";
import "./chunk-P437VXRP.js";
import "./chunk-R5UIMMN5.js";
import {
  isOpen
} from "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import {
  incidentId,
  roundId
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/adapters/local/access.ts
function createLocalAccess() {
  return { may: async () => true };
}
function createLocalReactions() {
  return { react: async () => void 0 };
}

// src/entry/cli/do.ts
var doCommand = {
  name: "do",
  doc: "says a command of the bot: `/ack`, `/incident <title>`, `/drill` and the others",
  argument: { name: "command", value: "<command>", isRequired: true },
  options: {
    incident: {
      type: "string",
      value: "<id>",
      doc: "the incident it is about; those that are open are listed without it"
    },
    ...ROUND_OPTIONS
  },
  async run(values, shell) {
    const body = textOption(values, "command") ?? "";
    if (readComment(body, COMMANDS).length === 0)
      throw new InputError(`\`${body}\` is no command of the bot; one begins with a slash, and \`/help\` lists them`);
    const { config } = await toldConfig(values, shell);
    return config === void 0 ? EXIT.invalid : say(body, config, values, shell);
  }
};
async function say(body, config, values, shell) {
  const clock = shell.clock ?? systemClock();
  const named = textOption(values, "incident");
  const input = roundInput(values, config, shell);
  const bot = {
    ...input,
    event: {
      key: `run-${input.id}`,
      body,
      by: loginOf(shell),
      ...named !== void 0 && { incident: incidentId(named) },
      isAuthorised: true
    },
    round: (looksAt) => ({ ...input, looksAt, id: roundId(`${input.id}.1`) })
  };
  const { world, close } = compose({
    places: withIssues(placesFor(values, shell, clock, TOKEN_MAY), config),
    config,
    secrets: secretsOf(config, shell.environment),
    clock,
    proxies: proxiesOf(shell.environment),
    report: plainProgress(shell.err)
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
function answered({ answers, kind, refused }, { out }) {
  for (const answer of answers) out.write(`${answer}
`);
  return kind === "done" && refused.length === 0 ? EXIT.done : EXIT.refused;
}
async function whichOne(store, named) {
  const remembered = await readState(store);
  const open = Object.values(remembered?.state.incidents ?? {}).filter(isOpen);
  const list = open.map(({ id }) => `  ${id}
`).join("");
  const found = named === void 0 ? "this command is about an incident" : `there is no incident \`${named}\``;
  return list === "" ? `${found}, and none is open
` : `${found}; name an open one with --incident:
${list}`;
}
function loginOf({ environment }) {
  return environment["GITHUB_ACTOR"] ?? environment["USER"] ?? "somebody";
}
export {
  doCommand
};
