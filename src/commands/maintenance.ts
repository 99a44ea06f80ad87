import { type CheckId, compact, type Instant, instant } from "../core/brand.ts";
import { formatDuration } from "../core/duration.ts";
import { utc } from "../core/fact-words.ts";
import { safeLine } from "../core/line.ts";
import { type Announced, MOST_ANNOUNCED } from "../core/maintenance/by-hand.ts";
import { codeSpan, escapeText } from "../core/markdown.ts";
import type { Span } from "../core/span.ts";
import { defineCommand, type Effect, type Misread, type Situation } from "./command.ts";
import { checkNames, firstWord, readChecks, readTime, refused } from "./words.ts";

interface Plan {
  /** `2026-12-01T22:00`, with an offset perhaps. */
  readonly from: string;
  readonly forMs: number;
  /** An IANA zone; UTC where absent. */
  readonly zone?: string;
  /** Names of checks; all where absent. */
  readonly names?: string;
  readonly title: string;
}

type Args = { readonly plan: Plan } | { readonly cancel: string };

const EXAMPLE = "/maintenance 2026-12-01T22:00 2h Europe/Berlin Database upgrade";
const TIME = /^2\d{3}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d{2}:\d{2})?$/;
/** Zones have a slash in their names, or are written in capitals: `UTC`. */
const ZONE = /^([A-Za-z_]+\/[\w/+-]+|UTC|GMT|CET|EET|WET|MST|EST|HST)$/;
const MAX_TITLE = 120;
/** Longer than any window: all that are still ahead. */
const EVER: Span = { from: instant(0), to: instant(253_402_300_799_000) };

export const maintenance = defineCommand<Args>({
  name: "maintenance",
  usage: "/maintenance <from> <time> [zone] [for <checks>:] <text>, or /maintenance cancel <id>",
  doc: "Announces planned work: looks go on, nobody is told of what breaks, and its time counts for nothing. Times are those of the zone, UTC without one.",
  example: EXAMPLE,
  needs: "write",
  heardIn: "ours",
  read(words) {
    const [first, rest] = firstWord(words);
    if (first.toLowerCase() === "cancel")
      return rest === ""
        ? { problem: "it needs the id of what was announced", proposal: "/maintenance cancel <id>" }
        : { args: { cancel: rest } };
    return readPlan(first, rest);
  },
  act: (args, situation) => ("plan" in args ? announce(args.plan, situation) : cancel(args.cancel, situation)),
});

function readPlan(from: string, rest: string): { readonly args: Args } | Misread {
  if (!TIME.test(from))
    return { problem: `${codeSpan(from)} is no time: it is written as \`2026-12-01T22:00\``, proposal: EXAMPLE };
  const [time, behind] = firstWord(rest);
  const read = readTime(time, (spelled) => `/maintenance ${from} ${spelled} ${behind === "" ? "<text>" : behind}`);
  if ("problem" in read) return read;
  const [word, others] = firstWord(behind);
  const [zone, said] = ZONE.test(word) ? [word, others] : [undefined, behind];
  const [, names, about] = /^for\s+([^:]+):\s*(.*)$/i.exec(said) ?? [];
  const title = safeLine(about ?? said, MAX_TITLE);
  if (title === "") return { problem: "it needs a text for the status page", proposal: EXAMPLE };
  const plan = {
    from,
    forMs: read.args,
    title,
    ...(zone !== undefined && { zone }),
    ...(names !== undefined && { names }),
  };
  return { args: { plan } };
}

function announce(plan: Plan, situation: Situation): Effect {
  const { hand, maintenance: standing, checks } = situation;
  const span = spanOf(plan, situation);
  if ("problem" in span) return refused(`${span.problem}.`);
  if (span.to <= hand.now) return refused(`That was over at ${utc(span.to)}.`);
  if (standing.filter(({ to }) => to > hand.now).length >= MOST_ANNOUNCED)
    return refused(`${MOST_ANNOUNCED} are announced already; cancel one, or write them into the config.`);
  const about = plan.names === undefined ? undefined : readChecks(plan.names, checks);
  if (about !== undefined && "problem" in about) return refused(`${about.problem}.`);
  // The past is written down as it was: nothing can be announced for it.
  const from = instant(Math.max(span.from, hand.now));
  const one = { id: freeId(span.from, standing), title: plan.title, from, to: span.to, by: hand.by };
  const whom: { readonly checks?: readonly CheckId[] } = about === undefined ? {} : { checks: about.ids };
  const all = [...standing, { ...one, ...whom }].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const who = whom.checks === undefined ? "all checks" : checkNames(whom.checks, checks);
  const when = `from ${utc(from)} to ${utc(span.to)} (${formatDuration(span.to - from)})`;
  const answer = `Announced by ${escapeText(hand.by)}: ${escapeText(plan.title)}, ${when}, for ${who}. Undo it with \`/maintenance cancel ${one.id}\`.`;
  return { kind: "done", answer, maintenance: all };
}

function spanOf({ from, forMs, zone }: Plan, { calendar }: Situation): Span | { readonly problem: string } {
  const written = { from, end: { for: forMs }, except: [], ...(zone !== undefined && { zone }) };
  const { schedule, problems } = calendar.read(written);
  const [problem] = problems;
  const [span] = schedule?.within(EVER) ?? [];
  return span ?? { problem: problem?.message ?? "that is no time" };
}

function freeId(from: Instant, standing: readonly Announced[]): string {
  const plain = compact(from);
  const taken = new Set(standing.map(({ id }) => id));
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}.${number}`;
  return id;
}

/** What has not begun is forgotten; what runs ends now. */
function cancel(id: string, { maintenance: standing, hand }: Situation): Effect {
  const found = standing.find((one) => one.id.toLowerCase() === id.toLowerCase() && one.to > hand.now);
  if (found === undefined) {
    const ids = standing.filter(({ to }) => to > hand.now).map((one) => `\`${one.id}\``);
    const known = ids.length === 0 ? "nothing is announced by command" : `there are ${ids.join(", ")}`;
    return refused(`Nothing is announced as ${codeSpan(id)}: ${known}.`);
  }
  const isRunning = found.from < hand.now;
  const maintenance = standing.flatMap((one) => {
    if (one !== found) return [one];
    return isRunning ? [{ ...one, to: hand.now }] : [];
  });
  const what = isRunning ? "Ended" : "Cancelled";
  return { kind: "done", answer: `${what} by ${escapeText(hand.by)}: ${escapeText(found.title)}.`, maintenance };
}
