import { iso } from "../../core/brand.ts";
import { jsonText } from "../json-text.ts";
import { HOME } from "../layout.ts";
import { incidentPath } from "../parts.ts";
import { incidentContent, MOST_ENTRIES } from "./feed-content.ts";
import { incidentUrn } from "./identity.ts";
import { JSON_FEED } from "./paths.ts";
import type { Source } from "./source.ts";
import type { Told } from "./told.ts";

/** JSON Feed 1.1: an item per incident. */
export function jsonFeed(source: Source): string {
  const { address, model, told } = source;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: `${model.title}: incidents`,
    ...at("home_page_url", address(HOME)),
    ...at("feed_url", address(JSON_FEED)),
    language: "en",
    authors: [{ name: model.title }],
    items: told.slice(0, MOST_ENTRIES).map((one) => item(one, source)),
  };
  return jsonText(feed);
}

function item(told: Told, { address, space }: Source): object {
  return {
    id: incidentUrn(space, told.incident.id),
    ...at("url", address(incidentPath(told.incident.id))),
    title: told.name,
    content_html: incidentContent(told).text,
    date_published: iso(told.publishedAt),
    date_modified: iso(told.updatedAt),
    tags: [told.kind, told.incident.isOpen ? "investigating" : "resolved"],
  };
}

function at(key: string, url: string | undefined): object {
  return url === undefined ? {} : { [key]: url };
}
