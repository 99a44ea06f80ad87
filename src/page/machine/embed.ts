import { iso } from "../../core/brand.ts";
import { LEVEL_ICONS } from "../home.ts";
import { html, type Insertion, type Markup, siteLink } from "../html.ts";
import { icon } from "../icon.ts";
import { clock, HOME, moment, shell } from "../layout.ts";
import type { PageModel } from "../model.ts";
import { EMBED } from "./paths.ts";
import type { Source } from "./source.ts";

/** The overall state alone, for an `iframe` of another site; what is clicked opens beside it. */
export function embedPage({ model }: Source): string {
  const { level, sentence, details } = model.overall;
  const body = html`<main class="frame"><section class="card hero ${level}">${icon(LEVEL_ICONS[level])}
    <h1><a href="${siteLink(EMBED, HOME)}" target="_blank" rel="noopener">${sentence}</a></h1>
    <div class="more">${details.map((detail) => html`<p>${detail}</p>`)}${staleNote(model)}</div>
    ${freshness(model)}
  </section></main>`;
  return shell({ title: model.title, description: sentence, level }, body);
}

/** Shown by the script when its time has come. */
function staleNote({ goodUntil }: PageModel): Insertion {
  if (goodUntil === undefined) return undefined;
  return html`<p id="stale" role="status" data-when="stale" data-after="${iso(goodUntil)}" hidden><strong>This is out of date:</strong> nobody has looked since, or nothing newer has reached you.</p>`;
}

function freshness({ lastRound, goodUntil }: PageModel): Markup {
  if (lastRound === undefined || goodUntil === undefined)
    return html`<p class="rounds soft small">Nobody has looked yet.</p>`;
  return html`<p class="rounds soft small">Last look ${moment(lastRound)}. Good until ${clock(goodUntil)}.</p>`;
}
