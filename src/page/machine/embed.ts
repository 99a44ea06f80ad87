import { iso } from "../../core/brand.ts";
import { LEVEL_ICONS } from "../home/page.ts";
import { html, type Insertion, type Markup, siteLink } from "../html.ts";
import { icon } from "../icon.ts";
import { fill } from "../language/fill.ts";
import { favicon, HOME, shell } from "../layout.ts";
import type { PageModel } from "../model.ts";
import { clock, moment } from "../moment.ts";
import { lastKnown } from "../parts.ts";
import { themeLink } from "../theme.ts";
import { EMBED } from "./paths.ts";
import type { Source } from "./source.ts";

/** The overall state alone, for an `iframe` of another site; what is clicked opens beside it. */
export function embedPage({ model }: Source): string {
  const { t } = model;
  const { level, sentence, details } = model.overall;
  const body = html`<main class="frame"><section class="card hero ${level}">${icon(LEVEL_ICONS[level])}
    <h1><a href="${siteLink(EMBED, HOME)}" target="_blank" rel="noopener">${lastKnown(t, level)}${sentence(t)}</a></h1>
    <div class="more">${details.map((detail) => html`<p>${detail(t)}</p>`)}${staleNote(model)}</div>
    ${freshness(model)}
  </section></main>`;
  const theme = themeLink(model.look, EMBED);
  const { isUnlisted, title } = model;
  const head = { t, title, description: sentence(t), icon: favicon(model.look, level), isUnlisted };
  return shell({ ...head, ...(theme === undefined ? {} : { theme }) }, body);
}

/** Shown by the script when its time has come. */
function staleNote({ t, goodUntil }: PageModel): Insertion {
  if (goodUntil === undefined) return undefined;
  return html`<p id="stale" role="status" data-when="stale" data-after="${iso(goodUntil)}" hidden><strong>${t.embed.outdated}</strong> ${t.embed.outdatedWhy}</p>`;
}

function freshness({ t, lastRound, goodUntil }: PageModel): Markup {
  if (lastRound === undefined || goodUntil === undefined)
    return html`<p class="rounds soft small">${t.home.nobodyYet}</p>`;
  return html`<p class="rounds soft small">${fill(t.embed.goodUntil, moment(t, lastRound), clock(t, goodUntil))}</p>`;
}
