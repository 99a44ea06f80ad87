import { type AdvanceOutput, resultKey } from "../advance.ts";
import { compact, type Instant, instant } from "../brand.ts";
import type { Check } from "../check.ts";
import type { HistoryState } from "../history-state.ts";
import type { Incident } from "../incident.ts";
import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { decodeIncidents, encodeIncidentFile, encodeIncidents } from "./incident-index.ts";
import { hourOf, incidentPath, incidentsPath, README_PATH, STATE_PATH, samplesPath } from "./layout.ts";
import { commitMessage } from "./message.ts";
import { monthlyPlan, monthNoted } from "./monthly.ts";
import { type Problem, readLines, writeLines } from "./ndjson.ts";
import { README } from "./readme.ts";
import { rollPlan, rollReads } from "./roll.ts";
import { rolledFiles } from "./rolled-files.ts";
import { salvaged, salvageReads } from "./salvage.ts";
import { readSamples, samplesPathOf } from "./sample-files.ts";
import { decodeSamples, encodeSamples } from "./samples.ts";
import { decodeState, encodeState } from "./state-codec.ts";
import { createWriting, type Writing } from "./writing.ts";

export type { Problem } from "./ndjson.ts";

/** The history as a round finds it. `newer`: a later version of ours writes it; we may look, but not write. */
export type OpenedHistory =
  | { readonly kind: "open"; readonly state: HistoryState | undefined; readonly isDamaged: boolean }
  | { readonly kind: "newer"; readonly version: number };

type OpenHistory = Extract<OpenedHistory, { readonly kind: "open" }>;
type Files = ReadonlyMap<string, string>;

/** The files to read before anything is known: enough for a quiet round, but for `readsNext`. */
export function readsAtFirst(round: Round): readonly string[] {
  return [STATE_PATH, samplesPath(round.at)];
}

/** What of the files named by `readsAtFirst` exists, as the state it tells. What is damaged is reported by `record`. */
export function openHistory(files: Files): OpenedHistory {
  const content = files.get(STATE_PATH);
  const decoded = content === undefined ? undefined : decodeState(content);
  if (decoded?.kind === "newer") return decoded;
  return {
    kind: "open",
    state: decoded?.kind === "read" ? decoded.state : undefined,
    isDamaged: decoded !== undefined && decoded.problems.length > 0,
  };
}

/**
 * The file that the round is going to write its results to, where it is not one of `readsAtFirst`, and what helps where the
 * state was damaged.
 */
export function readsNext({ state, isDamaged }: OpenHistory, round: Round): readonly string[] {
  return [...ownFile(state, round), ...(isDamaged ? salvageReads(round) : [])];
}

/** The state that the round builds on, from the files named by `readsAtFirst` and `readsNext`. */
export function stateBefore({ state, isDamaged }: OpenHistory, files: Files, round: Round): HistoryState | undefined {
  return isDamaged ? salvaged(state, files, round) : state;
}

function ownFile(before: HistoryState | undefined, round: Round): readonly string[] {
  const path = samplesPathOf(round, before);
  return readsAtFirst(round).includes(path) ? [] : [path];
}

/** For `advance`: the results that are there already, from the files named by `readsAtFirst` and `readsNext`. */
export function recordedResults(files: Files, round: Round): ReadonlySet<string> {
  const lines = readSamples(files, hourOf(round.at)).good;
  return new Set(lines.flatMap(({ value }) => value.results.map((result) => resultKey(value.round, result))));
}

/** The results of this hour's earlier rounds, as far as its files are given. Damaged lines are passed over. */
export function earlierResults(files: Files, round: Round): readonly Result[] {
  const lines = readSamples(files, hourOf(round.at)).good;
  return lines.flatMap(({ value }) => (value.round === round.id ? [] : value.results));
}

/** The further files that `record` needs for what `advance` decided; none in a quiet round within the hour. */
export function readsAfter(before: HistoryState | undefined, advanced: AdvanceOutput, round: Round): readonly string[] {
  const indexes = advanced.incidents.map((incident) => incidentsPath(incident.startedAt));
  const known = [...readsAtFirst(round), ...ownFile(before, round)];
  const rolled = rollReads(rollPlan(before, advanced.turns, round), before).filter((path) => !known.includes(path));
  return [...new Set([...rolled, ...indexes])];
}

export interface RecordInput {
  /** Everything read: `readsAtFirst`, `readsNext` and `readsAfter`, as far as it exists. */
  readonly files: Files;
  readonly before: HistoryState | undefined;
  readonly advanced: AdvanceOutput;
  readonly checks: readonly Check[];
  readonly round: Round;
  readonly now: Instant;
}

