import { html, type Insertion, type Markup, siteLink } from "../html.ts";
import { icon } from "../icon.ts";
import { daysBefore, type IncidentModel, incidentDays } from "../incident-model.ts";
import { english } from "../language/fill.ts";
import type { Words } from "../language/words.ts";
import { HOME, INCIDENTS } from "../layout.ts";
import type { PageModel } from "../model.ts";
import {
  changeItem,
  checkLinks,
  drillMark,
  incidentCalendar,
  incidentPath,
  issueMark,
  period,
  prose,
  workFacts,
} from "../parts.ts";

/** Days of past incidents on the front page; the rest has its own page. */
const PAST_DAYS = 14;

/** The newest changes of an open incident; the rest is on its page. */
const MOST_CHANGES = 6;

/** What goes on now, the newest change of each first. */
export function activeIncidents({ t, incidents }: PageModel): Insertion {
  const active = incidents.filter((incident) => incident.isOpen);
  if (active.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="now"><h2 id="now">${t.home.now}</h2>${active.map((incident) => activeIncident(t, incident))}</section>`;
}

function activeIncident(t: Words, incident: IncidentModel): Markup {
  const issue = issueMark(t, incident.issue);
  const checks = checkLinks(incident.checks, HOME);
  return html`<article class="card incident ${incident.face}">
    ${drillMark(t, incident)}
    <h3>${icon(incident.face)}<a href="${siteLink(HOME, incidentPath(incident.id))}">${incident.headline(t)}</a></h3>
    ${workFacts(t, incident)}
    ${incident.kind === "declared" ? undefined : html`<p>${english(t, prose(incident.meaning))}</p>`}
    ${changes(t, incident)}
    <p class="soft small">${period(t, incident)}${checks.length === 0 ? undefined : html` · ${checks}`}${issue === undefined ? undefined : html` · ${issue}`}</p>
  </article>`;
}

/** What concerns those who use the checks: who was told less or again does not. */
function changes(t: Words, { changes: all, text, kind }: IncidentModel): Insertion {
  const told = all.filter((change) => !["silenced", "unsilenced", "reminded"].includes(change.kind));
  const [only] = told;
  const isPlain = told.length === 0 || (told.length === 1 && only?.kind === "opened");
  if (!isPlain)
    return html`<ol class="steps">${told.slice(0, MOST_CHANGES).map((change) => changeItem(t, change))}</ol>`;
  return kind === "declared" || text === "" ? undefined : html`<p class="quote"><bdi lang="en">${text}</bdi></p>`;
}

export function pastIncidents({ t, incidents, builtAt }: PageModel): Markup {
  const days = incidentDays(t, incidents, daysBefore(t, builtAt, PAST_DAYS));
  return html`<section class="stack" aria-labelledby="past">
    <div class="heading"><h2 id="past">${t.home.incidents}</h2><a class="small" href="${siteLink(HOME, INCIDENTS)}">${t.home.allIncidents}</a></div>
    ${incidentCalendar(t, days, HOME)}
  </section>`;
}
