import { formatDuration } from "../core/duration.ts";
import { sampleBars } from "./bars.ts";
import type { DayModel } from "./days.ts";
import { html, type Insertion, type Markup, siteLink } from "./html.ts";
import { type Icon, icon } from "./icon.ts";
import { type IncidentModel, incidentDays } from "./incident-model.ts";
import { clock, HOME, INCIDENTS, moment, page } from "./layout.ts";
import type { CheckModel, GroupModel, PageModel } from "./model.ts";
import {
  bars,
  barsAxis,
  checkLinks,
  checkPath,
  incidentCalendar,
  incidentPath,
  issueMark,
  period,
  prose,
  standingMark,
  standingNotes,
  stateMark,
  uptimeFacts,
} from "./parts.ts";
import type { Level } from "./sentence.ts";

/** Days of past incidents on the front page; the rest has its own page. */
const PAST_DAYS = 14;

/** Up to this many checks every group stands open; of more, only those in which something is not fine. */
const OPEN_CHECKS = 24;

/** The front page. */
export function homePage(model: PageModel): string {
  const main = html`${configBanner(model)}${hero(model)}${activeIncidents(model)}${checks(model)}${past(model)}${legend(model)}`;
  return page(model, {
    path: HOME,
    heading: model.overall.sentence,
    description: [model.overall.sentence, ...model.overall.details].join(". "),
    main,
  });
}

export const LEVEL_ICONS: Readonly<Record<Level, Icon>> = {
  up: "up",
  checking: "clock",
  unseen: "unseen",
  degraded: "degraded",
  partial: "down",
  major: "down",
  stale: "clock",
  none: "none",
};

function hero(model: PageModel): Markup {
  const { level, sentence, details } = model.overall;
  return html`<section class="card hero ${level}" aria-label="Overall state">${icon(LEVEL_ICONS[level])}
    <h1>${level === "stale" ? undefined : html`<span data-when="stale" hidden>Last known: </span>`}${sentence}</h1>
    <div class="more">${details.map((detail) => html`<p>${detail}</p>`)}</div>
    ${rounds(model)}
  </section>`;
}

/** When was looked, and how long that is worth something: a page without a script cannot know what time it is. */
function rounds({ lastRound, nextRound, goodUntil }: PageModel): Markup {
  if (lastRound === undefined || nextRound === undefined || goodUntil === undefined) {
    return html`<p class="rounds soft small">Nobody has looked yet.</p>`;
  }
  return html`<p class="rounds soft small">Last look ${moment(lastRound)}, next about ${clock(nextRound)}. Good until ${clock(goodUntil)}; if it is later, nobody has looked since.</p>`;
}

function configBanner(model: PageModel): Insertion {
  if (!model.isConfigBroken) return undefined;
  return html`<div class="card banner degraded">${icon("degraded")}<p><strong>The newest configuration cannot be read.</strong> Checks go on with the last one that could.</p></div>`;
}

