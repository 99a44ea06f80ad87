import { formatRatio } from "../../core/history/uptime.ts";
import { safeLine } from "../../core/line.ts";
import { type Face, worstFace } from "../face.ts";
import { ENGLISH } from "../language/words.ts";
import type { CheckModel, GroupModel, PageModel, Uptime } from "../model.ts";
import type { BadgeKind } from "./paths.ts";

/** What a badge says: the label on the left, the message on its colour. The words alone tell everything. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly tone: Tone;
}

export type Tone = "up" | "degraded" | "down" | "unseen" | "plain";

/** Names may be long; a badge stands in a line of text. */
const MOST_CHARACTERS = 36;

/** What is the same of a check, a group and all of them. */
export interface Standing {
  readonly label: string;
  readonly face: Face;
  /** The word for the face, where it is not the usual one. */
  readonly word?: string;
  readonly uptime: Uptime;
  /** One for each check that has one. */
  readonly latencies: readonly number[];
}

export function checkStanding({ name, standing, uptime, latencyMs }: CheckModel): Standing {
  const isLastSeenUp = standing.face === "unseen" && standing.state === "up";
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face: standing.face,
    ...(isLastSeenUp && { word: "last seen up" }),
    uptime,
    latencies: latencyMs === undefined ? [] : [latencyMs],
  };
}

export function groupStanding({ name = "", face, uptime, checks }: GroupModel): Standing {
  const down = checks.filter(({ standing }) => standing.face === "down").length;
  const isPart = down > 0 && down < checks.length;
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face,
    ...(isPart && { word: `${down} of ${checks.length} down` }),
    uptime,
    latencies: latenciesOf(checks),
  };
}

export function overallStanding({ checks, uptime, overall: { level } }: PageModel): Standing {
  const isOut = level === "partial" || level === "major";
  return {
    label: "status",
    face: worstFace(checks.map((check) => check.standing.face)),
    ...(isOut && { word: `${level} outage` }),
    uptime,
    latencies: latenciesOf(checks),
  };
}

function latenciesOf(checks: readonly CheckModel[]): readonly number[] {
  return checks.flatMap(({ latencyMs }) => latencyMs ?? []);
}

/** `isStale`: nobody looked for so long that no state is worth believing. */
export function badgeOf(standing: Standing, kind: BadgeKind, isStale: boolean): Badge {
  switch (kind) {
    case "state":
      return isStale ? { label: standing.label, message: "out of date", tone: "unseen" } : stateBadge(standing);
    case "uptime":
      return uptimeBadge(standing);
    case "latency":
      return latencyBadge(standing);
  }
}

function stateBadge({ label, face, word }: Standing): Badge {
  return { label, message: word ?? ENGLISH.state[face].toLowerCase(), tone: face === "none" ? "unseen" : face };
}

/** From which share of uptime on a badge is green, and from which amber. */
const GOOD_UPTIME = 0.999;
const FAIR_UPTIME = 0.99;

/** An uptime never stands without the share of time it is known for. */
function uptimeBadge({ label, uptime: { ratio, coverage } }: Standing): Badge {
  const named = `${label} uptime 90d`;
  if (ratio === undefined) return { label: named, message: "no data", tone: "unseen" };
  const tone = ratio >= GOOD_UPTIME ? "up" : ratio >= FAIR_UPTIME ? "degraded" : "down";
  return { label: named, message: `${formatRatio(ratio)}, ${formatRatio(coverage)} observed`, tone };
}

/** Of several checks the middle one. What is slow for one is quick for another, so it has no colour of its own. */
function latencyBadge({ label, latencies }: Standing): Badge {
  const named = `${label} latency`;
  const middle = latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length / 2)];
  if (middle === undefined) return { label: named, message: "no data", tone: "unseen" };
  return { label: named, message: `${Math.round(middle)} ms`, tone: "plain" };
}
