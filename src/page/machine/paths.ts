/** Where the files for programs are, from the root of the site. Others have these addresses in their settings: they stay. */
export const HISTORY_ATOM = "history.atom";
export const HISTORY_RSS = "history.rss";
export const UPDATES_ATOM = "updates.atom";
export const JSON_FEED = "feed.json";
export const CALENDAR_FILE = "maintenance.ics";
export const METRICS = "metrics.txt";
export const LLMS = "llms.txt";
export const MARKDOWN = "index.md";
export const SITEMAP = "sitemap.xml";
export const ROBOTS = "robots.txt";
export const CARD = "card.svg";
export const EMBED = "embed.html";
export const STATUS_API = "api/v2";

export const BADGE_KINDS = ["state", "uptime", "latency"] as const;
export type BadgeKind = (typeof BADGE_KINDS)[number];

/** Whose badge it is: everything, a group, a check. */
export type BadgeOwner = { readonly of: "all" } | { readonly of: "group" | "check"; readonly id: string };

/** `badges/state.svg`, `badges/groups/core/uptime.json`, `badges/checks/orders/latency.svg`. */
export function badgePath(owner: BadgeOwner, kind: BadgeKind, form: "svg" | "json"): string {
  const folder = owner.of === "all" ? "badges" : `badges/${owner.of}s/${owner.id}`;
  return `${folder}/${kind}.${form}`;
}
