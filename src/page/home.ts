import { sampleBars } from "./bars.ts";
import type { DayModel } from "./days.ts";
import { html, type Insertion, type Markup, siteLink } from "./html.ts";
import { type Icon, icon } from "./icon.ts";
import { type IncidentModel, incidentDays } from "./incident-model.ts";
import { english, fill, quoted } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { HOME, INCIDENTS, page } from "./layout.ts";
import type { CheckModel, GroupModel, PageModel } from "./model.ts";
import { clock, moment } from "./moment.ts";
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
  const { t, overall } = model;
  const sentence = overall.sentence(t);
  return page(model, {
    path: HOME,
    heading: sentence,
    description: [sentence, ...overall.details.map((detail) => detail(t))].join(". "),
    main,
  });
}

export const LEVEL_ICONS: Readonly<Record<Level, Icon>> = {
  up: "up",
  maintenance: "clock",
  checking: "clock",
  unseen: "unseen",
  degraded: "degraded",
  partial: "down",
  major: "down",
  stale: "clock",
  none: "none",
};

function hero(model: PageModel): Markup {
  const { t } = model;
  const { level, sentence, details } = model.overall;
  return html`<section class="card hero ${level}" aria-label="${t.overall.label}">${icon(LEVEL_ICONS[level])}
    <h1>${level === "stale" ? undefined : html`<span data-when="stale" hidden>${t.overall.lastKnownBefore} </span>`}${sentence(t)}</h1>
    <div class="more">${details.map((detail) => html`<p>${detail(t)}</p>`)}</div>
    ${rounds(model)}
  </section>`;
}

/** When was looked, and how long that is worth something: a page without a script cannot know what time it is. */
function rounds({ t, lastRound, nextRound, goodUntil }: PageModel): Markup {
  if (lastRound === undefined || nextRound === undefined || goodUntil === undefined) {
    return html`<p class="rounds soft small">${t.home.nobodyYet}</p>`;
  }
  return html`<p class="rounds soft small">${fill(t.home.lastLook, moment(t, lastRound), clock(t, nextRound))} ${fill(t.home.goodUntil, clock(t, goodUntil))}</p>`;
}

function configBanner(model: PageModel): Insertion {
  const { t, isConfigBroken } = model;
  if (!isConfigBroken) return undefined;
  return html`<div class="card banner degraded">${icon("degraded")}<p><strong>${t.home.configBroken}</strong> ${t.home.configKept}</p></div>`;
}

function activeIncidents(model: PageModel): Insertion {
  const active = model.incidents.filter((incident) => incident.isOpen);
  if (active.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="now"><h2 id="now">${model.t.home.now}</h2>${active.map((incident) => activeIncident(model.t, incident))}</section>`;
}

function activeIncident(t: Words, incident: IncidentModel): Markup {
  const issue = issueMark(t, incident.issue);
  const seen =
    incident.changes.length > 1
      ? html`<ol class="steps">${incident.changes.map((change) => step(t, change))}</ol>`
      : html`<p class="quote">${quoted(t, incident.text)}</p>`;
  return html`<article class="card incident ${incident.face}">
    <h3>${icon(incident.face)}<a href="${siteLink(HOME, incidentPath(incident.id))}">${incident.headline(t)}</a></h3>
    <p>${english(t, prose(incident.meaning))}</p>
    ${seen}
    <p class="soft small">${period(t, incident)}. ${checkLinks(incident.checks, HOME)}${issue === undefined ? undefined : html` · ${issue}`}</p>
  </article>`;
}

function step(t: Words, { at, kind, face, text }: IncidentModel["changes"][number]): Markup {
  return html`<li class="${face}">${icon(face)}<span>${t.change[kind]} ${moment(t, at)}: ${quoted(t, text)}</span></li>`;
}

function checks(model: PageModel): Insertion {
  if (model.checks.length === 0) return undefined;
  const isSmall = model.checks.length <= OPEN_CHECKS;
  return html`<section class="stack" aria-labelledby="checks">
    <div class="heading"><h2 id="checks">${model.t.home.checks}</h2><p class="facts">${uptimeFacts(model.t, model.uptime)}</p></div>
    ${model.groups.map((group) => groupCard(model.t, group, isSmall))}
  </section>`;
}

function groupCard(t: Words, group: GroupModel, isSmall: boolean): Markup {
  const list = html`<ul class="checks">${group.checks.map((check) => checkRow(t, check))}</ul>${barsAxis(t)}`;
  if (group.name === undefined) return html`<div class="card group">${list}</div>`;
  const title = html`<summary><h3><bdi>${group.name}</bdi></h3><span class="facts">${uptimeFacts(t, group.uptime)}</span>${stateMark(t, group.face)}</summary>`;
  const isFine = group.face === "up" && group.checks.every((check) => check.standing.pending === undefined);
  if (isFine && !isSmall) return html`<details class="card group">${title}${list}</details>`;
  return html`<details class="card group" open>${title}${list}</details>`;
}

function checkRow(t: Words, check: CheckModel): Markup {
  return html`<li class="check">
    <div class="line"><h4><a href="${siteLink(HOME, checkPath(check.id))}"><bdi>${check.name}</bdi></a></h4>${standingMark(t, check.standing)}</div>
    ${standingNotes(t, check.standing)}
    ${bars(t, check)}
    <p class="facts">${uptimeFacts(t, check.uptime)}${latency(t, check)}</p>
  </li>`;
}

function latency(t: Words, { latencyMs }: CheckModel): Insertion {
  return latencyMs === undefined ? undefined : html`<span class="number end">${t.ms(latencyMs)}</span>`;
}

function past(model: PageModel): Markup {
  const { t } = model;
  const days = model.days.slice(-PAST_DAYS).reverse();
  return html`<section class="stack" aria-labelledby="past">
    <div class="heading"><h2 id="past">${t.home.incidents}</h2><a class="small" href="${siteLink(HOME, INCIDENTS)}">${t.home.allIncidents}</a></div>
    ${incidentCalendar(t, incidentDays(t, model.incidents, days), HOME)}
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

const SAMPLES: readonly (readonly [Partial<DayModel>, "up" | "degraded" | "down" | "thin" | "unseen" | "before"])[] = [
  [{ face: "up" }, "up"],
  [{ face: "degraded" }, "degraded"],
  [{ face: "down" }, "down"],
  [{ face: "up", isThin: true }, "thin"],
  [{ face: "unseen" }, "unseen"],
  [{ face: "before" }, "before"],
];

function legend({ t, everyMs }: PageModel): Markup {
  const items = SAMPLES.map(([sample, words]) => {
    const days = Array.from({ length: 4 }, () => ({ ...SAMPLE, ...sample }));
    return html`<li>${sampleBars(days)}<span>${t.legend[words]}</span></li>`;
  });
  const rule = [t.legend.rule, t.legend.stands(t.duration(everyMs)), t.legend.cut].join(" ");
  return html`<section class="stack" aria-labelledby="how"><h2 id="how">${t.legend.heading}</h2><div class="card legend">
    <p>${t.legend.bar}</p>
    <ul>${items}</ul>
    <p class="soft small">${rule}</p>
  </div></section>`;
}
