import { safeLine } from "../../core/line.ts";
import type { Result } from "../../core/result.ts";
import { html, type Insertion, type Markup } from "../html.ts";
import { quoted } from "../language/fill.ts";
import type { Words } from "../language/words.ts";
import { moment } from "../moment.ts";
import { lookMark } from "../parts.ts";

/** The last looks, newest first: what was seen, and what was expected where that differs. */
export function recentSection(t: Words, results: readonly Result[]): Insertion {
  if (results.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="recent"><h2 id="recent">${t.recent.heading}</h2>
    <ol class="card looks">${results.map((result) => look(t, result))}</ol></section>`;
}

function look(t: Words, { at, state, location, text, phases }: Result): Markup {
  const { totalMs } = phases;
  return html`<li><span>${moment(t, at)}</span><span class="what">${quoted(t, safeLine(text))}</span>
    <span class="more"><bdi>${location}</bdi>${totalMs === undefined ? undefined : html`<span class="number">${t.ms(totalMs)}</span>`}</span>${lookMark(t, state)}</li>`;
}
