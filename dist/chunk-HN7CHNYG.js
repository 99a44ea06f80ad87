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
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  isFailure,
  keepUnrecorded
} from "./chunk-A2FRMX64.js";
import {
  overallState,
  publicChange,
  tally
} from "./chunk-7WLXSD6N.js";
import {
  runRound
} from "./chunk-IW4HB6SL.js";
import "./chunk-FUJJL5PA.js";
import "./chunk-LCAU56OB.js";
import "./chunk-53KGTS3Z.js";
import {
  liveProgress,
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
import "./chunk-X3EYT6IT.js";
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
  parseFailOn
} from "./chunk-FOYP7HAT.js";
import "./chunk-X2BWIJ34.js";
import "./chunk-PFFZTVQC.js";
import "./chunk-NDSKSSYJ.js";
import "./chunk-P437VXRP.js";
import "./chunk-R5UIMMN5.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import {
  iso
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/run.ts
import { resolve } from "node:path";

// src/entry/json.ts
function roundJson({ round: round2, results, changes, commit, problems, refused }) {
  return {
    round: { id: round2.id, at: iso(round2.at), ...commit === void 0 ? {} : { commit } },
    results: results.map(({ at, ...result }) => ({ ...result, at: iso(at) })),
    changes: changes.map(publicChange),
    problems: [...problems, ...refused.map(({ message, next }) => `${message}; ${next}`)]
  };
}

// src/entry/cli/run.ts
var runCommand = {
  name: "run",
  doc: "makes one round: looks, records, tells, builds the page",
  options: {
    ...ROUND_OPTIONS,
    location: { type: "string", value: "<name>", doc: "name of the place the looks are made from (default local)" },
    settle: {
      type: "string",
      value: "<duration>",
      doc: "how long the round may go on to settle suspicions; 0 ends it at once"
    },
    due: { type: "boolean", doc: "look only at the checks that are due by their `every`: for a scheduler" },
    "fail-on": {
      type: "string",
      value: "<state>",
      doc: "exit 3 when a check is confirmed `degraded` or `down` (default never)"
    },
    json: { type: "boolean", doc: "print one JSON object instead of lines" }
  },
  async run(values, shell) {
    const { config } = await toldConfig(values, shell);
    if (config === void 0) return EXIT.invalid;
    return round(values, shell, config);
  }
};
async function round(values, shell, config) {
  const clock = systemClock();
  const failOn = parseFailOn(textOption(values, "fail-on") ?? "never", "--fail-on");
  const input = roundInput(values, config, shell);
  const isJson = values["json"] === true;
  const { world, close } = compose({
    places: withIssues(placesFor(values, shell, clock, TOKEN_MAY), config),
    config,
    secrets: secretsOf(config, shell.environment),
    clock,
    proxies: proxiesOf(shell.environment),
    report: (shell.out.isTerminal && !isJson ? liveProgress : plainProgress)(isJson ? shell.err : shell.out)
  });
  const outcome = await runRound(world, input).finally(close);
  const folder = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY, "unrecorded");
  const kept = await keepUnrecorded(folder, outcome);
  if (kept !== void 0)
    shell.err.write(`the results are kept in ${kept}; \`allclear adopt ${kept}\` records them later
`);
  if (isJson) shell.out.write(`${JSON.stringify(roundJson(outcome))}
`);
  else shell.out.write(`${tally(outcome.results)}
`);
  return exitCode(outcome, config, failOn);
}
function exitCode(outcome, config, failOn) {
  const overall = overallState(
    outcome,
    config.checks.map(({ id }) => id)
  );
  if (isFailure(overall, failOn)) return EXIT.failOn;
  return outcome.refused.length > 0 ? EXIT.refused : EXIT.done;
}
export {
  runCommand
};
