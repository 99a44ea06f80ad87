import { after, type Instant } from "../brand.ts";
import type { HistoryState } from "../history-state.ts";
import type { Round } from "../round.ts";
import { HOUR_MS, samplesPartPath, samplesPath } from "./layout.ts";
import { type Lines, readLines } from "./ndjson.ts";
import { decodeSamples, type IsAsked, type SampleLine } from "./samples.ts";

/**
 * Above so many checks an hour's results are written in parts of five minutes. With 5,000 checks one file for the hour would
 * be 2.7 MB at its end and be read and written whole by every round. Parts by check would not help: each round would write all
 * of them.
 */
const SPLIT_ABOVE = 1_000;
/** Parts are looked for from here on, so that some entries of the state may be lost without hiding them. */
const LOOK_ABOVE = SPLIT_ABOVE / 2;
/** In schema version 1 there are no parts. */
const SPLIT_SINCE = 2;
const PART_MS = 300_000;

/** Where a round writes its results. `before`: the state that it builds on. */
export function samplesPathOf({ at }: Round, before: HistoryState | undefined): string {
  return remembers(before, SPLIT_ABOVE) ? samplesPartPath(partOf(at)) : samplesPath(at);
}

/** All files that may hold the results of the rounds that began in that hour; `state` is any later one. */
export function samplesPaths(hour: Instant, state: HistoryState | undefined): readonly string[] {
  return remembers(state, LOOK_ABOVE) ? [samplesPath(hour), ...partsIn(hour)] : [samplesPath(hour)];
}

/** One file of an hour's results, as far as it could be read. */
export interface SamplesFile extends Lines<SampleLine> {
  readonly path: string;
}

/** Those of the hour's files that exist, in order. Few histories have parts, and one that has grown has both. */
export function samplesFiles(
  files: ReadonlyMap<string, string>,
  hour: Instant,
  isAsked?: IsAsked,
): readonly SamplesFile[] {
  const decode = (value: unknown) => decodeSamples(value, isAsked);
  return [samplesPath(hour), ...partsIn(hour)].flatMap((path) =>
    files.has(path) ? [{ path, ...readLines(path, files.get(path), decode) }] : [],
  );
}

/** The results of an hour's rounds, from whichever of its files are there. `isAsked`: of which checks; default: of all. */
export function readSamples(files: ReadonlyMap<string, string>, hour: Instant, isAsked?: IsAsked): Lines<SampleLine> {
  const read = samplesFiles(files, hour, isAsked);
  return {
    good: read.flatMap(({ good }) => good),
    damaged: read.flatMap(({ damaged }) => damaged),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** It has so many checks that it should be migrated: until then the hour is one file. */
export function isTooLargeForOneFile(state: HistoryState | undefined): boolean {
  return state !== undefined && state.version < SPLIT_SINCE && Object.keys(state.checks).length > SPLIT_ABOVE;
}

/** Archived checks count too: so it is no fewer tomorrow, and what was written is found. */
function remembers(state: HistoryState | undefined, count: number): boolean {
  return state !== undefined && state.version >= SPLIT_SINCE && Object.keys(state.checks).length > count;
}

function partOf(at: Instant): Instant {
  return after(at, -(at % PART_MS));
}

function partsIn(hour: Instant): readonly string[] {
  return Array.from({ length: HOUR_MS / PART_MS }, (_, index) => samplesPartPath(after(hour, index * PART_MS)));
}
