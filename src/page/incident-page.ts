import { WINDOW_DAYS } from "./days.ts";
import { html, type Insertion, type Markup } from "./html.ts";
import { icon } from "./icon.ts";
import { daysBefore, type IncidentModel, incidentDays } from "./incident-model.ts";
import { courseRows, postmortemSection, seenSection } from "./incident-sections.ts";
import { english, quoted } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { INCIDENTS, page } from "./layout.ts";
import type { PageModel } from "./model.ts";
import { monthList } from "./month-list.ts";
import {
  changeItem,
  checkLinks,
  drillMark,
  incidentCalendar,
  incidentItem,
  incidentPath,
  issueMark,
  period,
  prose,
  workFacts,
} from "./parts.ts";
import type { PastModel } from "./past-model.ts";
import { reasonLink } from "./reference-link.ts";

/** An incident's own page: the link that people pass on. */
export function incidentPage(model: PageModel, incident: IncidentModel): string {
  const { t } = model;
  const path = incidentPath(incident.id);
  const heading = incident.headline(t);
  return page(model, {
    path,
    heading,
    description: `${heading}. ${incident.meaning}`,
    main: html`${head(t, incident)}${postmortemSection(t, incident)}${timeline(t, incident)}${facts(t, incident, path)}${seenSection(t, incident)}`,
  });
}

function head(t: Words, incident: IncidentModel): Markup {
  return html`<section class="card hero ${incident.face}">${icon(incident.face)}
    <h1>${drillMark(t, incident)}${incident.headline(t)}</h1>
    <div class="more"><p>${period(t, incident)}</p>${workFacts(t, incident)}</div>
  </section>`;
}

function timeline(t: Words, incident: IncidentModel): Insertion {
  if (incident.changes.length === 0) return undefined;
  const steps = incident.changes.map((change) => changeItem(t, change));
  return html`<section class="stack" aria-labelledby="steps"><h2 id="steps">${t.incident.happened}</h2><ol class="card pad steps long">${steps}</ol></section>`;
}

function facts(t: Words, incident: IncidentModel, path: string): Markup {
  const issue = issueMark(t, incident.issue);
  return html`<section class="stack" aria-labelledby="facts"><h2 id="facts">${t.incident.known}</h2><dl class="card pad pairs">
    <dt>${t.incident.checks}</dt><dd>${checkLinks(incident.checks, path)}</dd>
    <dt>${t.incident.reason}</dt><dd>${english(t, prose(incident.meaning))} ${reasonLink(incident.reason, path)}</dd>
    <dt>${t.incident.helps}</dt><dd>${english(t, prose(incident.remedy))}</dd>
    <dt>${t.incident.seen}</dt><dd>${quoted(t, incident.text)}</dd>
    <dt>${t.incident.from}</dt><dd>${incident.locations.map((location, index) => [index === 0 ? undefined : ", ", html`<bdi>${location}</bdi>`])}</dd>
    ${courseRows(t, incident)}
    ${issue === undefined ? undefined : html`<dt>${t.incident.issueLabel}</dt><dd>${issue}</dd>`}
  </dl></section>`;
}

/** The incidents of the last 90 days by the day they began, older ones that reach into them, and where those before are. */
export function incidentsPage(model: PageModel, past: PastModel): string {
  const { t } = model;
  const days = incidentDays(t, model.incidents, daysBefore(t, model.builtAt, WINDOW_DAYS));
  const listed = new Set(days.flatMap((stretch) => stretch.incidents));
  const older = model.incidents.filter((incident) => !listed.has(incident));
  return page(model, {
    path: INCIDENTS,
    heading: t.incident.heading,
    description: t.incident.description,
    main: html`<h1>${t.incident.heading}</h1>
      <section class="stack" aria-labelledby="days"><h2 id="days">${t.incident.lastDays}</h2>${incidentCalendar(t, days, INCIDENTS)}</section>
      ${older.length === 0 ? undefined : html`<section class="stack" aria-labelledby="older"><h2 id="older">${t.incident.older}</h2><ul class="card pad happened">${older.map((incident) => incidentItem(t, incident, INCIDENTS))}</ul></section>`}
      ${monthList(t, past, INCIDENTS)}`,
  });
}
