import type { PageInput } from "../input.ts";
import type { PageModel } from "../model.ts";
import { historyAtom, updatesAtom } from "./atom.ts";
import { badgeFiles } from "./badges.ts";
import { calendar } from "./calendar.ts";
import { card } from "./card.ts";
import { embedPage } from "./embed.ts";
import { jsonFeed } from "./json-feed.ts";
import { llmsText, markdownTwin } from "./markdown.ts";
import { metrics } from "./metrics.ts";
import {
  CALENDAR_FILE,
  CARD,
  EMBED,
  HISTORY_ATOM,
  HISTORY_RSS,
  JSON_FEED,
  LLMS,
  MARKDOWN,
  METRICS,
  ROBOTS,
  SITEMAP,
  UPDATES_ATOM,
} from "./paths.ts";
import { historyRss } from "./rss.ts";
import { robots, sitemap } from "./sitemap.ts";
import { type Source, sourceOf } from "./source.ts";
import { statuspageFiles } from "./statuspage/documents.ts";

/** One file each; nothing where it would need an address that is not known. */
const BUILDERS: readonly (readonly [string, (source: Source) => string | undefined])[] = [
  [HISTORY_ATOM, historyAtom],
  [HISTORY_RSS, historyRss],
  [UPDATES_ATOM, updatesAtom],
  [JSON_FEED, jsonFeed],
  [CALENDAR_FILE, calendar],
  [METRICS, metrics],
  [LLMS, llmsText],
  [MARKDOWN, markdownTwin],
  [SITEMAP, sitemap],
  [ROBOTS, robots],
  [CARD, card],
  [EMBED, embedPage],
];

/** The files beside the pages that programs read: path to text. */
export function machineFiles(model: PageModel, input: PageInput): readonly (readonly [string, string])[] {
  const source = sourceOf(model, input);
  const single = BUILDERS.flatMap(([path, build]): readonly (readonly [string, string])[] => {
    const text = build(source);
    return text === undefined ? [] : [[path, text]];
  });
  return [...single, ...statuspageFiles(source), ...badgeFiles(source)];
}
