/** Set by the build from `package.json`; absent when the sources run without one. */
declare const ALLCLEAR_VERSION: string | undefined;

export const VERSION = typeof ALLCLEAR_VERSION === "string" ? ALLCLEAR_VERSION : "0.0.0-source";

/** Who we are, to the targets and to GitHub: name, version, and who to ask. `contact` is a URL. */
export function userAgent(contact?: string): string {
  return contact === undefined ? `allclear/${VERSION}` : `allclear/${VERSION} (+${contact})`;
}
