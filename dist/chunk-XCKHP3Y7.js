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
  placesFor
} from "./chunk-HLMJSZ3X.js";
import "./chunk-PIN3B23N.js";
import {
  readUnrecorded,
  recall,
  recordRound
} from "./chunk-LCAU56OB.js";
import "./chunk-53KGTS3Z.js";
import {
  count,
  plainProgress
} from "./chunk-YVJRZNAG.js";
import {
  secretsOf
} from "./chunk-SYKROONF.js";
import "./chunk-U6FRRAMZ.js";
import "./chunk-AXVBFJV3.js";
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
  REACH_MS,
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import {
  AdapterError
} from "./chunk-QP5L37EG.js";
import {
  InputError
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
import "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/adopt.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/app/adopt.ts
async function adopt(world, input, rounds) {
  let known = 0;
  let results = 0;
  let late = 0;
  const changes = [];
  for (const { round: made, results: seen } of rounds) {
    const isLate = world.clock.now() - made.at > REACH_MS;
    const round = { ...made, ...isLate && { isLate: true } };
    const unrecorded = { round, results: seen };
    const memory = await recall(world.store, unrecorded.round);
    if (memory.newer !== void 0) {
      throw new AdapterError("damaged", memory.problems.join("; "), {
        next: "adopt the file with a release that writes it"
      });
    }
    const recorded = await recordRound(
      world,
      { ...input, id: unrecorded.round.id },
      { ...unrecorded, memory, isSentLater: true }
    );
    if (recorded.commit === memory.head) {
      known += 1;
      continue;
    }
    results += seen.length;
    if (isLate) late += 1;
    changes.push(...recorded.changes);
  }
  return { rounds: rounds.length - known, results, known, late, changes };
}

// src/entry/cli/adopt.ts
var adoptCommand = {
  name: "adopt",
  doc: "records the results of rounds that could not be recorded when they were made",
  argument: { name: "path", value: "<file or folder>", isRequired: true },
  options: ROUND_OPTIONS,
  async run(values, shell) {
    const { rounds, problems } = readUnrecorded(await filesAt(values, shell));
    for (const { path, line, message } of problems)
      shell.err.write(`${path}:${line}: ${message}; the line is left out
`);
    const { config } = await toldConfig(values, shell);
    if (config === void 0) return EXIT.invalid;
    const clock = systemClock();
    const { world, close } = compose({
      places: placesFor(values, shell, clock, TOKEN_MAY),
      config,
      secrets: secretsOf(config, shell.environment),
      clock,
      report: plainProgress(shell.out)
    });
    const adopted = await adopt(world, roundInput(values, config, shell), rounds).finally(close);
    const known = adopted.known === 0 ? "" : `; ${count(adopted.known, "round")} ${adopted.known === 1 ? "was" : "were"} there already`;
    const late = adopted.late === 0 ? "" : `; ${count(adopted.late, "round")} of over 48 hours ago ${adopted.late === 1 ? "is" : "are"} kept and not counted`;
    shell.out.write(
      `${count(adopted.rounds, "round")} with ${count(adopted.results, "result")} adopted${late}${known}
`
    );
    return problems.length > 0 ? EXIT.refused : EXIT.done;
  }
};
async function filesAt(values, { directory }) {
  const given = textOption(values, "path") ?? "";
  const path = resolve(directory, given);
  const found = await stat(path).catch(() => void 0);
  const names = found?.isDirectory() === true ? (await readdir(path)).filter((name) => name.endsWith(".ndjson")) : [];
  const paths = found?.isFile() === true ? [path] : names.sort().map((name) => join(path, name));
  if (paths.length === 0) {
    throw new InputError(
      `there is no \`.ndjson\` file at \`${given}\`; give what a round said it kept, or the artifact, unpacked`
    );
  }
  return Promise.all(paths.map(async (name) => ({ name, text: await readFile(name, "utf8") })));
}
export {
  adoptCommand
};
