import { iso } from "../core/brand.ts";
import { HOUR_MS, monthName } from "../core/history/layout.ts";
import type { PageLook } from "../core/page-look.ts";
import {
  constantElement,
  html,
  type Insertion,
  type Link,
  type Markup,
  markdown,
  siteLink,
  svgLink,
  versionedLink,
  webLink,
} from "./html.ts";
import { icon, iconSheet } from "./icon.ts";
import { UTC } from "./language/dates.ts";
import { fill } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { machineLinks } from "./machine/links.ts";
import { metadata } from "./machine/metadata.ts";
import type { PageModel } from "./model.ts";
import { moment } from "./moment.ts";
import { command } from "./parts.ts";
import { MAINTENANCE, monthPath, REFERENCE, UPTIME } from "./paths.ts";
import { SCRIPT, SCRIPT_HASH } from "./script.ts";
import type { Level } from "./sentence.ts";
import { STYLE, STYLE_HASH, STYLE_VERSION } from "./style.ts";
import { LOGO, levelShades, STYLE_SHEET, themeLink } from "./theme.ts";

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

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}' 'self'; script-src '${SCRIPT_HASH}'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/** A whole page of the site. */
export function page(model: PageModel, sheet: Sheet): string {
  const { t } = model;
  const home = siteLink(sheet.path, HOME);
  const { header, links } = model.look;
  const body = html`<a class="skip" href="#main">${t.site.skip}</a>
    <div class="frame">
      <header>${ownText(header)}<div class="site">
        <p><a href="${home}">${logo(model, sheet.path)}<bdi>${model.title}</bdi></a></p>
        <nav class="small" aria-label="${t.site.navigation}">${navigation(model, sheet.path)}${links.map(ownLink)}</nav>
      </div></header>
      ${mainOf(model, sheet.main)}
      ${footer(model, sheet.path)}
      <p id="heard" class="far" role="status"></p>
    </div>`;
  const { heading, description } = sheet;
  const title = `${heading} · ${model.title}`;
  const theme = themeLink(model.look, sheet.path);
  const upward = "../".repeat(sheet.path.split("/").length - 1);
  return shell(
    {
      t,
      title,
      description,
      icon: favicon(model.look, model.overall.level),
      isUnlisted: model.isUnlisted,
      metadata: metadata(model, sheet),
      // A visitor's first page needs no second request; hundreds of further ones share a file that a browser has by then.
      ...(sheet.path === HOME ? {} : { style: versionedLink(sheet.path, STYLE_SHEET, STYLE_VERSION) }),
      ...(theme === undefined ? {} : { theme }),
      refreshed: { root: upward, built: iso(model.builtAt) },
    },
    body,
  );
}

/** With the words that the script says of a day. */
function mainOf(model: PageModel, content: Insertion): Markup {
  const { t, days } = model;
  const today = days.at(-1) ?? "";
  const observed = t.bars.observed("{0}", t.ratio(0.5).replace("50", "{1}"));
  return html`<main id="main" data-last="${today}" data-today="${t.day(today)}" data-day="${t.bars.day("{0}", "{1}")}" data-observed="${observed}" data-day-u="${t.bars.wasUp}" data-day-n="${t.bars.wasUnseen}" data-day-b="${t.bars.wasBefore}" data-day-p="${t.bars.wasPlanned}">${staleBanner(model)}${content}</main>`;
}

function navigation({ t, builtAt }: PageModel, from: string): Insertion {
  const pages: readonly (readonly [string, string])[] = [
    [INCIDENTS, t.site.incidents],
    [monthPath(monthName(builtAt)), t.nav.history],
    [UPTIME, t.nav.uptime],
    [MAINTENANCE, t.nav.maintenance],
    [REFERENCE, t.nav.reference],
  ];
  return pages.map(([path, name]) =>
    path === from
      ? html`<a href="${siteLink(from, path)}" aria-current="page">${name}</a>`
      : html`<a href="${siteLink(from, path)}">${name}</a>`,
  );
}

interface Head {
  readonly t: Words;
  readonly title: string;
  readonly description: string;
  readonly isUnlisted: boolean;
  /** The picture in the tab: `favicon`. */
  readonly icon: Link;
  /** Where the stylesheet is. Absent: in the page itself. */
  readonly style?: Link;
  readonly theme?: Link;
  /** From where and since when: the script looks for a newer page. */
  readonly refreshed?: { readonly root: string; readonly built: string };
  /** What the head tells programs; its last element may be a script of data. */
  readonly metadata?: Insertion;
}

