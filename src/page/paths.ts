/** Where the further pages are, from the root of the site. */
export const UPTIME = "uptime/index.html";
export const MAINTENANCE = "maintenance/index.html";
export const REFERENCE = "reference/index.html";

/** `history/2026-11.html`: a month, named as `2026-11`. */
export function monthPath(name: string): string {
  return `history/${name}.html`;
}
