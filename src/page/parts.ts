import { describeReason } from "../core/knowledge/reasons.ts";
import type { State } from "../core/state.ts";
import { dayBars } from "./bars.ts";
import type { DayModel } from "./days.ts";
import type { Face } from "./face.ts";
import { html, type Insertion, type Markup, siteLink, webLink } from "./html.ts";
import { type Icon, icon } from "./icon.ts";
import type { ChangeModel, IncidentDays, IncidentModel, NamedCheck } from "./incident-model.ts";
import { english, fill, quoted } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import type { CheckModel, Uptime } from "./model.ts";
import { clock, date, moment } from "./moment.ts";
import type { Level } from "./sentence.ts";

/** The pieces that several pages share. */

export function checkPath(id: string): string {
  return `checks/${id}/index.html`;
}

export function incidentPath(id: string): string {
  return `incidents/${id}/index.html`;
}

/** One of our own texts, in which backquotes mark words of a config or a protocol. */
export function prose(text: string): Insertion {
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

/** What a reader may type. A line that ended within `--site` would be read and typed wrong. */
export function command(text: string): Markup {
  return html`<code class="command">${text}</code>`;
}

/** Icon and word of a state. */
export function stateMark(t: Words, face: Face | "planned", word = t.state[face]): Markup {
  return html`<span class="state ${face}">${icon(face === "planned" ? "wrench" : face)}${word}</span>`;
}

/** The word for what a single look saw. */
export function lookMark(t: Words, state: State): Markup {
  return stateMark(t, state === "blocked" || state === "unknown" ? "unseen" : state, t.state[state]);
}

/** The word for how a check stands: one that we cannot see is never simply "up". */
export function standingMark(t: Words, { standing, planned }: CheckModel): Markup {
  if (planned !== undefined) return stateMark(t, "planned");
  const word = standing.face === "unseen" && standing.state === "up" ? t.state.lastSeenUp : t.state[standing.face];
  return stateMark(t, standing.face, word);
}

/** What is to say of a check beside its state: we cannot see it, or its state may be about to change. */
export function standingNotes(t: Words, { standing, planned }: CheckModel): Insertion {
  const { state, unseen, pending } = standing;
  return [
    planned === undefined
      ? undefined
      : note("wrench", fill(t.standing.planned, html`<bdi>${planned.title}</bdi>`, moment(t, planned.to))),
    unseen === undefined
      ? undefined
      : note(
          "unseen",
          fill(
            state === undefined ? t.standing.unseenYet : t.standing.unseenNow,
            moment(t, unseen.since),
            english(t, prose(describeReason(unseen.reason).meaning)),
          ),
        ),
    pending === undefined
      ? undefined
      : note("clock", fill(t.standing[pending.possible], moment(t, pending.since), quoted(t, pending.text))),
  ];
}

function note(name: Icon, text: Insertion): Markup {
  return html`<p class="note ${name}">${icon(name)}<span>${text}</span></p>`;
}

/** Uptime and, always beside it, the share of time it is known for. */
export function uptimeFacts(t: Words, { ratio, coverage }: Uptime): Insertion {
  if (ratio === undefined) return html`<span>${t.uptime.noData}</span>`;
  return [
    html`<span>${fill(t.uptime.uptime, figure(t.ratio(ratio)))}</span>`,
    coverage === undefined ? undefined : html`<span>${fill(t.uptime.observed, figure(t.ratio(coverage)))}</span>`,
  ];
}

/** A number that stands out. */
function figure(text: string): Markup {
  return html`<b class="number">${text}</b>`;
}

const DAY_CODES: Readonly<Record<DayModel["face"], string>> = {
  up: "",
  degraded: "d",
  down: "d",
  unseen: "n",
  planned: "p",
  before: "b",
};

/** What the script needs to say of a day: how much of it was observed, in percent, or a letter for what it was. */
function dayCode({ face, upS, elapsedS }: DayModel): string {
  if (face !== "up") return DAY_CODES[face];
  return String(elapsedS > 0 ? Math.floor(Math.min(1, upS / elapsedS) * 100) : 100);
}

export function bars(t: Words, check: CheckModel): Markup {
  return html`<div class="strip" data-days="${check.days.map(dayCode).join(" ")}">${dayBars(t, check.days)}</div>`;
}

/** Below bars: what their ends are. On a small screen only half of them are shown. */
export function barsAxis(t: Words): Markup {
  return html`<p class="axis" aria-hidden="true"><span class="whole">${t.bars.daysAgo(90)}</span><span class="half">${t.bars.daysAgo(45)}</span><span>${t.bars.today}</span></p>`;
}

/** The checks of an incident, linked where they have a page. */
export function checkLinks(checks: readonly NamedCheck[], from: string): readonly Insertion[] {
  return checks.map((check, index) => [
    index === 0 ? undefined : ", ",
    check.isListed
      ? html`<a href="${siteLink(from, checkPath(check.id))}"><bdi>${check.name}</bdi></a>`
      : html`<bdi>${check.name}</bdi>`,
  ]);
}

/** `issue #12`, as a link where it is known where the issues live. */
export function issueMark(t: Words, issue: IncidentModel["issue"]): Insertion {
  if (issue === undefined) return undefined;
  const link = issue.url === undefined ? undefined : webLink(issue.url);
  const name = t.incident.issue(String(issue.number));
  return link === undefined ? name : html`<a href="${link}">${name}</a>`;
}

/** One thing that happened in an incident: what a look said, or what a person did. */
export function changeItem(t: Words, { at, kind, face, text, act }: ChangeModel): Markup {
  const words = act?.stage === undefined ? t.change[kind] : t.stage[act.stage];
  const severity = act?.severity === undefined ? undefined : [" · ", t.severity[act.severity]];
  const by = act?.by === undefined ? undefined : html` ${fill(t.incident.by, html`<bdi>${act.by}</bdi>`)}`;
  const said = text === undefined ? act?.note : quoted(t, text);
  return html`<li class="${act === undefined ? face : "act"}">${icon(act === undefined ? face : "talk")}<div>
    <p><strong>${words}${severity}</strong> <span class="soft small">${moment(t, at)}${by}</span></p>
    ${said === undefined ? undefined : html`<p><bdi>${said}</bdi></p>`}
  </div></li>`;
}

/** A rehearsal says so, before everything else. */
export function drillMark(t: Words, { isDrill }: IncidentModel): Insertion {
  if (!isDrill) return undefined;
  return html`<span class="drill"><strong>${t.incident.drill}</strong> ${t.incident.isDrill}</span>`;
}

/** How far people are with it, how bad they say it is, and who works on it. */
export function workFacts(t: Words, { stage, severity, acknowledgedBy, isOpen }: IncidentModel): Insertion {
  const facts = [
    stage === undefined ? undefined : html`<b>${t.stage[stage]}</b>`,
    severity === undefined ? undefined : html`<b>${t.severity[severity]}</b>`,
    acknowledgedBy === undefined
      ? undefined
      : html`<span>${fill(t.incident.acknowledged, html`<bdi>${acknowledgedBy}</bdi>`)}</span>`,
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 || !isOpen ? undefined : html`<p class="facts">${facts}</p>`;
}

/** From when to when; the day is left out where it is given by the place it stands at. */
export function period(t: Words, { startedAt, endedAt, lastedMs }: IncidentModel, on?: string): Insertion {
  const day = t.dayAt(startedAt);
  const start = on === day ? clock(t, startedAt) : moment(t, startedAt);
  if (endedAt === undefined) return fill(t.incident.since, moment(t, startedAt));
  const end = day === t.dayAt(endedAt) ? clock(t, endedAt) : moment(t, endedAt);
  return fill(t.incident.period, start, end, t.duration(lastedMs));
}

/** Incidents by the day they began, quiet stretches between them. */
export function incidentCalendar(t: Words, stretches: readonly IncidentDays[], from: string): Markup {
  const items = stretches.map((stretch) => html`<li>${happened(t, stretch, from)}</li>`);
  return html`<ol class="card past">${items}</ol>`;
}

function happened(t: Words, stretch: IncidentDays, from: string): Markup {
  if (stretch.incidents.length === 0)
    return html`<p class="soft">${t.days(stretch.from, stretch.to)}</p><p class="soft">${t.home.noIncidents}</p>`;
  return html`<h3>${date(t, stretch.to)}</h3><ul class="happened">${stretch.incidents.map((incident) => incidentItem(t, incident, from, stretch.to))}</ul>`;
}

/** An incident in a list: headline, time and reason. */
export function incidentItem(t: Words, incident: IncidentModel, from: string, on?: string): Markup {
  const issue = issueMark(t, incident.issue);
  return html`<li class="${incident.face}">${icon(incident.face)}
    <p><a href="${siteLink(from, incidentPath(incident.id))}">${incident.headline(t)}</a></p>
    <p class="soft small">${period(t, incident, on)}${incident.kind === "declared" ? undefined : [". ", english(t, prose(incident.meaning))]}${issue === undefined ? undefined : html` ${issue}`}</p>
  </li>`;
}

/** Before the overall sentence; shown by the script when the page is out of date. A stale page says so by itself. */
export function lastKnown(t: Words, level: Level): Insertion {
  return level === "stale" ? undefined : html`<span data-when="stale" hidden>${t.overall.lastKnownBefore} </span>`;
}
