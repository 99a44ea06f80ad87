import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  parseDuration
} from "./chunk-VQV5TYR2.js";
import {
  locationId
} from "./chunk-J6QL6FOQ.js";

// src/entry/inputs.ts
var FAIL_ON = ["never", "degraded", "down"];
var InputError = class extends Error {
  name = "InputError";
};
function readInputs(read) {
  const config = read("config");
  const settle = read("settle");
  const token = read("token");
  const historyToken = read("history-token");
  const issuesToken = read("issues-token");
  if (token === "") throw new InputError("input `token` is empty; leave it out to use the job's own token");
  return {
    token,
    ...historyToken === "" ? {} : { historyToken },
    ...issuesToken === "" ? {} : { issuesToken },
    ...config === "" ? {} : { config },
    location: parseLocation(read("location") || "github", "input `location`"),
    ...settle === "" ? {} : { settleMs: parseSettle(settle, "input `settle`") },
    failOn: parseFailOn(read("fail-on") || "never", "input `fail-on`"),
    ...commandIn(read)
  };
}
function commandIn(read) {
  const [command, drill, issue] = [read("command"), read("drill") || "false", read("issue")];
  if (drill !== "true" && drill !== "false")
    throw new InputError(`input \`drill\` is \`${drill}\`; it takes \`true\` or \`false\``);
  if (drill === "true" && command !== "")
    throw new InputError("the inputs `command` and `drill` are both set; keep one of them");
  const said = drill === "true" ? "/drill" : command;
  return {
    ...said === "" ? {} : { command: said },
    ...issue === "" ? {} : { issue: parseIssue(issue, "input `issue`") }
  };
}
function parseIssue(text, name) {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InputError(`${name} is \`${text}\`; it takes an issue's number`);
}
function parseFailOn(text, name) {
  const found = FAIL_ON.find((value) => value === text);
  if (found === void 0) throw new InputError(`${name} is \`${text}\`; it takes ${FAIL_ON.join(", ")}`);
  return found;
}
function parseLocation(text, name) {
  if (text.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return locationId(text);
  throw new InputError(
    `${name} is \`${text}\`; it takes lower-case letters, digits and single hyphens, at most 64, for instance \`eu-west\``
  );
}
var MAX_SETTLE_MS = 6e5;
function parseSettle(text, name) {
  const parsed = parseDuration(text);
  const problem = "problem" in parsed ? parsed.problem : parsed.ms > MAX_SETTLE_MS ? "at most `10m`" : void 0;
  if (problem === void 0 && "ms" in parsed) return parsed.ms;
  throw new InputError(`${name} is \`${text}\`: ${problem}; it takes a duration, for instance \`3m\`, or \`0\``);
}

export {
  InputError,
  readInputs,
  parseFailOn,
  parseLocation,
  parseSettle
};
