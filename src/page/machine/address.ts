import { type Link, siteLink, webLink } from "../html.ts";

/** The absolute address of a file of the site; nothing where it is not known where the site is served. */
export type Address = (path: string) => string | undefined;

/** Only an http(s) URL tells it: a path alone has no host. A folder's `index.html` is the folder. */
export function addressOf(siteUrl: string | undefined): Address {
  const url = siteUrl === undefined ? null : URL.parse(siteUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) return () => undefined;
  const root = `${url.origin}${url.pathname.replace(/\/?$/, "/")}`;
  return (path) =>
    root +
    path
      .replace(/(^|\/)index\.html$/, "$1")
      .split("/")
      .map(encodeURIComponent)
      .join("/");
}

/** A link from one file to another: absolute where that is known, since what reads feeds often forgets where they came from. */
export function farLink(address: Address, from: string, to: string): Link {
  return webLink(address(to) ?? "") ?? siteLink(from, to);
}
