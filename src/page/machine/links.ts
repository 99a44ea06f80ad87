import { html, type Insertion, siteLink } from "../html.ts";
import type { PageModel } from "../model.ts";
import { addressOf } from "./address.ts";
import { CALENDAR_FILE, HISTORY_ATOM, HISTORY_RSS, JSON_FEED, METRICS, STATUS_API, UPDATES_ATOM } from "./paths.ts";

/** Something to subscribe to. */
export interface Feed {
  readonly path: string;
  readonly type: string;
  readonly title: string;
  /** Its name in the footer; without it only the head names it. */
  readonly word?: string;
}

const FEEDS: readonly Feed[] = [
  { path: HISTORY_ATOM, type: "application/atom+xml", title: "Incidents", word: "Atom" },
  { path: HISTORY_RSS, type: "application/rss+xml", title: "Incidents", word: "RSS" },
  { path: JSON_FEED, type: "application/feed+json", title: "Incidents", word: "JSON Feed" },
  { path: UPDATES_ATOM, type: "application/atom+xml", title: "Updates of incidents" },
  { path: CALENDAR_FILE, type: "text/calendar", title: "Maintenance", word: "Calendar" },
];

/** RSS is there only where it is known where the site is served. */
export function feedsOf({ siteUrl }: PageModel): readonly Feed[] {
  const isServed = addressOf(siteUrl)(HISTORY_RSS) !== undefined;
  return FEEDS.filter(({ path }) => isServed || path !== HISTORY_RSS);
}

/** What the footer of every page offers to programs. */
export function machineLinks(model: PageModel, from: string): Insertion {
  const feeds = feedsOf(model).flatMap(({ path, word }): readonly [string, string][] =>
    word === undefined ? [] : [[path, word]],
  );
  const links: readonly (readonly [string, string])[] = [
    ["build.json", "build.json"],
    [`${STATUS_API}/summary.json`, "Status API"],
    ...feeds,
    [METRICS, "Metrics"],
  ];
  return links.map(([path, word], index) => [
    index === 0 ? undefined : " · ",
    html`<a href="${siteLink(from, path)}">${word}</a>`,
  ]);
}
