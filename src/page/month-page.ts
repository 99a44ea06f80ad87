import { html, type Insertion, type Markup, siteLink } from "./html.ts";
import { icon } from "./icon.ts";
import type { IncidentModel } from "./incident-model.ts";
import { fill } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { page } from "./layout.ts";
import type { PageModel } from "./model.ts";
import { monthList } from "./month-list.ts";
import { command, checkLinks, checkPath, incidentItem, issueMark, period, uptimeFacts } from "./parts.ts";
import { MOST_OLDER_PAGES, type MonthModel, type PastModel } from "./past-model.ts";
import { monthPath } from "./paths.ts";

/** A month: every incident that began in it, and what it came to. */
export function monthPage(model: PageModel, past: PastModel, month: MonthModel): string {
  const { t } = model;
  const path = monthPath(month.name);
  const name = t.month(`${month.name}-01`);
  return page(model, {
    path,
    heading: t.history.heading(name),
    description: t.history.description(name),
    main: html`<div class="stack"><h1>${t.history.heading(name)}</h1><p class="facts">${uptimeFacts(t, month.uptime)}<span>${t.history.count(month.incidents.length)}</span></p></div>
      ${incidents(model, past, month)}${figures(t, month, path)}${monthList(t, past, path)}`,
  });
}

function incidents(model: PageModel, past: PastModel, { name, incidents: list }: MonthModel): Markup {
  const { t } = model;
  const path = monthPath(name);
  const own = new Set([...model.incidents, ...past.incidents].map(({ id }) => id));
  const items = list.map((incident) =>
    own.has(incident.id) ? incidentItem(t, incident, path) : oldIncident(t, incident, path),
  );
  const isCut = list.some(({ id }) => !own.has(id));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">${t.history.incidents}</h2>
    ${items.length === 0 ? html`<p class="soft">${t.history.none}</p>` : html`<ul class="card pad happened">${items}</ul>`}
    ${isCut ? html`<p class="soft small">${t.history.cut(t.number(MOST_OLDER_PAGES))}</p>` : undefined}</section>`;
}

/** One without a page of its own: all that is to say stands here. */
function oldIncident(t: Words, incident: IncidentModel, path: string): Markup {
  const issue = issueMark(t, incident.issue);
  return html`<li class="${incident.face}" id="${incident.id}">${icon(incident.face)}
    <p>${incident.headline(t)}</p>
    <p class="soft small">${period(t, incident)}. ${checkLinks(incident.checks, path)}: <bdi>${incident.text}</bdi>${issue === undefined ? undefined : html` ${issue}`}</p>
  </li>`;
}

/** Those that were not up all the time; of the others only how many they are. */
function figures(t: Words, month: MonthModel, path: string): Insertion {
  const seen = month.checks.filter(({ span }) => span.ratio !== undefined);
  if (seen.length === 0) return month.length === 0 ? unread(t, month.name) : undefined;
  const bad = seen
    .filter(({ span }) => span.downS + span.degradedS > 0)
    .toSorted((a, b) => b.span.downS - a.span.downS || b.span.degradedS - a.span.degradedS);
  const fine = seen.length - bad.length;
  const { check, uptime, observed, down, degraded } = t.history;
  const heads = [uptime, observed, down, degraded].map((head) => html`<th scope="col" class="number">${head}</th>`);
  const time = (seconds: number) => (seconds === 0 ? "–" : t.duration(seconds * 1000));
  const rows = bad.map(({ check: { id, name }, span }) => {
    const { ratio = 0, coverage = 0, downS, degradedS } = span;
    const cells = [t.ratio(ratio), t.ratio(coverage), time(downS), time(degradedS)];
    return html`<tr><th scope="row"><a href="${siteLink(path, checkPath(id))}"><bdi>${name}</bdi></a></th>${cells.map((text) => html`<td class="number">${text}</td>`)}</tr>`;
  });
  return html`<section class="stack" aria-labelledby="figures"><h2 id="figures">${t.history.figures}</h2>
    ${rows.length === 0 ? undefined : html`<div class="card wide"><table class="figures"><thead><tr><th scope="col">${check}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`}
    <p class="soft small">${fine === 0 ? undefined : `${t.history.fine(fine)} `}${t.history.removed}</p></section>`;
}

/** The days of very many checks do not fit into what a page reads. */
function unread(t: Words, name: string): Markup {
  return html`<p class="soft small">${fill(t.history.unread, command(`allclear report --month ${name}`))}</p>`;
}
