import type { Instant } from "../../../core/brand.ts";
import { stableId } from "../identity.ts";
import { asOf, type Source } from "../source.ts";

/** Statuspage writes milliseconds, also where there are none. */
export function timestamp(at: Instant): string {
  return new Date(at).toISOString();
}

export function pageId({ space }: Source): string {
  return stableId("page", space);
}

export function checkComponentId(check: string): string {
  return stableId("check", check);
}

export function groupComponentId(group: string): string {
  return stableId("group", group);
}

/** What stands first in every document. `url` is empty where it is not known where the site is served. */
export function pageObject(source: Source): object {
  return {
    id: pageId(source),
    name: source.model.title,
    url: source.address("index.html") ?? "",
    time_zone: "Etc/UTC",
    updated_at: timestamp(asOf(source.model)),
  };
}