function activeIncidents(model: PageModel): Insertion {
  const active = model.incidents.filter((incident) => incident.isOpen);
  if (active.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="now"><h2 id="now">Happening now</h2>${active.map(activeIncident)}</section>`;
}

function activeIncident(incident: IncidentModel): Markup {
  const issue = issueMark(incident.issue);
  const seen =
    incident.changes.length > 1
      ? html`<ol class="steps">${incident.changes.map(step)}</ol>`
      : html`<p class="quote"><bdi>${incident.text}</bdi></p>`;
  return html`<article class="card incident ${incident.face}">
    <h3>${icon(incident.face)}<a href="${siteLink(HOME, incidentPath(incident.id))}">${incident.headline}</a></h3>
    <p>${prose(incident.meaning)}</p>
    ${seen}
    <p class="soft small">${period(incident)}. ${checkLinks(incident.checks, HOME)}${issue === undefined ? undefined : html` · ${issue}`}</p>
  </article>`;
}

function step({ at, headline, face, text }: IncidentModel["changes"][number]): Markup {
  return html`<li class="${face}">${icon(face)}<span>${headline} ${moment(at)}: <bdi>${text}</bdi></span></li>`;
}

function checks(model: PageModel): Insertion {
  if (model.checks.length === 0) return undefined;
  const isSmall = model.checks.length <= OPEN_CHECKS;
  return html`<section class="stack" aria-labelledby="checks">
    <div class="heading"><h2 id="checks">Checks</h2><p class="facts">${uptimeFacts(model.uptime)}</p></div>
    ${model.groups.map((group) => groupCard(group, isSmall))}
  </section>`;
}

function groupCard(group: GroupModel, isSmall: boolean): Markup {
  const list = html`<ul class="checks">${group.checks.map(checkRow)}</ul>${barsAxis()}`;
  if (group.name === undefined) return html`<div class="card group">${list}</div>`;
  const title = html`<summary><h3><bdi>${group.name}</bdi></h3><span class="facts">${uptimeFacts(group.uptime)}</span>${stateMark(group.face)}</summary>`;
  const isFine = group.face === "up" && group.checks.every((check) => check.standing.pending === undefined);
  if (isFine && !isSmall) return html`<details class="card group">${title}${list}</details>`;
  return html`<details class="card group" open>${title}${list}</details>`;
}

function checkRow(check: CheckModel): Markup {
  return html`<li class="check">
    <div class="line"><h4><a href="${siteLink(HOME, checkPath(check.id))}"><bdi>${check.name}</bdi></a></h4>${standingMark(check.standing)}</div>
    ${standingNotes(check.standing)}
    ${bars(check)}
    <p class="facts">${uptimeFacts(check.uptime)}${latency(check)}</p>
  </li>`;
}

function latency({ latencyMs }: CheckModel): Insertion {
  return latencyMs === undefined ? undefined : html`<span class="number end">${Math.round(latencyMs)} ms</span>`;
}

function past(model: PageModel): Markup {
  const days = model.days.slice(-PAST_DAYS).reverse();
  return html`<section class="stack" aria-labelledby="past">
    <div class="heading"><h2 id="past">Incidents</h2><a class="small" href="${siteLink(HOME, INCIDENTS)}">The last 90 days</a></div>
    ${incidentCalendar(incidentDays(model.incidents, days), HOME)}
  </section>`;
}

const SAMPLE: DayModel = {
  day: "",
  face: "up",
  isThin: false,
  upS: 0,
  degradedS: 0,
  downS: 0,
  elapsedS: 0,
  plannedS: 0,
};

const SAMPLES: readonly (readonly [Partial<DayModel>, string])[] = [
  [{ face: "up" }, "Up all of the time"],
  [{ face: "degraded" }, "Slow or weak for a while"],
  [{ face: "down" }, "Down for a while"],
  [{ face: "up", isThin: true }, "Observed for less than half of the day"],
  [{ face: "unseen" }, "Not observed"],
  [{ face: "before" }, "Not watched yet, or maintenance"],
];

function legend(model: PageModel): Markup {
  const items = SAMPLES.map(([sample, words]) => {
    const days = Array.from({ length: 4 }, () => ({ ...SAMPLE, ...sample }));
    return html`<li>${sampleBars(days)}<span>${words}</span></li>`;
  });
  return html`<section class="stack" aria-labelledby="how"><h2 id="how">How to read this page</h2><div class="card legend">
    <p>A bar is one UTC day; its worst state colours it.</p>
    <ul>${items}</ul>
    <p class="soft small">Uptime is 1 − down ÷ (up + degraded + down), counted in time that was observed. A look stands for the time until the next one, at most for twice the interval of its check (here ${formatDuration(model.everyMs)}); the rest is not observed and counts neither way. So does time in which something between us and the check refused us. The share that was observed stands beside every uptime. Both are cut, never rounded up; those of a group are the mean of its checks. A change counts when several looks agree, and then from the first of them.</p>
  </div></section>`;
}
