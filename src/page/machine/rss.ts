import type { Instant } from "../../core/brand.ts";
import { html, type Markup, webLink } from "../html.ts";
import { HOME } from "../layout.ts";
import { incidentPath } from "../parts.ts";
import { incidentContent, MOST_ENTRIES } from "./feed-content.ts";
import { HISTORY_RSS } from "./paths.ts";
import type { Source } from "./source.ts";
import type { Told } from "./told.ts";

/**
 * RSS 2.0: an item per incident, its date that of the newest update. Nothing where it is not known where the site is served:
 * RSS has absolute addresses only.
 */
export function historyRss({ address, model, told }: Source): string | undefined {
  const self = webLink(address(HISTORY_RSS) ?? "");
  const home = address(HOME);
  if (self === undefined || home === undefined) return undefined;
  const items = told.slice(0, MOST_ENTRIES);
  return html`<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>${model.title}: incidents</title>
    <link>${home}</link>
    <description>Incidents of ${model.title}</description>
    <language>en</language>
    <lastBuildDate>${rfc822(items[0]?.updatedAt ?? model.builtAt)}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${self}"/>
    ${items.map((one) => item(one, address(incidentPath(one.incident.id)) ?? home))}
    </channel></rss>`.text;
}

function item(told: Told, url: string): Markup {
  return html`<item>
    <title>${told.name}</title>
    <link>${url}</link>
    <guid isPermaLink="true">${url}</guid>
    <pubDate>${rfc822(told.updatedAt)}</pubDate>
    <description>${incidentContent(told).text}</description>
    </item>`;
}

/** `Sun, 22 Nov 2026 10:05:00 GMT`. */
function rfc822(at: Instant): string {
  return new Date(at).toUTCString();
}
