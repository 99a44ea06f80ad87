import { safeLine } from "../core/line.ts";
import type { MaintenanceWindow } from "../core/maintenance/window.ts";
import { html, type Insertion, type Markup, siteLink } from "./html.ts";
import { icon } from "./icon.ts";
import type { PageInput } from "./input.ts";
import { fill } from "./language/fill.ts";
import { page } from "./layout.ts";
import { CALENDAR_FILE } from "./machine/paths.ts";
import type { PageModel } from "./model.ts";
import { moment } from "./moment.ts";
import { checkLinks } from "./parts.ts";
import { MAINTENANCE } from "./paths.ts";

/** Maintenance that runs, that is ahead, and that was. */
export function maintenancePage(model: PageModel, { maintenance = [], now }: PageInput): string {
  const { t } = model;
  const texts = t.maintenancePage;
  const running = maintenance.filter(({ from, to }) => from <= now && now < to);
  const ahead = maintenance.filter(({ from }) => from > now);
  const past = maintenance.filter(({ to }) => to <= now).toReversed();
  return page(model, {
    path: MAINTENANCE,
    heading: texts.heading,
    description: texts.description,
    main: html`<div class="stack"><h1>${texts.heading}</h1><p class="soft">${texts.rule}</p></div>
      ${running.length === 0 ? undefined : section(model, "running", texts.running, running)}
      ${section(model, "ahead", texts.ahead, ahead)}
      ${section(model, "past", texts.past, past)}
      <p><a href="${siteLink(MAINTENANCE, CALENDAR_FILE)}">${texts.subscribe}</a></p>`,
  });
}

function section(model: PageModel, id: string, title: string, windows: readonly MaintenanceWindow[]): Markup {
  const list = windows.map((window) => item(model, window));
  return html`<section class="stack" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
    ${list.length === 0 ? html`<p class="soft">${model.t.maintenancePage.none}</p>` : html`<ul class="card pad happened">${list}</ul>`}</section>`;
}

function item(model: PageModel, window: MaintenanceWindow): Markup {
  const { t } = model;
  const { title, from, to } = window;
  const period = fill(t.incident.period, moment(t, from), moment(t, to), t.duration(to - from));
  return html`<li class="planned">${icon("clock")}<p><bdi>${safeLine(title)}</bdi></p>
    <p class="soft small">${period}. ${fill(t.maintenancePage.affects, affected(model, window))}</p></li>`;
}

function affected({ t, checks }: PageModel, window: MaintenanceWindow): Insertion {
  if (window.checks === undefined) return t.maintenancePage.all;
  const names = window.checks.map((id) => {
    const check = checks.find((one) => one.id === id);
    return { id, name: check?.name ?? safeLine(id), isListed: check !== undefined };
  });
  return checkLinks(names, MAINTENANCE);
}
