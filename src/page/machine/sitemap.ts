import { type Instant, iso } from "../../core/brand.ts";
import { monthName } from "../../core/history/layout.ts";
import { noPast } from "../../core/history/page-past.ts";
import { html } from "../html.ts";
import { HOME, INCIDENTS } from "../layout.ts";
import { checkPath, incidentPath } from "../parts.ts";
import { olderWithPages } from "../past-model.ts";
import { MAINTENANCE, monthPath, REFERENCE, UPTIME } from "../paths.ts";
import { SITEMAP } from "./paths.ts";
import { asOf, type Source } from "./source.ts";

/** Every page for people. None of a private page, and nothing where it is not known where the site is served: a sitemap has absolute addresses only. */
export function sitemap({ address, model, input }: Source): string | undefined {
  if (model.isUnlisted) return undefined;
  const seen = asOf(model);
  const past = input.past ?? noPast(input.now);
  const pages: readonly (readonly [string, Instant])[] = [
    [HOME, seen],
    [INCIDENTS, seen],
    ...[UPTIME, MAINTENANCE, REFERENCE, ...past.months.map((month) => monthPath(monthName(month)))].map(
      (path): [string, Instant] => [path, seen],
    ),
    ...model.checks.map((check): [string, Instant] => [checkPath(check.id), seen]),
    ...[...model.incidents, ...olderWithPages(past)].map(({ id, startedAt, endedAt }): [string, Instant] => [
      incidentPath(id),
      endedAt ?? startedAt,
    ]),
  ];
  const entries = pages.flatMap(([path, at]) => {
    const url = address(path);
    return url === undefined ? [] : [html`<url><loc>${url}</loc><lastmod>${iso(at)}</lastmod></url>`];
  });
  if (entries.length === 0) return undefined;
  return html`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`
    .text;
}

/**
 * Everything may be read. Crawlers look for it at the root of a host only: under a base path it is merely honest. Private pages
 * are not named: that would tell of them, and who may not read a page does not learn that it wants to be left out.
 */
export function robots({ address }: Source): string {
  const map = address(SITEMAP);
  return ["User-agent: *", "Allow: /", ...(map === undefined ? [] : ["", sitemapLine(map)]), ""].join("\n");
}

/** Names one more sitemap in a `robots.txt`. */
export function sitemapLine(url: string): string {
  return `Sitemap: ${url}`;
}
