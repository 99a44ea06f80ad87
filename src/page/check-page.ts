import { describeReason } from "../core/knowledge/reasons.ts";
import { safeLine } from "../core/line.ts";
import type { Phases } from "../core/observation.ts";
import type { Result } from "../core/result.ts";
import type { State } from "../core/state.ts";
import { describeSeconds } from "./bars.ts";
import type { DayModel } from "./days.ts";
import { html, type Insertion, type Markup, webLink } from "./html.ts";
import { date, moment, page } from "./layout.ts";
import type { CheckModel, PageModel } from "./model.ts";
import {
  bars,
  barsAxis,
  checkPath,
  incidentItem,
  prose,
  standingMark,
  standingNotes,
  stateMark,
  uptimeFacts,
} from "./parts.ts";
import type { Face } from "./words.ts";

/** A check's own page: its state, its days as bars and as a table, its newest looks and its incidents. */
export function checkPage(model: PageModel, check: CheckModel): string {
  const path = checkPath(check.id);
  return page(model, {
    path,
    heading: check.name,
    description: `State and history of ${check.name}`,
    main: html`${head(check)}${looks(check)}${incidents(check, path)}${days(check)}`,
  });
}

function head(check: CheckModel): Markup {
  const { since } = check.standing;
  return html`<section class="card" aria-label="State">
    <div class="check">
      <div class="line"><h1><bdi>${check.name}</bdi></h1>${standingMark(check.standing)}</div>
      ${target(check)}
      ${since === undefined ? undefined : html`<p class="soft small">Since ${moment(since)}</p>`}
      ${standingNotes(check.standing)}
      ${bars(check)}
      <p class="facts">${uptimeFacts(check.uptime)}</p>
    </div>
    ${barsAxis()}
  </section>`;
}

function target({ target: text }: CheckModel): Insertion {
  if (text === undefined) return undefined;
  const link = webLink(text);
  return link === undefined
    ? html`<p class="quote">${text}</p>`
    : html`<p><a href="${link}" rel="nofollow noopener noreferrer">${text}</a></p>`;
}

function looks(check: CheckModel): Insertion {
  if (check.looks.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="looks"><h2 id="looks">Newest look from each location</h2>
    <ul class="card checks">${check.looks.map(look)}</ul>
  </section>`;
}

const STATE_FACES: Readonly<Record<State, readonly [Face, string]>> = {
  up: ["up", "Up"],
  degraded: ["degraded", "Degraded"],
  down: ["down", "Down"],
  blocked: ["unseen", "Blocked"],
  unknown: ["unseen", "Unknown"],
};

function look(result: Result): Markup {
  const [face, word] = STATE_FACES[result.state];
  return html`<li class="check">
    <div class="line"><h3><bdi>${result.location}</bdi></h3>${stateMark(face, word)}</div>
    <p class="quote"><bdi>${safeLine(result.text)}</bdi></p>
    <p>${prose(describeReason(result.reason).meaning)}</p>
    <p class="facts">${phases(result.phases)}<span class="end">${moment(result.at)}</span></p>
  </li>`;
}

function phases({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }: Phases): Insertion {
  const named: readonly (readonly [string, number | undefined])[] = [
    ["DNS", dnsMs],
    ["connect", connectMs],
    ["TLS", tlsMs],
    ["first byte", firstByteMs],
    ["in all", totalMs],
  ];
  return named.map(([name, ms]) =>
    ms === undefined ? undefined : html`<span>${name} <b class="number">${Math.round(ms)} ms</b></span>`,
  );
}

function incidents(check: CheckModel, path: string): Markup {
  const list = check.incidents.map((incident) => incidentItem(incident, path));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">Incidents of the last 90 days</h2>
    ${list.length === 0 ? html`<p class="soft">None</p>` : html`<ul class="card pad happened">${list}</ul>`}
  </section>`;
}

function days(check: CheckModel): Markup {
  const watched = check.days.filter((day) => day.face !== "before").reverse();
  return html`<details class="card group"><summary><h2>Day by day</h2></summary><table>
    <thead><tr><th scope="col">Day (UTC)</th><th scope="col">What was seen</th></tr></thead>
    <tbody>${watched.map(dayRow)}</tbody>
  </table></details>`;
}

function dayRow(day: DayModel): Markup {
  return html`<tr><th scope="row">${date(day.day)}</th><td>${describeSeconds(day)}</td></tr>`;
}
