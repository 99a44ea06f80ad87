import type { Instant } from "./brand.ts";
import type { PageMemory } from "./history-state.ts";

/** Without news a page is deployed this often at most, in milliseconds: each deployment is a job of its own. */
export const REFRESH_MS = 1_800_000;

/**
 * Does the published page have to be asked what it shows? Not while it is known to show the newest news and is younger
 * than half an hour, so that a quiet round asks nothing.
 */
export function isWorthAsking(page: PageMemory | undefined, now: Instant): boolean {
  if (page?.asked !== undefined) return now - page.asked >= REFRESH_MS;
  return isWorthPublishing(page, now);
}

/** Would a visitor see something new? `page` is what is known after the round was committed. */
export function isWorthPublishing(page: PageMemory | undefined, now: Instant): boolean {
  if (page?.served === undefined) return true;
  return page.served.news !== page.news || now - page.served.at >= REFRESH_MS;
}
