import { html, type Markup, siteLink } from "./html.ts";
import { fill } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { command } from "./parts.ts";
import type { PastModel } from "./past-model.ts";
import { monthPath } from "./paths.ts";

/** The months with pages of their own and how many incidents began in each, on the page at `path`. */
export function monthList(t: Words, past: PastModel, path: string): Markup {
  const items = past.months.map(({ name, incidents }) => {
    const label = t.month(`${name}-01`);
    const count = html`<span class="soft small">${t.history.count(incidents.length)}</span>`;
    if (monthPath(name) === path) return html`<li aria-current="page"><b>${label}</b> ${count}</li>`;
    return html`<li><a href="${siteLink(path, monthPath(name))}">${label}</a> ${count}</li>`;
  });
  return html`<nav class="stack" aria-labelledby="months"><h2 id="months">${t.history.months}</h2><ul class="card pad columns">${items}</ul>
    <p class="soft small">${fill(t.history.before, command("allclear report --month 2025-01"))}</p></nav>`;
}
