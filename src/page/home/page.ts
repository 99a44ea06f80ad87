import { html, type Insertion, type Markup } from "../html.ts";
import { type Icon, icon } from "../icon.ts";
import { fill } from "../language/fill.ts";
import { HOME, page } from "../layout.ts";
import type { PageModel } from "../model.ts";
import { clock, moment } from "../moment.ts";
import { lastKnown } from "../parts.ts";
import type { Level } from "../sentence.ts";
import { checkList } from "./checks.ts";
import { activeIncidents, pastIncidents } from "./incidents.ts";
import { legend } from "./legend.ts";
import { maintenanceList } from "./maintenance.ts";

/** The front page. */
export function homePage(model: PageModel): string {
  const { t, overall } = model;
  const sentence = overall.sentence(t);
  return page(model, {
    path: HOME,
    heading: sentence,
    description: [sentence, ...overall.details.map((detail) => detail(t))].join(". "),
    main: html`${configBanner(model)}${hero(model)}${activeIncidents(model)}${maintenanceList(model)}${checkList(model)}${pastIncidents(model)}${legend(model)}`,
  });
}

export const LEVEL_ICONS: Readonly<Record<Level, Icon>> = {
  up: "up",
  maintenance: "wrench",
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
    <h1>${lastKnown(t, level)}${sentence(t)}</h1>
    <div class="more">${details.map((detail) => html`<p>${detail(t)}</p>`)}</div>
    ${rounds(model)}
  </section>`;
}

/** When was looked, and how long that is worth something: a page without a script cannot know what time it is. */
function rounds({ t, lastRound, nextRound, goodUntil, cadence }: PageModel): Markup {
  if (lastRound === undefined || nextRound === undefined || goodUntil === undefined) {
    return html`<p class="rounds soft small">${t.home.nobodyYet}</p>`;
  }
  const real = cadence === undefined ? undefined : [t.home.cadence(t.duration(cadence.meanS * 1000)), " "];
  return html`<p class="rounds soft small">${fill(t.home.lastLook, moment(t, lastRound), clock(t, nextRound))} ${real}${fill(t.home.goodUntil, clock(t, goodUntil))}</p>`;
}

function configBanner({ t, isConfigBroken }: PageModel): Insertion {
  if (!isConfigBroken) return undefined;
  return html`<div class="card banner degraded">${icon("degraded")}<p><strong>${t.home.configBroken}</strong> ${t.home.configKept}</p></div>`;
}
