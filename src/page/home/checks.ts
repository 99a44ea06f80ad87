import { html, type Insertion, type Markup, siteLink } from "../html.ts";
import type { Words } from "../language/words.ts";
import { HOME } from "../layout.ts";
import type { CheckModel, GroupModel, PageModel } from "../model.ts";
import { bars, barsAxis, checkPath, standingMark, standingNotes, stateMark, uptimeFacts } from "../parts.ts";
import { sparkline } from "./sparkline.ts";

/** Up to this many checks every group stands open; of more, only those in which something is not fine. */
const OPEN_CHECKS = 24;

export function checkList({ t, checks, groups, uptime, tags }: PageModel): Insertion {
  if (checks.length === 0) return undefined;
  const isSmall = checks.length <= OPEN_CHECKS;
  return html`<section class="stack" aria-labelledby="checks">
    <div class="heading"><h2 id="checks">${t.home.checks}</h2><p class="facts">${uptimeFacts(t, uptime)}</p></div>
    ${tagFilter(t, tags)}
    ${groups.map((group) => groupCard(t, group, isSmall))}
  </section>`;
}

/**
 * Buttons that only a script can make work: where there is none the stylesheet hides them, so that nothing moves where there
 * is one.
 */
function tagFilter(t: Words, tags: readonly string[]): Insertion {
  if (tags.length === 0) return undefined;
  const buttons = tags.map(
    (tag) => html`<button type="button" data-tag="${tag}" aria-pressed="false"><bdi>${tag}</bdi></button>`,
  );
  return html`<div class="tags" role="group" aria-label="${t.tags.label}"><button type="button" data-tag="" aria-pressed="true">${t.tags.all}</button>${buttons}</div>`;
}

function groupCard(t: Words, group: GroupModel, isSmall: boolean): Markup {
  const list = html`<ul class="checks">${group.checks.map((check) => checkRow(t, check))}</ul>${barsAxis(t)}`;
  if (group.name === undefined) return html`<div class="card group">${list}</div>`;
  const title = html`<summary><h3><bdi>${group.name}</bdi></h3><span class="facts">${uptimeFacts(t, group.uptime)}</span>${groupMark(t, group)}</summary>`;
  const id = `g-${group.id ?? ""}`;
  if (isFine(group) && !isSmall) return html`<details class="card group" id="${id}">${title}${list}</details>`;
  return html`<details class="card group" id="${id}" open>${title}${list}</details>`;
}

function isFine({ face, isPlanned, checks }: GroupModel): boolean {
  return face === "up" && !isPlanned && checks.every((check) => check.standing.pending === undefined);
}

function groupMark(t: Words, { face, isPlanned }: GroupModel): Markup {
  if (isPlanned && (face === "up" || face === "none")) return stateMark(t, "planned");
  return stateMark(t, face);
}

function checkRow(t: Words, check: CheckModel): Markup {
  return html`<li class="check" data-tags="${check.tags.join(" ")}">
    <div class="line"><h4><a href="${siteLink(HOME, checkPath(check.id))}"><bdi>${check.name}</bdi></a></h4>${standingMark(t, check)}</div>
    ${standingNotes(t, check)}
    ${bars(t, check)}
    <div class="facts">${uptimeFacts(t, check.uptime)}${latency(t, check)}</div>
  </li>`;
}

function latency(t: Words, { answers, latencyMs }: CheckModel): Insertion {
  if (latencyMs === undefined) return undefined;
  return html`<span class="end">${sparkline(t, answers)}<span class="number">${t.home.latency(t.ms(latencyMs))}</span></span>`;
}
