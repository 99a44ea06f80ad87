import { after, type Instant, instant } from "../brand.ts";
import { DAY_MS, dayOf, daysPath, HOUR_MS, hourOf, hoursPath, latencyPath, roundsPath } from "../history/layout.ts";
import { samplesPaths } from "../history/sample-files.ts";
import type { HistoryState } from "../history-state.ts";
import { rawSince, type Span } from "./span.ts";

/** A part of a span that one place on the branch tells of. */
export interface Piece extends Span {
  /**
   * - `day`: a whole UTC day that is over
   * - `hour`: a whole hour that is rolled up
   * - `part`: part of such an hour; its samples tell of it
   * - `open`: what is not rolled up yet
   */
  readonly kind: "day" | "hour" | "part" | "open";
}

/** Up to where hours are rolled up. Before the first round nothing is, and nothing is there to be. */
export function rolledTo(state: HistoryState, now: Instant): Instant {
  return state.rolledTo ?? hourOf(now);
}

/** The span in pieces, as large as they come, in order. Both edges must be known to the second. */
export function piecesOf({ from, to }: Span, rolled: Instant): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at = pieces.at(-1)?.to ?? to) pieces.push(pieceAt(at, to, rolled));
  return pieces;
}

function pieceAt(from: Instant, to: Instant, rolled: Instant): Piece {
  if (from >= rolled) return { kind: "open", from, to };
  const [day, hour] = [after(from, DAY_MS), after(hourOf(from), HOUR_MS)];
  if (from === dayOf(from) && day <= Math.min(to, dayOf(rolled))) return { kind: "day", from, to: day };
  if (from === hourOf(from) && hour <= to) return { kind: "hour", from, to: hour };
  return { kind: "part", from, to: instant(Math.min(to, hour)) };
}

/** An edge to the second within the raw retention; before it the nearest midnight UTC. */
export function knownEdge(at: Instant, now: Instant): Instant {
  const since = rawSince(now);
  // Part of an hour needs the hour before it too.
  const isKnown = at === hourOf(at) ? at >= since : at >= since + HOUR_MS;
  return isKnown ? at : dayOf(after(at, DAY_MS / 2));
}

/** What decides where the results and hours of a time are. */
interface Memory {
  readonly state: HistoryState;
  readonly rolled: Instant;
}

/** The files that tell the sums of a piece. */
export function sumPaths({ kind, from }: Piece, { state, rolled }: Memory): readonly string[] {
  switch (kind) {
    case "day":
      return [daysPath(from)];
    case "hour":
      return [hoursPath(from)];
    case "part":
      return [hoursPath(after(from, -HOUR_MS)), hoursPath(from), ...samplesPaths(from, state)];
    case "open":
      return [hoursPath(after(rolled, -HOUR_MS)), ...samplesPaths(rolled, state)];
  }
}

/** The files that tell its latencies, beside those of its sums. */
export function latencyPaths({ kind, from }: Piece): readonly string[] {
  return kind === "day" ? [latencyPath(from)] : [];
}

/** The files that tell its rounds. */
export function roundPaths({ kind, from }: Piece, { state, rolled }: Memory): readonly string[] {
  switch (kind) {
    case "day":
    case "hour":
      return [roundsPath(from)];
    case "part":
      return samplesPaths(from, state);
    case "open":
      return samplesPaths(rolled, state);
  }
}
