import { noPast } from "../core/history/page-past.ts";
import { describeReason } from "../core/knowledge/reasons.ts";
import { safeLine } from "../core/line.ts";
import type { Phases } from "../core/observation.ts";
import type { Result } from "../core/result.ts";
import { badgesSection } from "./check/badges-section.ts";
import { budgetSection } from "./check/budget-section.ts";
import { certificateSection } from "./check/certificate-section.ts";
import { latencySection } from "./check/latency-section.ts";
import { recentSection } from "./check/recent-section.ts";
import { yearSection } from "./check/year-section.ts";
import { html, type Insertion, type Markup, webLink } from "./html.ts";
import type { PageInput } from "./input.ts";
import { english, fill, quoted } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { page } from "./layout.ts";
import type { CheckModel, PageModel } from "./model.ts";
import { moment } from "./moment.ts";
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
import type { PastModel } from "./past-model.ts";

interface Further {
  readonly input: PageInput;
  readonly past: PastModel;
}

/** A check's own page: its state, its days as bars and as a table, its newest looks and its incidents. */
export function checkPage(model: PageModel, check: CheckModel, { input, past }: Further): string {
  const { t } = model;
  const path = checkPath(check.id);
  const known = input.past ?? noPast(input.now);
  const days = past.days.get(check.id) ?? [];
  const slo = input.checks.find(({ id }) => id === check.id)?.slo;
  return page(model, {
    path,
    heading: check.name,
    description: t.check.description(check.name),
    main: html`${head(t, check)}${looks(t, check)}${wall(t, check)}
      ${latencySection(t, known.latency.get(check.id))}
      ${slo === undefined ? undefined : budgetSection(t, { slo, days, lastDay: known.lastDay.get(check.id) })}
      ${certificateSection(t, { looks: check.looks, good: input.state.checks[check.id]?.good, now: input.now })}
      ${incidents(t, check, path)}
      ${recentSection(t, known.recent.get(check.id) ?? [])}
      ${yearSection(t, { past, days, path })}
      ${badgesSection(t, model, check)}`,
  });
}

function head(t: Words, check: CheckModel): Markup {
  const { since } = check.standing;
  return html`<section class="card" aria-label="${t.check.state}">
    <div class="check">
      <div class="line"><h1><bdi>${check.name}</bdi></h1>${standingMark(t, check)}</div>
      ${target(check)}
      ${since === undefined ? undefined : html`<p class="soft small">${fill(t.standing.since, moment(t, since))}</p>`}
      ${standingNotes(t, check)}
      ${bars(t, check)}
      <p class="facts">${uptimeFacts(t, check.uptime)}</p>
    </div>
    ${barsAxis(t)}
  </section>`;
}

function target({ target: text }: CheckModel): Insertion {
  if (text === undefined) return undefined;
  const link = webLink(text);
  return link === undefined
    ? html`<p class="quote">${text}</p>`
    : html`<p><a href="${link}" rel="nofollow noopener noreferrer">${text}</a></p>`;
}

function looks(t: Words, check: CheckModel): Insertion {
  if (check.looks.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="looks"><h2 id="looks">${t.check.looks}</h2>
    <ul class="card checks">${check.looks.map((result) => look(t, result))}</ul>
  </section>`;
}

function look(t: Words, result: Result): Markup {
  const face = result.state === "blocked" || result.state === "unknown" ? "unseen" : result.state;
  return html`<li class="check">
    <div class="line"><h3><bdi>${result.location}</bdi></h3>${stateMark(t, face, t.state[result.state])}</div>
    <p class="quote">${quoted(t, safeLine(result.text))}</p>
    <p>${english(t, prose(describeReason(result.reason).meaning))}</p>
    <p class="facts">${phases(t, result.phases)}<span class="end">${moment(t, result.at)}</span></p>
  </li>`;
}

function phases(t: Words, { dnsMs, connectMs, tlsMs, firstByteMs, totalMs }: Phases): Insertion {
  const named: readonly (readonly [string, number | undefined])[] = [
    ["DNS", dnsMs],
    [t.check.connect, connectMs],
    ["TLS", tlsMs],
    [t.check.firstByte, firstByteMs],
    [t.check.total, totalMs],
  ];
  return named.map(([name, ms]) =>
    ms === undefined ? undefined : html`<span>${name} <b class="number">${t.ms(ms)}</b></span>`,
  );
}

/** Of what refuses us: what to do, so that we see it again. */
function wall(t: Words, { standing: { unseen } }: CheckModel): Insertion {
  if (unseen?.state !== "blocked") return undefined;
  const { meaning, remedy } = describeReason(unseen.reason);
  return html`<section class="stack" aria-labelledby="wall"><h2 id="wall">${t.wall.heading}</h2>
    <div class="card pad stack"><p>${english(t, prose(meaning))}</p><p>${english(t, prose(remedy))}</p></div></section>`;
}

function incidents(t: Words, check: CheckModel, path: string): Markup {
  const list = check.incidents.map((incident) => incidentItem(t, incident, path));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">${t.check.incidents}</h2>
    ${list.length === 0 ? html`<p class="soft">${t.check.none}</p>` : html`<ul class="card pad happened">${list}</ul>`}
  </section>`;
}
