import type { Instant } from "../core/brand.ts";
import { html, type Markup } from "./html.ts";
import type { Words } from "./language/words.ts";

/** A moment in the page's zone, which the script turns into the reader's. */
export function moment(t: Words, at: Instant): Markup {
  return html`<time datetime="${t.stamp(at)}" data-as="time">${t.time(at)}</time>`;
}

/** The same where the day is known already. */
export function clock(t: Words, at: Instant): Markup {
  return html`<time datetime="${t.stamp(at)}" data-as="clock">${t.clock(at)}</time>`;
}

/** A day, which stays one. */
export function date(t: Words, day: string): Markup {
  return html`<time datetime="${day}">${t.day(day)}</time>`;
}
