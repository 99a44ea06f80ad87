import { html, type Insertion, siteLink } from "../html.ts";
import type { Words } from "../language/words.ts";
import type { PageModel } from "../model.ts";
import { addressOf } from "./address.ts";
import { CALENDAR_FILE, HISTORY_ATOM, HISTORY_RSS, JSON_FEED, METRICS, STATUS_API, UPDATES_ATOM } from "./paths.ts";

/** Something to subscribe to. */
export interface Feed {
  readonly path: string;
  readonly type: string;
  readonly title: (t: Words) => string;
  /** Its name in the footer; without it only the head names it. */
  readonly word?: (t: Words) => string;
}

const FEEDS: readonly Feed[] = [
  { path: HISTORY_ATOM, type: "application/atom+xml", title: (t) => t.feeds.incidents, word: () => "Atom" },
  { path: HISTORY_RSS, type: "application/rss+xml", title: (t) => t.feeds.incidents, word: () => "RSS" },
  { path: JSON_FEED, type: "application/feed+json", title: (t) => t.feeds.incidents, word: () => "JSON Feed" },
  { path: UPDATES_ATOM, type: "application/atom+xml", title: (t) => t.feeds.updates },
  { path: CALENDAR_FILE, type: "text/calendar", title: (t) => t.feeds.maintenance, word: (t) => t.feeds.calendar },
];

/** RSS is there only where it is known where the site is served. */
export function feedsOf({ siteUrl }: PageModel): readonly Feed[] {
  const isServed = addressOf(siteUrl)(HISTORY_RSS) !== undefined;
  return FEEDS.filter(({ path }) => isServed || path !== HISTORY_RSS);
}

/** What the footer of every page offers to programs. */
export function machineLinks(model: PageModel, from: string): Insertion {
  const feeds = feedsOf(model).flatMap(({ path, word }): readonly [string, string][] =>
    word === undefined ? [] : [[path, word(model.t)]],
  );
  const links: readonly (readonly [string, string])[] = [
    ["build.json", "build.json"],
    [`${STATUS_API}/summary.json`, model.t.feeds.statusApi],
    ...feeds,
    [METRICS, model.t.feeds.metrics],
  ];
  return links.map(([path, word], index) => [
    index === 0 ? undefined : " · ",
    html`<a href="${siteLink(from, path)}">${word}</a>`,
  ]);
}
