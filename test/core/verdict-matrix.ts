import { advance } from "../../src/core/advance.ts";
import { checkId, type Instant, locationId } from "../../src/core/brand.ts";
import { corroborated } from "../../src/core/corroborate.ts";
import type { Finding } from "../../src/core/expectation.ts";
import type { HistoryState } from "../../src/core/history-state.ts";
import { judge } from "../../src/core/judge.ts";
import { REASONS } from "../../src/core/knowledge/reasons.ts";
import type { Confidence, Vendor } from "../../src/core/knowledge/wall.ts";
import type { Attempt, Failure } from "../../src/core/observation.ts";
import type { State } from "../../src/core/state.ts";
import { aCheck, aMemory, aRound, aState, at } from "../support/builders.ts";
import { evidenceOf } from "./knowledge/wall-examples.ts";

const BEFORE = ["new", "was up", "was down"] as const;
const EVIDENCE = ["none", "weak", "strong", "definitive"] as const;

/** A wall that says itself how certain its answer is; its reason is one of ours, so that looks can support each other. */
const WALL: Vendor = {
  id: "unknown",
  name: "a wall",
  rules: (["weak", "strong", "definitive"] as const).map((confidence: Confidence) => ({
    id: confidence,
    kind: "block",
    confidence,
    all: [{ header: "x-evidence", matches: new RegExp(`^${confidence}$`) }],
  })),
};

/** Failures with which a part of the answer came. */
const HALF = ["http.truncated", "http.reset-in-body", "http.stalled", "http.slow-body", "h2.reset", "redirect.loop"];
const WHOLE_BUT_WEAK = new Set(["http.decode", "net.ipv6-broken"]);
const NO_FAILURE = /^(?:slo\.|answered|config\.(?:in)?valid|check\.|quorum\.|expect\.|incident\.|own\.network)/;

/** How an expectation may break, beside the status. */
const BROKEN: readonly Finding[] = [
  { state: "down", reason: "expect.body", expected: "ok", seen: "not ok" },
  { state: "degraded", reason: "expect.certificate", expected: "14d", seen: "5d" },
  { state: "degraded", reason: "expect.within", expected: "1s", seen: "2s" },
  { state: "unknown", reason: "expect.unseen", expected: "ok", seen: "half" },
];

interface Came {
  readonly status?: number;
  readonly failure?: string;
  readonly broken?: Finding;
}

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/**
 * What comes out of two looks 30 s apart, both alike, for each code from 100 to 599 and each class of failures: a column for
 * each state of the check before, and in it each evidence of a wall. Codes next to each other that have the same row are one.
 */
export function verdictMatrix(): string {
  const codes = Array.from({ length: 500 }, (_, index) => 100 + index);
  const failures = Object.keys(REASONS).filter((reason) => !NO_FAILURE.test(reason) && !WHOLE_BUT_WEAK.has(reason));
  const rows = [
    ...folded(codes.map((status) => row(`${status}`, { status }))),
    ...[...WHOLE_BUT_WEAK].map((failure) => row(`200, ${failure}`, { status: 200, failure })),
    ...HALF.flatMap((failure) => [200, 403, 503].map((status) => row(`${status}, ${failure}`, { status, failure }))),
    ...BROKEN.flatMap((broken) =>
      [200, 503].map((status) => row(`${status}, ${broken.reason} ${broken.state}`, { status, broken })),
    ),
    ...failures.map((failure) => row(failure, { failure })),
  ];
  const head = [
    ["", ...BEFORE.flatMap((name) => [name, "", "", ""])],
    ["what came", ...BEFORE.flatMap(() => EVIDENCE)],
  ];
  return [...head, ...rows.map(({ name, cells }) => [name, ...cells])].map(line).join("");
}

function line([name = "", ...cells]: readonly string[]): string {
  return `${[name.padEnd(34), ...cells.map((cell) => cell.padEnd(11))].join("").trimEnd()}\n`;
}

function folded(rows: readonly Row[]): readonly Row[] {
  const ranges: { first: string; last: string; cells: readonly string[] }[] = [];
  for (const { name, cells } of rows) {
    const range = ranges.at(-1);
    if (range !== undefined && range.cells.join() === cells.join()) range.last = name;
    else ranges.push({ first: name, last: name, cells });
  }
  return ranges.map(({ first, last, cells }) => ({ name: first === last ? first : `${first}-${last}`, cells }));
}

function row(name: string, came: Came): Row {
  const cells = BEFORE.flatMap((before) =>
    EVIDENCE.map((evidence) => (came.status === undefined && evidence !== "none" ? "." : cell(before, came, evidence))),
  );
  return { name, cells };
}

function cell(before: (typeof BEFORE)[number], came: Came, evidence: (typeof EVIDENCE)[number]): string {
  const state = memory(before);
  const verified = before !== "new";
  const { broken } = came;
  const check = aCheck("a", broken && { assertions: [{ name: "broken", judge: () => [broken] }] });
  const times = [at("10:00"), at("10:00:30")];
  const looks = times.map((time, look) =>
    judge({
      check,
      location: locationId("here"),
      at: time,
      look,
      attempts: [attempt(time, came, evidence)],
      verified,
      redact: (text) => text,
      walls: [WALL],
    }),
  );
  const results = corroborated(looks, { results: [] });
  const round = aRound(at("10:00"));
  const after = advance({
    state,
    checks: [check],
    everyMs: 300_000,
    round,
    results,
    now: at("10:01"),
    recorded: new Set(),
  });
  return told(results.at(-1)?.state ?? "unknown", confirmed(state), confirmed(after.state));
}

/** The state of the look; with `!` where it moved what is confirmed although it saw nothing, or did not though it saw. */
function told(state: State, was: string | undefined, is: string | undefined): string {
  const isSeen = state === "up" || state === "degraded" || state === "down";
  const isRight = isSeen ? is === state || state === "degraded" : is === was;
  return isRight ? state : `${state}! ${is}`;
}

function attempt(time: Instant, { status, failure }: Came, evidence: string): Attempt {
  const http = status === undefined ? undefined : evidenceOf({ status, headers: { "x-evidence": evidence } });
  return {
    at: time,
    phases: { firstByteMs: 80, totalMs: 98 },
    lagMs: 1,
    evidence: http === undefined ? {} : { http },
    ...(failure === undefined ? {} : { failure: failed(failure) }),
  };
}

function failed(reason: string): Failure {
  return { reason, phase: "download", detail: reason };
}

function memory(before: (typeof BEFORE)[number]): HistoryState | undefined {
  if (before === "new") return undefined;
  const state = before === "was up" ? "up" : "down";
  const standing = { state, since: at("09:00"), reason: state === "up" ? "http.200" : "http.503" } as const;
  return aState({ checks: { [checkId("a")]: aMemory({ confirmed: standing }) } });
}

function confirmed(state: HistoryState | undefined): string | undefined {
  return state?.checks[checkId("a")]?.confirmed?.state;
}
