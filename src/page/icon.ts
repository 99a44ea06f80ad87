import { anchorLink, html, type Markup } from "./html.ts";

export type Icon = "up" | "degraded" | "down" | "unseen" | "none" | "clock" | "wrench" | "talk";

/** Different outlines, so that the colour is not needed: disc, triangle, octagon, struck eye, dashed ring, clock. */
const SHAPES: Readonly<Record<Icon, Markup>> = {
  up: html`<path d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM3.9 8.1l3.2 3.3 5.1-5.2-1.3-1.3-3.8 3.9-1.9-2z"/>`,
  degraded: html`<path fill-rule="evenodd" d="M9.2 1.2l6.6 12.1c.5.9-.1 2-1.2 2H1.4c-1.1 0-1.7-1.1-1.2-2L6.8 1.2c.5-1 1.9-1 2.4 0zM7 5.2l.3 4.9h1.4L9 5.2zM7.1 11.3v1.8h1.8v-1.8z"/>`,
  down: html`<path fill-rule="evenodd" d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM5.7 4.4L4.4 5.7 6.7 8l-2.3 2.3 1.3 1.3L8 9.3l2.3 2.3 1.3-1.3L9.3 8l2.3-2.3-1.3-1.3L8 6.7z"/>`,
  unseen: html`<path class="stroke" d="M1 8s2.6-4.6 7-4.6S15 8 15 8s-2.6 4.6-7 4.6S1 8 1 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0M2.6 14.2L13.4 1.8"/>`,
  none: html`<circle class="stroke" cx="8" cy="8" r="6.8" stroke-dasharray="2.7 2.64"/>`,
  wrench: html`<path class="stroke" d="M9.6 6.4 2.3 13.7M9.6 6.4a3.6 3.6 0 0 1 4.3-4.8L11.7 3.8l.5 1.9 2 .5 2-2.1a3.6 3.6 0 0 1-4.9 4.3M2.3 13.7a1 1 0 0 1-1-1l7-7" transform="translate(-.6 .6) scale(.98)"/>`,
  talk: html`<path class="stroke" d="M2.6 2.4h10.8a1.2 1.2 0 0 1 1.2 1.2v6.6a1.2 1.2 0 0 1-1.2 1.2H7.2l-3.4 2.9v-2.9H2.6a1.2 1.2 0 0 1-1.2-1.2V3.6a1.2 1.2 0 0 1 1.2-1.2zM4.6 5.6h6.8M4.6 8.2h4.4"/>`,
  clock: html`<path class="stroke" d="M14.9 8A6.9 6.9 0 1 1 1.1 8a6.9 6.9 0 0 1 13.8 0zM8 4v4.2l2.8 1.7"/>`,
};

/** A picture beside a word that says the same: hidden from screen readers. */
export function icon(name: Icon): Markup {
  return html`<svg class="icon" aria-hidden="true"><use href="${anchorLink(`i-${name}`)}"/></svg>`;
}

/** The shapes, once per page. */
export function iconSheet(): Markup {
  const symbols = Object.entries(SHAPES).map(
    ([name, shape]) => html`<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`,
  );
  return html`<svg class="sheet" width="0" height="0" aria-hidden="true">${symbols}</svg>`;
}
