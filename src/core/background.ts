/** What an issue tells of the time before its incident: the days of the check, and what people did to the repositories. */
import type { AdvanceOutput } from "./advance.ts";
import { after, type CheckId, type IncidentId, type Instant, instant } from "./brand.ts";
import type { DayMark, Happening, Strip } from "./grounds.ts";
import { DAY_MS, dayName, dayOf, daysPath } from "./history/layout.ts";
import { readDays } from "./history/rolled-files.ts";
import type { DayTally } from "./history/tally.ts";
import { observedS } from "./history/uptime.ts";
import type { Incident } from "./incident.ts";
import { safeLine } from "./line.ts";

const STRIP_DAYS = 30;
/** What was done longer ago has shown by then whether it breaks something. */
const WINDOW_MS = 6 * 3_600_000;
const MOST_HAPPENINGS = 10;
const MAX_TITLE = 100;
const MAX_LOGIN = 40;

/** When something was done that may explain the incidents that a round opened. */
export interface Before {
  readonly from: Instant;
  readonly to: Instant;
}

/** The incidents that this round opened and that tell of a target; of others people's doings explain nothing. */
function opened({ incidents, changes }: AdvanceOutput): readonly Incident[] {
  const news = new Set(changes.filter(({ kind }) => kind === "opened").map(({ incident }) => incident));
  return incidents.filter((one) => news.has(one.id) && one.grounds !== undefined && one.kind !== "unseen");
}

/** The time to ask for; nothing where no incident opened. */
export function timeBefore(advanced: AdvanceOutput): Before | undefined {
  const starts = opened(advanced).map(({ startedAt }) => startedAt);
  if (starts.length === 0) return undefined;
  return { from: after(instant(Math.min(...starts)), -WINDOW_MS), to: instant(Math.max(...starts)) };
}

/** The files that tell of the days before. */
export function backgroundReads({ to }: Before): readonly string[] {
  return [...new Set([daysPath(after(to, -STRIP_DAYS * DAY_MS)), daysPath(to)])];
}

export interface Background {
  readonly files: ReadonlyMap<string, string>;
  readonly happenings: readonly Happening[];
}

/** The round with what was learned of the time before the incidents it opened. */
export function withBackground(advanced: AdvanceOutput, { files, happenings }: Background): AdvanceOutput {
  const tallies = [...files].flatMap(([path, content]) => readDays(content, monthOfPath(path)).good);
  const told = new Map<IncidentId, Incident>();
  for (const incident of opened(advanced)) {
    const { grounds, startedAt } = incident;
    if (grounds === undefined) continue;
    const strip = stripOf(
      incident,
      tallies.map(({ value }) => value),
      advanced,
    );
    const near = nearest(happenings, startedAt);
    told.set(incident.id, {
      ...incident,
      grounds: { ...grounds, ...(strip !== undefined && { strip }), ...(near.length > 0 && { happenings: near }) },
    });
  }
  const updated = (incident: Incident): Incident => told.get(incident.id) ?? incident;
  const live = Object.entries<Incident>(advanced.state.incidents).map(([id, one]) => [id, updated(one)] as const);
  return {
    ...advanced,
    incidents: advanced.incidents.map(updated),
    state: { ...advanced.state, incidents: Object.fromEntries(live) },
  };
}

/** `days/2026/11.ndjson` */
function monthOfPath(path: string): Instant {
  const [, year, month] = /(\d{4})\/(\d\d)\.ndjson$/.exec(path) ?? [];
  return instant(Date.UTC(Number(year), Number(month) - 1));
}

/** The newest that were done before it began, newest first. */
function nearest(happenings: readonly Happening[], start: Instant): readonly Happening[] {
  return happenings
    .filter(({ at }) => at <= start && at >= start - WINDOW_MS)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_HAPPENINGS)
    .map(({ title, by, ...rest }) => ({
      ...rest,
      title: safeLine(title, MAX_TITLE),
      ...(by !== undefined && { by: safeLine(by, MAX_LOGIN) }),
    }));
}

/** Of an incident of one check; the day that it began on is not over. */
function stripOf(
  { checks, startedAt }: Incident,
  tallies: readonly DayTally[],
  { state }: AdvanceOutput,
): Strip | undefined {
  const [check, ...others] = checks;
  if (check === undefined || others.length > 0) return undefined;
  const ids = new Set<CheckId>([check, ...(state.checks[check]?.was ?? [])]);
  const own = tallies.filter((tally) => ids.has(tally.check));
  const days = Array.from({ length: STRIP_DAYS }, (_, index) => {
    const name = dayName(after(dayOf(startedAt), (index - STRIP_DAYS) * DAY_MS));
    return own.filter(({ day }) => day === name);
  });
  const first = days.findIndex((day) => seconds(day).observedS > 0);
  if (first < 0) return undefined;
  const shown = days.slice(first).map(seconds);
  return {
    days: shown.map(markOf),
    downS: sum(shown.map(({ downS }) => downS)),
    observedS: sum(shown.map((day) => day.observedS)),
  };
}

interface DaySeconds {
  readonly observedS: number;
  readonly downS: number;
  readonly degradedS: number;
}

function seconds(tallies: readonly DayTally[]): DaySeconds {
  return {
    observedS: sum(tallies.map(observedS)),
    downS: sum(tallies.map(({ downS }) => downS)),
    degradedS: sum(tallies.map(({ degradedS }) => degradedS)),
  };
}

function markOf({ observedS: seen, downS, degradedS }: DaySeconds): DayMark {
  if (seen === 0) return "n";
  if (downS > 0) return downS * 2 > seen ? "D" : "o";
  return degradedS > 0 ? "d" : "u";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
