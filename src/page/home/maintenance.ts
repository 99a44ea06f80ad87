import { html, type Insertion, type Markup } from "../html.ts";
import { icon } from "../icon.ts";
import { fill } from "../language/fill.ts";
import type { Words } from "../language/words.ts";
import { HOME } from "../layout.ts";
import type { PlannedModel } from "../maintenance-model.ts";
import type { PageModel } from "../model.ts";
import { moment } from "../moment.ts";
import { checkLinks } from "../parts.ts";

/** What is planned: what runs, then the nearest that is ahead. */
export function maintenanceList({ t, planned }: PageModel): Insertion {
  if (planned.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="planned"><h2 id="planned">${t.maintenance.heading}</h2>
    <ul class="card pad happened">${planned.map((one) => plannedItem(t, one))}</ul>
  </section>`;
}

function plannedItem(t: Words, { title, from, to, checks, isRunning }: PlannedModel): Markup {
  const word = isRunning ? t.maintenance.running : t.maintenance.ahead;
  const whom = checks === undefined ? t.maintenance.all : checkLinks(checks, HOME);
  const when = fill(t.incident.period, moment(t, from), moment(t, to), t.duration(to - from));
  return html`<li class="${isRunning ? "planned" : "ahead"}">${icon("wrench")}
    <p><bdi>${title}</bdi></p><p class="soft small"><strong>${word}</strong> · ${when} · ${whom}</p></li>`;
}