export interface Recorded {
  /** Path to whole content, `null` deletes; only files whose bytes change. Empty: there is nothing to commit. */
  readonly files: ReadonlyMap<string, string | null>;
  /** Folders whose results are too old to stay; some may not exist. */
  readonly dropped: readonly string[];
  /** One line by ids, ends in `[skip ci]`. */
  readonly message: string;
  /** The state as written: `advanced.state` with its roll-ups noted. */
  readonly state: HistoryState;
  readonly problems: readonly Problem[];
}

/** What one round changes on the branch. */
export function record(input: RecordInput): Recorded {
  const { files, before, advanced, round } = input;
  const plan = rollPlan(before, advanced.turns, round);
  const state: HistoryState = { ...advanced.state, rolledTo: plan.rolledTo, month: monthNoted(before, round) };
  const samples = sampleFile(input, plan.reach);
  const withRound = new Map([...files, ...samples.files]);
  const parts: readonly Writing[] = [
    stateFile(files, state),
    samples,
    rolledFiles({ plan, files: withRound, state }),
    incidentFiles(files, advanced.incidents),
  ];
  const readme: Writing = { files: new Map([[README_PATH, README]]), damaged: new Map(), problems: [] };
  return {
    files: changedFiles(before === undefined ? [...parts, readme] : parts, files, round.at),
    dropped: monthlyPlan(before, round)?.dropped ?? [],
    message: commitMessage(advanced, round),
    state,
    problems: parts.flatMap((part) => part.problems),
  };
}

/** What was written and differs from what was read; what was damaged in it is set apart. */
export function changedFiles(
  parts: readonly Writing[],
  files: ReadonlyMap<string, string>,
  at: Instant,
): ReadonlyMap<string, string | null> {
  const written = new Map<string, string | null>(parts.flatMap((part) => [...part.files]));
  for (const [path, lines] of parts.flatMap((part) => [...part.damaged])) {
    written.set(`damaged/${compact(at)}/${path}`, writeLines(lines));
  }
  return new Map([...written].filter(([path, content]) => (files.get(path) ?? "") !== content));
}

export function stateFile(files: Files, state: HistoryState): Writing {
  const content = files.get(STATE_PATH);
  const decoded = content === undefined ? undefined : decodeState(content);
  const writing = createWriting();
  const problems = decoded === undefined || decoded.kind === "newer" ? [] : decoded.problems;
  // Damaged entries cannot be told apart in the text: the whole file is kept.
  const damaged = content === undefined || problems.length === 0 ? [] : [content];
  writing.write(STATE_PATH, encodeState(state), { damaged, problems });
  return writing;
}

/** The round's file with its lines at the end: one for each location that was asked. */
function sampleFile({ files, before, advanced, round }: RecordInput, reach: Instant): Writing {
  const path = samplesPathOf(round, before);
  const there = readSamples(files, hourOf(round.at)).good;
  const read = readLines(path, files.get(path), decodeSamples);
  const texts = read.good.map((line) => line.text);
  // As far as it changes hours: whoever recomputes them from the samples alone finds what was counted.
  let turns = advanced.turns.map((turn) => ({ ...turn, since: instant(Math.max(turn.since, reach)) }));
  let { rules, outside } = advanced;
  for (const location of new Set([...round.locations, ...advanced.results.map((result) => result.location)])) {
    const results = advanced.results.filter((result) => result.location === location);
    const isThere = there.some(({ value }) => value.round === round.id && value.location === location);
    if (isThere && results.length + turns.length + rules.length === 0) continue;
    const late = round.isLate === true ? ({ isLate: true } as const) : {};
    texts.push(encodeSamples({ round: round.id, at: round.at, location, ...late, results, turns, rules, outside }));
    // What was decided over all locations stands once.
    turns = [];
    rules = [];
    outside = [];
  }
  const writing = createWriting();
  writing.write(path, writeLines(texts), read);
  return writing;
}

/** Each touched incident's own file, and its year's index. */
export function incidentFiles(files: ReadonlyMap<string, string>, incidents: readonly Incident[]): Writing {
  const writing = createWriting();
  for (const incident of incidents) {
    writing.write(incidentPath(incident.id, incident.startedAt), encodeIncidentFile(incident));
  }
  for (const [path, touched] of Map.groupBy(incidents, (incident) => incidentsPath(incident.startedAt))) {
    const index = decodeIncidents(path, files.get(path));
    writing.write(path, encodeIncidents(touched, index.good), index);
  }
  return writing;
}
