import { formatRatio } from "../../core/history/uptime.ts";
import { describeReason } from "../../core/knowledge/reasons.ts";
import { codeSpan, escapeText } from "../../core/markdown.ts";
import type { IncidentModel } from "../incident-model.ts";
import { ENGLISH } from "../language/words.ts";
import { HOME } from "../layout.ts";
import type { CheckModel, GroupModel, PageModel, Uptime } from "../model.ts";
import { checkPath, incidentPath } from "../parts.ts";
import { type Address, farLink } from "./address.ts";
import { LLMS, MARKDOWN, METRICS, STATUS_API, UPDATES_ATOM } from "./paths.ts";
import { progressOf, type Source } from "./source.ts";

/** The front page as Markdown, for programs and people that read text. */
export function markdownTwin(source: Source): string {
  const { model, address } = source;
  const link = (path: string) => destination(address, MARKDOWN, path);
  const open = model.incidents.filter(({ isOpen }) => isOpen);
  const past = model.incidents.filter(({ isOpen }) => !isOpen);
  return document([
    `# ${escapeText(model.title)}`,
    [
      `**${escapeText(model.overall.sentence(ENGLISH))}**`,
      ...model.overall.details.map((text) => escapeText(text(ENGLISH))),
    ].join("  \n"),
    freshness(model),
    ...section(
      "Happening now",
      open.map((incident) => incidentLine(incident, link(incidentPath(incident.id)))),
    ),
    ...section("Maintenance", plannedLines(source)),
    ...model.groups.flatMap((group) => groupSection(group, link)),
    ...section(
      "Incidents of the last 90 days",
      past.map((incident) => incidentLine(incident, link(incidentPath(incident.id)))),
    ),
    "Uptime is 1 − down ÷ (up + degraded + down) in observed time of the last 90 days. Both figures are cut, never rounded up.",
  ]);
}

/** What a language model needs first, in the form of llmstxt.org. */
export function llmsText(source: Source): string {
  const { model, address } = source;
  const to = (path: string) => destination(address, LLMS, path);
  return document([
    `# ${escapeText(model.title)}`,
    `> ${escapeText(model.overall.sentence(ENGLISH))}. ${freshness(model)}`,
    "A status page. States are confirmed by several looks; blocked and unknown mean that we cannot see a target, not that it is down.",
    ...section("Status", [
      `- [The page as Markdown](${to(MARKDOWN)}): every check with state, uptime and coverage, and the incidents`,
      `- [summary.json](${to(`${STATUS_API}/summary.json`)}): in the shape of Statuspage's API, version 2`,
      `- [build.json](${to("build.json")}): states in one small file, and until when it is good`,
      `- [metrics.txt](${to(METRICS)}): OpenMetrics`,
      `- [updates.atom](${to(UPDATES_ATOM)}): each update of an incident as it was told`,
    ]),
    ...section(
      "Checks",
      model.checks.map((check) => checkLine(check, to(checkPath(check.id)))),
    ),
    ...section("Optional", [`- [The page for people](${to(HOME)})`]),
  ]);
}

/** A link's address as Markdown takes it: a bracket could end it. */
function destination(address: Address, from: string, to: string): string {
  return farLink(address, from, to).href.replace(/\(/g, "%28").replace(/\)/g, "%29");
}

function document(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

function freshness({ lastRound, goodUntil }: PageModel): string {
  if (lastRound === undefined || goodUntil === undefined) return "Nobody has looked yet.";
  return `Last look ${ENGLISH.time(lastRound)}; good until ${ENGLISH.time(goodUntil)}. If it is later, nobody has looked since.`;
}

function groupSection({ name, checks, uptime }: GroupModel, link: (path: string) => string): readonly string[] {
  const lines = checks.map((check) => checkLine(check, link(checkPath(check.id))));
  if (name === undefined) return section("Checks", lines);
  return section(`${escapeText(name)} (${uptimeText(uptime)})`, lines);
}

function checkLine({ name, standing, uptime, latencyMs, target }: CheckModel, href: string): string {
  const { face, state, since, unseen, pending } = standing;
  const word = face === "unseen" && state === "up" ? ENGLISH.state.lastSeenUp : ENGLISH.state[face];
  const facts = [
    since === undefined ? word : `${word} since ${ENGLISH.time(since)}`,
    uptimeText(uptime),
    ...(latencyMs === undefined ? [] : [`${Math.round(latencyMs)} ms`]),
    ...(target === undefined ? [] : [codeSpan(target)]),
  ];
  const notes = [
    ...(unseen === undefined
      ? []
      : [`We cannot see it since ${ENGLISH.time(unseen.since)}: ${meaningOf(unseen.reason)}`]),
    ...(pending === undefined
      ? []
      : [`Possible ${pending.possible}, checking since ${ENGLISH.time(pending.since)}: ${escapeText(pending.text)}`]),
  ];
  return [`- [${escapeText(name)}](${href}): ${facts.join(", ")}`, ...notes.map((note) => `  - ${note}`)].join("\n");
}

function uptimeText({ ratio, coverage }: Uptime): string {
  return ratio === undefined ? "no data" : `${formatRatio(ratio)} uptime, ${formatRatio(coverage)} observed`;
}

function incidentLine({ headline, startedAt, endedAt, lastedMs, reason, text }: IncidentModel, href: string): string {
  const time =
    endedAt === undefined
      ? `since ${ENGLISH.time(startedAt)}`
      : `${ENGLISH.time(startedAt)} to ${ENGLISH.time(endedAt)} (${ENGLISH.duration(lastedMs)})`;
  return `- [${escapeText(headline(ENGLISH))}](${href}): ${time}. ${meaningOf(reason)} Seen: ${escapeText(text)}`;
}

/** Our own text, in which backquotes are already Markdown. */
function meaningOf(reason: string): string {
  return describeReason(reason).meaning;
}

function plannedLines({ maintenance, model }: Source): readonly string[] {
  return maintenance
    .filter((window) => progressOf(window, model.builtAt) !== "completed")
    .map(({ title, from, to }) => `- ${escapeText(title)}: ${ENGLISH.time(from)} to ${ENGLISH.time(to)}`);
}
