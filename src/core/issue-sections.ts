/** The parts of an issue's text below its first sentence. Each answers nothing where it has nothing to say. */
import type { CheckId, Instant, RoundId } from "./brand.ts";
import { CONFIG_INVALID } from "./broken-config.ts";
import type { Check } from "./check.ts";
import { formatDuration } from "./duration.ts";
import { factRows, utc } from "./fact-words.ts";
import { type Change, type Incident, remaining } from "./incident.ts";
import { lastedMs } from "./incident-time.ts";
import { describeReason, type ReasonFacts } from "./knowledge/reasons.ts";
import type { Vendor } from "./knowledge/wall.ts";
import { wallOf } from "./knowledge/walls.ts";
import { codeBlock, codeSpan, escapeText } from "./markdown.ts";
import { isSeen, type State } from "./state.ts";

/** Where a reader may go on; both are the same in every round, or the text would be rewritten in each. */
export interface IssueLinks {
  /** The status page's URL. */
  readonly page?: string;
  /** The URL of the run that did a round, where there is one. */
  readonly run?: (round: RoundId) => string | undefined;
}

/** What an issue's text is made from. */
export interface IssueContext {
  readonly incident: Incident;
  /** The incident's checks as far as the config still has them. */
  readonly checks: readonly Check[];
  readonly links: IssueLinks;
  /** Walls that the config describes: only it knows what to do about them. */
  readonly walls?: readonly Vendor[];
}

/** What is wrong now, or was last. */
export type Symptom = Pick<Change, "checks" | "state" | "reason" | "text">;

/** Rows of a table: with the worst texts a body stays below GitHub's limit. */
const MAX_ROWS = 25;
const MAX_CELL = 100;

/** How long it lasted, first bad look to first good one. */
export function lasted(incident: Incident, until: Instant): string {
  return formatDuration(lastedMs(incident, until));
}

export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

export function symptomList({ incident, checks }: IssueContext, symptom: Symptom): string {
  const [only] = checks;
  const target = checks.length === 1 ? only?.target : undefined;
  return bullets([
    ["Expected", only === undefined || checks.length > 1 ? undefined : expected(only)],
    ["Seen", codeSpan(symptom.text)],
    ["Reason", codeSpan(symptom.reason)],
    ["Since", utc(incident.startedAt)],
    ["Until", incident.endedAt === undefined ? undefined : utc(incident.endedAt)],
    ["Target", target === undefined ? undefined : codeSpan(target)],
    ["In common", incident.cause === undefined ? undefined : codeSpan(incident.cause)],
    ["Checks", incident.checks.length > 1 ? checkList(remaining(incident), checks) : undefined],
    ["Recovered", incident.recovered === undefined ? undefined : checkList(incident.recovered, checks)],
  ]);
}

function expected(check: Check): string {
  const others = check.assertions.map((assertion) => codeSpan(assertion.name));
  return [`status ${codeSpan(check.status.source)}`, ...others].join(", ");
}

function checkList(ids: readonly CheckId[], checks: readonly Check[]): string {
  const names = ids.map((id) => checks.find((check) => check.id === id)?.name ?? id);
  const shown = names.slice(0, MAX_ROWS).map((name) => codeSpan(name, MAX_CELL));
  return shown.join(", ") + (names.length > MAX_ROWS ? ` and ${names.length - MAX_ROWS} more` : "");
}

export function locationTable(incident: Incident, symptom: Symptom): string {
  const rows = incident.locations.map((location) => [location, symptom.state, symptom.text]);
  return rows.length === 0 ? "" : table(["Location", "State", "Seen"], rows);
}

export function factList({ facts }: Incident): string {
  return bullets(factRows(facts).map(({ label, value, isQuoted }) => [label, isQuoted ? codeSpan(value) : value]));
}

/** What the reason means and what to look at first; for what we could not see, that it is no outage. */
export function explanation({ walls = [] }: IssueContext, state: State, reason: string): string {
  const { meaning, causes, remedy } = described(reason, walls);
  return paragraphs([
    isSeen(state) || reason === CONFIG_INVALID
      ? undefined
      : "**This is no outage.** We were kept from looking, so the time counts as not observed: neither up nor down.",
    `**What it means.** ${meaning}`,
    causes === undefined ? undefined : `**Usual causes.** ${causes}`,
    `**What to do.** ${remedy}`,
  ]);
}

/** Our own words are Markdown, what a config says of its walls is text. */
function described(reason: string, walls: readonly Vendor[]): ReasonFacts {
  const facts = describeReason(reason, walls);
  const wall = wallOf(reason, walls);
  if (wall === undefined || !walls.includes(wall.vendor)) return facts;
  return { ...facts, meaning: escapeText(facts.meaning), remedy: escapeText(facts.remedy) };
}

/** Why one bad look was not enough, and what was. */
export function belief({ incident, checks }: IssueContext): string | undefined {
  const [opened] = incident.changes;
  if (opened === undefined || incident.kind === "config") return undefined;
  const span = `from ${utc(opened.since)} to ${utc(opened.at)}`;
  const [check] = checks;
  if (incident.kind === "unseen" || check === undefined)
    return `**Why we believe it.** Look after look ended so, ${span}.`;
  const looks = incident.kind === "outage" ? check.confirm.down : check.confirm.degraded;
  const retries =
    check.retries === 0 ? "" : `, each with up to ${check.retries} ${check.retries === 1 ? "retry" : "retries"}`;
  return looks === 1
    ? `**Why we believe it.** One look is enough for this check: ${utc(opened.at)}${retries}.`
    : `**Why we believe it.** ${looks} looks in a row ended so, ${span}${retries}.`;
}

/** A command that looks as we do, for targets that everybody may see. */
export function curlBlock(checks: readonly Check[]): string | undefined {
  const [check] = checks;
  const target = check?.target;
  if (check === undefined || target === undefined || check.private || checks.length > 1) return undefined;
  if (!/^https?:\/\//.test(target) || target.includes("${") || target.endsWith("…")) return undefined;
  const quoted = `'${target.replaceAll("'", "'\\''")}'`;
  return codeBlock([`curl -sS -o /dev/null -D - --max-time ${Math.ceil(check.timeoutMs / 1_000)} ${quoted}`], "sh");
}

export function timeline(incident: Incident): string {
  const shown = incident.changes.slice(-MAX_ROWS);
  return table(
    ["When", "What", "Seen"],
    shown.map((change) => [utc(change.since), change.state, change.text]),
  );
}

export function linkLine({ page, run }: IssueLinks, round: RoundId | undefined): string | undefined {
  const links = [
    link("Status page", page),
    link("The run that saw it", round === undefined ? undefined : run?.(round)),
  ];
  return links.filter((text) => text !== undefined).join(" · ") || undefined;
}

function link(label: string, url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? `[${label}](<${new URL(url).href}>)` : undefined;
}

function bullets(rows: readonly (readonly [label: string, value: string | undefined])[]): string {
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [`- **${label}**: ${value}`])).join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const shown = rows.slice(0, MAX_ROWS).map((row) => line(row.map((cell) => escapeText(cell, MAX_CELL))));
  return [line(head), line(head.map(() => "---")), ...shown].join("\n");
}
