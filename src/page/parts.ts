import { dayName } from "../core/history/layout.ts";
import { formatRatio } from "../core/history/uptime.ts";
import { describeReason } from "../core/knowledge/reasons.ts";
import { dayBars } from "./bars.ts";
import { html, type Insertion, type Markup, siteLink, webLink } from "./html.ts";
import { type Icon, icon } from "./icon.ts";
import type { IncidentDays, IncidentModel, NamedCheck } from "./incident-model.ts";
import { clock, date, moment } from "./layout.ts";
import type { CheckModel, Uptime } from "./model.ts";
import type { Standing } from "./standing.ts";
import { FACE_WORDS, type Face, showDays } from "./words.ts";

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

/** Icon and word of a state. */
export function stateMark(face: Face, word = FACE_WORDS[face]): Markup {
  return html`<span class="state ${face}">${icon(face)}${word}</span>`;
}

/** The word for how a check stands: one that we cannot see is never simply "up". */
export function standingMark(standing: Standing): Markup {
  const word = standing.face === "unseen" && standing.state === "up" ? "Last seen up" : FACE_WORDS[standing.face];
  return stateMark(standing.face, word);
}

/** What is to say of a check beside its state: we cannot see it, or its state may be about to change. */
export function standingNotes({ state, unseen, pending }: Standing): Insertion {
  return [
    unseen === undefined
      ? undefined
      : note(
          "unseen",
          html`Cannot see it ${state === undefined ? "yet" : "now"}, since ${moment(unseen.since)}: ${prose(describeReason(unseen.reason).meaning)}`,
        ),
    pending === undefined
      ? undefined
      : note(
          "clock",
          html`Possible ${pending.possible}, checking since ${moment(pending.since)}: <bdi>${pending.text}</bdi>`,
        ),
  ];
}

function note(name: Icon, text: Markup): Markup {
  return html`<p class="note ${name}">${icon(name)}<span>${text}</span></p>`;
}

/** Uptime and, always beside it, the share of time it is known for. */
export function uptimeFacts({ ratio, coverage }: Uptime): Insertion {
  if (ratio === undefined) return html`<span>No data</span>`;
  return [
    html`<span><b class="number">${formatRatio(ratio)}</b> uptime</span>`,
    html`<span><b class="number">${formatRatio(coverage)}</b> observed</span>`,
  ];
}

export function bars(check: CheckModel): Markup {
  return html`<div class="strip">${dayBars(check.days)}</div>`;
}

/** Below bars: what their ends are. On a small screen only half of them are shown. */
export function barsAxis(): Markup {
  return html`<p class="axis" aria-hidden="true"><span class="whole">90 days ago</span><span class="half">45 days ago</span><span>Today</span></p>`;
}

/** The checks of an incident, linked where they have a page. */
export function checkLinks(checks: readonly NamedCheck[], from: string): Insertion {
  return checks.map((check, index) => [
    index === 0 ? undefined : ", ",
    check.isListed
      ? html`<a href="${siteLink(from, checkPath(check.id))}"><bdi>${check.name}</bdi></a>`
      : html`<bdi>${check.name}</bdi>`,
  ]);
}

/** `issue #12`, as a link where it is known where the issues live. */
export function issueMark(issue: IncidentModel["issue"]): Insertion {
  if (issue === undefined) return undefined;
  const link = issue.url === undefined ? undefined : webLink(issue.url);
  return link === undefined ? html`issue #${issue.number}` : html`<a href="${link}">issue #${issue.number}</a>`;
}

/** From when to when; the day is left out where it is given by the place it stands at. */
export function period({ startedAt, endedAt, duration }: IncidentModel, on?: string): Markup {
  const start = on === dayName(startedAt) ? clock(startedAt) : moment(startedAt);
  if (endedAt === undefined) return html`Since ${moment(startedAt)}`;
  const end = dayName(startedAt) === dayName(endedAt) ? clock(endedAt) : moment(endedAt);
  return html`${start} to ${end} (${duration})`;
}

/** Incidents by the day they began, quiet stretches between them. */
export function incidentCalendar(stretches: readonly IncidentDays[], from: string): Markup {
  const items = stretches.map((stretch) => html`<li>${happened(stretch, from)}</li>`);
  return html`<ol class="card past">${items}</ol>`;
}

function happened(stretch: IncidentDays, from: string): Markup {
  if (stretch.incidents.length === 0)
    return html`<p class="soft">${showDays(stretch.from, stretch.to)}</p><p class="soft">No new incidents</p>`;
  return html`<h3>${date(stretch.to)}</h3><ul class="happened">${stretch.incidents.map((incident) => incidentItem(incident, from, stretch.to))}</ul>`;
}

/** An incident in a list: headline, time and reason. */
export function incidentItem(incident: IncidentModel, from: string, on?: string): Markup {
  const issue = issueMark(incident.issue);
  return html`<li class="${incident.face}">${icon(incident.face)}
    <p><a href="${siteLink(from, incidentPath(incident.id))}">${incident.headline}</a></p>
    <p class="soft small">${period(incident, on)}. ${prose(incident.meaning)}${issue === undefined ? undefined : html` ${issue}`}</p>
  </li>`;
}
