import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  configIn
} from "./chunk-J3DGWNWE.js";
import {
  ROUND_OPTIONS
} from "./chunk-CCWBLCGN.js";
import {
  placesFor
} from "./chunk-HLMJSZ3X.js";
import "./chunk-PIN3B23N.js";
import "./chunk-QL52EHN6.js";
import "./chunk-AXVBFJV3.js";
import {
  readState,
  readStateAt
} from "./chunk-X3EYT6IT.js";
import "./chunk-5B4VORCJ.js";
import {
  openStore
} from "./chunk-EOPLNMHA.js";
import "./chunk-TYHXC3ZO.js";
import {
  DEFAULT_HISTORY_REF,
  README,
  SCHEMA_VERSION,
  decodeState,
  encodeState,
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
import "./chunk-PFFZTVQC.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import {
  README_PATH,
  STATE_PATH
} from "./chunk-6MM2MQQ3.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/core/history/migrations.ts
var MIGRATIONS = [
  {
    from: 1,
    gain: "results of over 1,000 checks are written in parts of five minutes",
    paths: [STATE_PATH, README_PATH],
    // What stands there stays where it is: an hour may have both kinds of files.
    migrate: (files) => /* @__PURE__ */ new Map([
      [STATE_PATH, atVersion(files.get(STATE_PATH) ?? "", 2)],
      [README_PATH, README]
    ])
  }
];
function migrationsFrom(version) {
  return MIGRATIONS.filter(({ from }) => from >= version && from < SCHEMA_VERSION);
}
function migrated(files, steps) {
  const changed = /* @__PURE__ */ new Map();
  let now = files;
  for (const step of steps) {
    for (const [path, text] of step.migrate(now)) changed.set(path, text);
    const texts = [...files, ...changed].flatMap(([path, text]) => text === null ? [] : [[path, text]]);
    now = new Map(texts.filter(([path]) => changed.get(path) !== null));
  }
  return changed;
}
function atVersion(content, version) {
  const decoded = decodeState(content);
  if (decoded.kind !== "read") throw new Error("only a state that can be read is migrated");
  return encodeState({ ...decoded.state, version });
}

// src/app/migrate.ts
var MOST_TRIES = 5;
var MOST_TOLD = 10;
async function migrateHistory(store) {
  return whileMoved(async () => {
    const remembered = await readState(store);
    if (remembered === void 0) return void 0;
    const { commit: parent, state } = remembered;
    const from = state.version;
    const steps = migrationsFrom(from);
    if (steps.length === 0) return { kind: "same", version: from };
    assertWhole(remembered);
    const files = migrated(await store.read(parent, pathsOf(steps)), steps);
    const message = `history migrated from schema version ${from} to ${SCHEMA_VERSION} [skip ci]`;
    const commit = await store.commit({ parent, message, files });
    return commit === "moved" ? "moved" : { kind: "changed", from, to: SCHEMA_VERSION, commit };
  });
}
async function undoMigration(store) {
  return whileMoved(async () => {
    const remembered = await readState(store);
    if (remembered === void 0) return void 0;
    const { commit: head, state } = remembered;
    const before = await stateBefore(store, head);
    if (before === void 0 || before.state.version >= state.version) return refuseUndo(store, remembered);
    const steps = migrationsFrom(before.state.version);
    const files = await store.read(before.commit, pathsOf(steps));
    const back = pathsOf(steps).map((path) => [path, files.get(path) ?? null]);
    const message = `history back from schema version ${state.version} to ${before.state.version} [skip ci]`;
    const commit = await store.commit({ parent: head, message, files: new Map(back) });
    return commit === "moved" ? "moved" : { kind: "changed", from: state.version, to: before.state.version, commit };
  });
}
async function whileMoved(attempt) {
  for (let number = 0; number < MOST_TRIES; number += 1) {
    const outcome = await attempt();
    if (outcome !== "moved") return outcome;
  }
  throw new AdapterError("unavailable", "other writers kept the history busy", {
    next: "try again between two rounds"
  });
}
function assertWhole({ problems }) {
  const [problem] = problems;
  if (problem === void 0) return;
  throw new AdapterError("damaged", `\`${problem.path}\` of the history cannot be read whole: ${problem.message}`, {
    next: "let a round write it anew, which keeps the damaged one aside, and try again"
  });
}
async function stateBefore(store, commit) {
  const { parent } = await store.facts(commit);
  return parent === void 0 ? void 0 : readStateAt(store, parent);
}
async function refuseUndo(store, { commit: head, state }) {
  const since = [];
  let commit = head;
  while (commit !== void 0 && since.length < MOST_TOLD) {
    const { message, parent } = await store.facts(commit);
    const before = parent === void 0 ? void 0 : await readStateAt(store, parent);
    if (before !== void 0 && before.state.version < state.version) throw wouldLose(since);
    since.push(message.split("\n")[0] ?? "");
    commit = parent;
  }
  if (commit === void 0) return { kind: "same", version: state.version };
  throw new AdapterError("invalid", `none of the newest ${MOST_TOLD} commits of the history migrated it`, {
    next: `with what was written since the history stays at schema version ${state.version}; \`git log\` shows the commits`
  });
}
function wouldLose(since) {
  const list = since.map((message) => `\`${message}\``).join(", ");
  const count = since.length === 1 ? "1 commit was" : `${since.length} commits were`;
  return new AdapterError("invalid", `${count} written since the migration and would be lost: ${list}`, {
    next: "the history stays as it is; to go back for all that, reset the branch with git to the commit before"
  });
}
function pathsOf(steps) {
  return [...new Set(steps.flatMap(({ paths }) => paths))];
}

// src/entry/cli/migrate.ts
var migrateCommand = {
  name: "migrate",
  doc: "brings a history to the schema version of this release, in one commit",
  argument: { name: "what", value: "history", isRequired: true },
  options: {
    ...ROUND_OPTIONS,
    undo: { type: "boolean", doc: "give back the files as they were before, as long as nothing else was written" }
  },
  async run(values, shell) {
    const what = textOption(values, "what") ?? "";
    if (what !== "history") throw new InputError(`\`${what}\` is nothing that can be migrated; \`history\` is`);
    const { clock = systemClock() } = shell;
    const places = placesFor(values, shell, clock, "write contents of that repository");
    const config = await configIn(places, values, shell);
    const store = openStore(places, config?.historyRef ?? DEFAULT_HISTORY_REF, clock);
    const outcome = await (values["undo"] === true ? undoMigration(store) : migrateHistory(store));
    if (outcome === void 0) {
      shell.err.write("there is no history yet; the first round begins one\n");
      return EXIT.refused;
    }
    shell.out.write(`${words(outcome)}
`);
    return EXIT.done;
  }
};
function words(outcome) {
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
export {
  migrateCommand
};
