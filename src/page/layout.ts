import type { Instant } from "../core/brand.ts";
import { iso } from "../core/brand.ts";
import { constantElement, html, type Insertion, type Link, type Markup, siteLink, svgLink } from "./html.ts";
import { icon, iconSheet } from "./icon.ts";
import { machineLinks } from "./machine/links.ts";
import { metadata } from "./machine/metadata.ts";
import type { PageModel } from "./model.ts";
import { SCRIPT, SCRIPT_HASH } from "./script.ts";
import type { Level } from "./sentence.ts";
import { STYLE, STYLE_HASH } from "./style.ts";
import { showClock, showDay, showTime } from "./words.ts";

export const HOME = "index.html";
export const INCIDENTS = "incidents/index.html";

export interface Sheet {
  /** The file's path from the root of the site. */
  readonly path: string;
  /** What stands in the tab before the site's title. */
  readonly heading: string;
  readonly description: string;
  readonly main: Insertion;
}

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/** A whole page of the site. */
export function page(model: PageModel, sheet: Sheet): string {
  const home = siteLink(sheet.path, HOME);
  const past = siteLink(sheet.path, INCIDENTS);
  const body = html`<a class="skip" href="#main">Skip to content</a>
    <div class="frame">
      <header class="site">
        <p><a href="${home}"><bdi>${model.title}</bdi></a></p>
        <nav class="small" aria-label="Site"><a href="${past}">Incidents</a></nav>
      </header>
      <main id="main">${staleBanner(model)}${sheet.main}</main>
      ${footer(model, sheet.path)}
    </div>`;
  const { heading, description } = sheet;
  const title = `${heading} · ${model.title}`;
  return shell({ title, description, level: model.overall.level, metadata: metadata(model, sheet) }, body);
}

interface Head {
  readonly title: string;
  readonly description: string;
  readonly level: Level;
  /** What the head tells programs; its last element may be a script of data. */
  readonly metadata?: Insertion;
}

/** The document around a body. Everything it needs is in it: no request follows. */
export function shell(head: Head, body: Markup): string {
  return html`<!doctype html><html lang="en"><head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${head.title}</title>
    <meta name="description" content="${head.description}">
    <link rel="icon" href="${favicon(head.level)}">
    ${constantElement("style", STYLE)}${head.metadata}
    </head><body>${iconSheet()}${body}${constantElement("script", SCRIPT)}</body></html>
`.text;
}

/** With white in front of them, whatever the reader's theme. */
export const LEVEL_COLOURS: Readonly<Record<Level, string>> = {
  up: "#1c8f5f",
  checking: "#2b6cb0",
  unseen: "#66717a",
  none: "#66717a",
  degraded: "#b36b00",
  stale: "#b36b00",
  partial: "#cb3327",
  major: "#cb3327",
};

function favicon(level: Level): Link {
  const colour = LEVEL_COLOURS[level];
  return svgLink(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4.5" fill="${colour}"/>${faviconMark(level)}</svg>`,
  );
}

function faviconMark(level: Level): Markup {
  if (level === "up") return html`<path d="M4.2 8.3l2.7 2.7 5-5.4" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  if (level === "partial" || level === "major")
    return html`<path d="M5 5l6 6M11 5l-6 6" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  return html`<path d="M8 4v5M8 10.6v1.8" fill="none" stroke="#fff" stroke-width="1.9"/>`;
}

/** Hidden until the script finds that its time has come; without a script the page says in words until when it is good. */
function staleBanner(model: PageModel): Insertion {
  if (model.goodUntil === undefined || model.lastRound === undefined) return undefined;
  return html`<div class="card banner stale" id="stale" role="status" data-when="stale" data-after="${iso(model.goodUntil)}" hidden>
    ${icon("clock")}<p><strong>This page is out of date.</strong> Nobody has looked since ${moment(model.lastRound)}, or a newer page has not reached you. What it shows may have changed.</p>
  </div>`;
}

/** Characters of a commit's name that people are shown. */
const SHORT = 10;

function footer(model: PageModel, path: string): Markup {
  return html`<footer>
    <p><span id="zone">All times and days are UTC.</span> Built ${moment(model.builtAt)}.</p>
    <p>Every figure follows from the history at <code>${model.commit.slice(0, SHORT)}</code>; anybody can recompute them with <code>allclear verify --site</code>.</p>
    <p>Made by Allclear. For programs: ${machineLinks(model, path)}</p>
  </footer>`;
}

/** A moment in UTC, which the script turns into the reader's zone. */
export function moment(at: Instant): Markup {
  return html`<time datetime="${iso(at)}" data-as="time">${showTime(at)}</time>`;
}

/** The same where the day is known already. */
export function clock(at: Instant): Markup {
  return html`<time datetime="${iso(at)}" data-as="clock">${showClock(at)}</time>`;
}

/** A UTC day, which stays one. */
export function date(day: string): Markup {
  return html`<time datetime="${day}">${showDay(day)}</time>`;
}
