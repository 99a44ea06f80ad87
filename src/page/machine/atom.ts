import { type Instant, iso } from "../../core/brand.ts";
import { html, type Link, type Markup } from "../html.ts";
import { HOME } from "../layout.ts";
import { incidentPath } from "../parts.ts";
import { farLink } from "./address.ts";
import { incidentContent, MOST_ENTRIES, updateContent } from "./feed-content.ts";
import { changeUrn, incidentUrn, stableUrn } from "./identity.ts";
import { HISTORY_ATOM, UPDATES_ATOM } from "./paths.ts";
import type { Source } from "./source.ts";

/** RFC 4287: an entry per incident, which grows with it. */
export function historyAtom(source: Source): string {
  const entries = source.told.slice(0, MOST_ENTRIES).map((told) => ({
    urn: incidentUrn(source.space, told.incident.id),
    title: told.name,
    publishedAt: told.publishedAt,
    updatedAt: told.updatedAt,
    link: farLink(source.address, HISTORY_ATOM, incidentPath(told.incident.id)),
    content: incidentContent(told),
  }));
  return feed(source, HISTORY_ATOM, { title: `${source.model.title}: incidents`, entries });
}

/** RFC 4287: an entry per update, which never changes, so that a reader that shows each entry once misses none. */
export function updatesAtom(source: Source): string {
  const updates = source.told
    .flatMap((told) => told.updates.map((update) => ({ told, update })))
    .toSorted((a, b) => b.update.at - a.update.at);
  const entries = updates.slice(0, MOST_ENTRIES).map(({ told, update }) => ({
    urn: changeUrn(source.space, update.change),
    title: update.headline,
    publishedAt: update.at,
    updatedAt: update.at,
    link: farLink(source.address, UPDATES_ATOM, incidentPath(told.incident.id)),
    content: updateContent(update),
  }));
  return feed(source, UPDATES_ATOM, { title: `${source.model.title}: updates`, entries });
}

interface Entry {
  readonly urn: string;
  readonly title: string;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
  readonly link: Link;
  readonly content: Markup;
}

/** Without an entry it is as old as what it was made from. */
function feed(
  { address, model, space }: Source,
  path: string,
  { title, entries }: { readonly title: string; readonly entries: readonly Entry[] },
): string {
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>${stableUrn(space, path)}</id>
    <title>${title}</title>
    <updated>${iso(entries[0]?.updatedAt ?? model.builtAt)}</updated>
    <author><name>${model.title}</name></author>
    <generator>Allclear</generator>
    <link rel="self" type="application/atom+xml" href="${farLink(address, path, path)}"/>
    <link rel="alternate" type="text/html" href="${farLink(address, path, HOME)}"/>
    ${entries.map(entryMarkup)}
    </feed>`.text;
}

function entryMarkup({ urn, title, publishedAt, updatedAt, link, content }: Entry): Markup {
  return html`<entry>
    <id>${urn}</id>
    <title>${title}</title>
    <published>${iso(publishedAt)}</published>
    <updated>${iso(updatedAt)}</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <content type="html">${content.text}</content>
    </entry>`;
}
