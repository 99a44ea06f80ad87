import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/progress.ts
import { randomUUID } from "node:crypto";

// src/entry/change-words.ts
function standing({ checks, state }) {
  if (checks.length === 0) return state;
  return `${checks.join(", ")} ${checks.length === 1 ? "is" : "are"} ${state}`;
}

// src/entry/progress.ts
var MARKS = { up: "\u2713", degraded: "~", down: "\u2717", blocked: "\u2298", unknown: "?" };
function resultLine(result) {
  const { state, check, text, phases, look, location } = result;
  const time = phases.firstByteMs === void 0 ? "" : `  ${phases.firstByteMs.toFixed(0)} ms`;
  const again = look === 0 ? "" : `  (look ${look + 1})`;
  return `${MARKS[state]} ${state.padEnd(8)} ${check}  ${text}${time}${again}  [${location}]`;
}
function line(progress) {
  switch (progress.kind) {
    case "started":
      return `looking at ${count(progress.checks, "check")}`;
    case "looked":
      return resultLine(progress.result);
    case "settling":
      return `\u2026 looking again in ${Math.round(progress.waitMs / 1e3)} s at ${progress.checks.join(", ")}`;
    case "committed":
      return `committed ${progress.commit.slice(0, 10)}  ${progress.message}`;
    case "changed":
      return `\u2192 ${progress.change.kind}: ${standing(progress.change)} (${progress.change.reason})`;
    case "problem":
      return `! ${progress.text}`;
    case "refused":
      return `! ${progress.error.message}; ${progress.error.next}`;
  }
}
function plainProgress(out) {
  return (progress) => {
    const text = line(progress);
    if (text !== void 0) out.write(`${text}
`);
  };
}
function stopCommands(out) {
  const token = randomUUID();
  out.write(`::stop-commands::${token}
`);
  return () => out.write(`::${token}::
`);
}
function liveProgress(out) {
  const clear = "\r\x1B[2K";
  return (progress) => {
    if (progress.kind === "looked") {
      const { result, done, of } = progress;
      if (result.state !== "up") out.write(`${clear}${resultLine(result)}
`);
      out.write(`${clear}looked at ${done} of ${of}${done === of ? "\n" : ""}`);
      return;
    }
    const text = line(progress);
    if (text !== void 0) out.write(`${clear}${text}
`);
  };
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export {
  standing,
  plainProgress,
  stopCommands,
  liveProgress,
  count
};