/** The document around a body. */
export function shell(head: Head, body: Markup): string {
  return html`<!doctype html><html lang="${head.t.tag}" dir="${head.t.dir}" data-root="${head.refreshed?.root}" data-built="${head.refreshed?.built}"><head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">${head.isUnlisted ? html`<meta name="robots" content="noindex">` : undefined}
    <title>${head.title}</title>
    <meta name="description" content="${head.description}">
    <link rel="icon" href="${head.icon}">
    ${stylesheet(head.style) ?? constantElement("style", STYLE)}${stylesheet(head.theme)}${head.metadata}
    </head><body>${iconSheet()}${body}${constantElement("script", SCRIPT)}</body></html>
`.text;
}

function stylesheet(link: Link | undefined): Markup | undefined {
  return link && html`<link rel="stylesheet" href="${link}">`;
}

/** How everything is, in white on its colour whatever the reader's scheme. */
export function favicon(look: PageLook, level: Level): Link {
  return svgLink(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4.5" fill="${levelShades(look, level).light}"/>${faviconMark(level)}</svg>`,
  );
}

function faviconMark(level: Level): Markup {
  if (level === "up") return html`<path d="M4.2 8.3l2.7 2.7 5-5.4" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  if (level === "partial" || level === "major")
    return html`<path d="M5 5l6 6M11 5l-6 6" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  return html`<path d="M8 4v5M8 10.6v1.8" fill="none" stroke="#fff" stroke-width="1.9"/>`;
}

function logo({ look }: PageModel, path: string): Insertion {
  if (look.logo === undefined) return undefined;
  return html`<img class="logo" src="${siteLink(path, LOGO)}" alt="" height="28">`;
}

/** Markdown of the config. */
function ownText(source: string | undefined): Insertion {
  return source === undefined ? undefined : html`<div class="own small">${markdown(source)}</div>`;
}

function ownLink({ title, url }: PageModel["look"]["links"][number]): Insertion {
  const link = webLink(url);
  return link === undefined ? undefined : html`<a href="${link}"><bdi>${title}</bdi></a>`;
}

/** Hidden until the script finds that its time has come; without a script the page says in words until when it is good. */
function staleBanner(model: PageModel): Insertion {
  if (model.goodUntil === undefined || model.lastRound === undefined) return undefined;
  const { t } = model;
  return html`<div class="card banner stale" id="stale" role="status" data-when="stale" data-after="${iso(model.goodUntil)}" hidden>
    ${icon("clock")}<p><strong>${t.site.outdated}</strong> ${fill(t.site.outdatedSince, moment(t, model.lastRound))}</p>
  </div><noscript><div class="card banner stale aged ${patience(model)}">${icon("clock")}<p>${t.site.openTooLong}</p></div></noscript>`;
}

/** So many hours after it was opened a page without a script is out of date for certain, whenever it was built. */
const PATIENCE_HOURS = [1, 2, 4, 8, 24, 72, 336] as const;

function patience({ goodUntil, builtAt }: PageModel): string {
  const hours = ((goodUntil ?? builtAt) - builtAt) / HOUR_MS;
  return `h${PATIENCE_HOURS.find((one) => one >= hours) ?? 336}`;
}

/** Characters of a commit's name that people are shown. */
const SHORT = 10;

function footer(model: PageModel, path: string): Markup {
  const { t } = model;
  const { cadence } = model;
  const cures = [command("allclear watch"), command("allclear run")] as const;
  const slow =
    cadence?.isSlow === true
      ? html`<p>${t.home.slow(t.duration(cadence.meanS * 1000), t.duration(model.everyMs))} ${fill(t.home.slowCure, ...cures)}</p>`
      : undefined;
  const commit = html`<code>${model.commit.slice(0, SHORT)}</code>`;
  return html`<footer>
    <p><span id="zone" data-local="${t.site.localZone("{zone}")}">${t.zone === UTC ? t.site.utc : t.site.zone(t.zone)}</span> ${fill(t.site.built, moment(t, model.builtAt))}</p>
    ${slow}
    <p>${fill(t.site.proof, commit, command("allclear verify --site"))}</p>
    <p>${t.site.madeBy("Allclear")} ${fill(t.site.forPrograms, machineLinks(model, path))}</p>
    ${ownText(model.look.footer)}
  </footer>`;
}
