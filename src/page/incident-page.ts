import { html, type Insertion, type Markup } from "./html.ts";
import { icon } from "./icon.ts";
import { type IncidentModel, incidentDays } from "./incident-model.ts";
import { INCIDENTS, moment, page } from "./layout.ts";
import type { PageModel } from "./model.ts";
import { checkLinks, incidentCalendar, incidentItem, incidentPath, issueMark, period, prose } from "./parts.ts";

/** An incident's own page: the link that people pass on. */
export function incidentPage(model: PageModel, incident: IncidentModel): string {
  const path = incidentPath(incident.id);
  return page(model, {
    path,
    heading: incident.headline,
    description: `${incident.headline}. ${incident.meaning}`,
    main: html`${head(incident)}${timeline(incident)}${facts(incident, path)}`,
  });
}

function head(incident: IncidentModel): Markup {
  return html`<section class="card hero ${incident.face}">${icon(incident.face)}
    <h1>${incident.headline}</h1>
    <div class="more"><p>${period(incident)}</p></div>
  </section>`;
}

function timeline(incident: IncidentModel): Insertion {
  if (incident.changes.length === 0) return undefined;
  const steps = incident.changes.map(
    ({ at, headline, face, text }) =>
      html`<li class="${face}">${icon(face)}<div><h3>${headline}</h3><p class="soft small">${moment(at)}</p><p class="quote"><bdi>${text}</bdi></p></div></li>`,
  );
  return html`<section class="stack" aria-labelledby="steps"><h2 id="steps">What happened</h2><ol class="card pad steps long">${steps}</ol></section>`;
}

function facts(incident: IncidentModel, path: string): Markup {
  const issue = issueMark(incident.issue);
  return html`<section class="stack" aria-labelledby="facts"><h2 id="facts">What is known</h2><dl class="card pad pairs">
    <dt>Checks</dt><dd>${checkLinks(incident.checks, path)}</dd>
    <dt>Reason</dt><dd>${prose(incident.meaning)} <code>${incident.reason}</code></dd>
    <dt>Usually helps</dt><dd>${prose(incident.remedy)}</dd>
    <dt>Seen</dt><dd><bdi>${incident.text}</bdi></dd>
    <dt>From</dt><dd>${incident.locations.join(", ")}</dd>
    ${issue === undefined ? undefined : html`<dt>Issue</dt><dd>${issue}</dd>`}
  </dl></section>`;
}

/** The incidents of the last 90 days by the day they began, and older ones that reach into them. */
export function incidentsPage(model: PageModel): string {
  const days = incidentDays(model.incidents, model.days.toReversed());
  const listed = new Set(days.flatMap((stretch) => stretch.incidents));
  const older = model.incidents.filter((incident) => !listed.has(incident));
  return page(model, {
    path: INCIDENTS,
    heading: "Incidents",
    description: "Incidents of the last 90 days",
    main: html`<h1>Incidents</h1>
      <section class="stack" aria-labelledby="days"><h2 id="days">The last 90 days</h2>${incidentCalendar(days, INCIDENTS)}</section>
      ${older.length === 0 ? undefined : html`<section class="stack" aria-labelledby="older"><h2 id="older">Began earlier</h2><ul class="card pad happened">${older.map((incident) => incidentItem(incident, INCIDENTS))}</ul></section>`}`,
  });
}
