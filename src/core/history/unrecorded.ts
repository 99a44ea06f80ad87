import { instant } from "../brand.ts";
import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { type Problem, readLines, writeLines } from "./ndjson.ts";
import { decodeSamples, encodeSamples } from "./samples.ts";

/** A round whose results are not in the history yet. */
export interface UnrecordedRound {
  readonly round: Round;
  readonly results: readonly Result[];
}

/** The round as a file to be kept elsewhere until it can be recorded: lines as in `samples/`. */
export function unrecordedFile({ round, results }: UnrecordedRound): string {
  const lines = round.locations.map((location) =>
    encodeSamples({
      round: round.id,
      at: round.at,
      location,
      results: results.filter((result) => result.location === location),
      turns: [],
      rules: [],
      outside: [],
    }),
  );
  return writeLines(lines);
}

/** The rounds in such files, in the order in which they began. */
export function readUnrecorded(files: readonly { readonly name: string; readonly text: string }[]): {
  readonly rounds: readonly UnrecordedRound[];
  readonly problems: readonly Problem[];
} {
  const read = files.map(({ name, text }) => readLines(name, text, decodeSamples));
  const lines = read.flatMap(({ good }) => good.map(({ value }) => value));
  const rounds = [...Map.groupBy(lines, ({ round }) => round)].map(([id, parts]): UnrecordedRound => {
    const at = instant(Math.min(...parts.map((part) => part.at)));
    return {
      round: { id, at, locations: [...new Set(parts.map(({ location }) => location))] },
      results: parts.flatMap(({ results }) => results),
    };
  });
  return { rounds: rounds.sort((a, b) => a.round.at - b.round.at), problems: read.flatMap(({ problems }) => problems) };
}
