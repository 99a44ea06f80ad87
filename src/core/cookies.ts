/** A cookie as a chain of redirects needs it (RFC 6265bis, section 5); it lives no longer than the chain. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** The host it is for; those below it too where `isWide`. */
  readonly host: string;
  readonly isWide: boolean;
  readonly path: string;
  readonly isSecure: boolean;
}

/** More are not kept: some walls set cookies with every answer. */
const MOST_COOKIES = 50;
const MOST_LENGTH = 4_096;

/** The jar after an answer of this URL. A cookie replaces the one of the same name, host and path; one that has ended goes. */
export function jarAfter(jar: readonly Cookie[], setCookie: readonly string[], url: URL): readonly Cookie[] {
  return setCookie.reduce<readonly Cookie[]>((before, field) => {
    const read = readCookie(field, url);
    if (read === undefined) return before;
    const { cookie, hasEnded } = read;
    const others = before.filter(
      ({ name, host, path }) => name !== cookie.name || host !== cookie.host || path !== cookie.path,
    );
    return hasEnded ? others : [...others, cookie].slice(-MOST_COOKIES);
  }, jar);
}

/** The value of the `cookie` header for this URL; empty where none applies. */
export function cookieHeader(jar: readonly Cookie[], url: URL): string {
  const fitting = jar.filter(({ host, isWide, path, isSecure }) => {
    const isOfHost = url.hostname === host || (isWide && url.hostname.endsWith(`.${host}`));
    return isOfHost && isBelow(url.pathname, path) && (!isSecure || url.protocol === "https:");
  });
  // Longer paths first (section 5.8.3).
  const inOrder = fitting.toSorted((one, other) => other.path.length - one.path.length);
  return inOrder.map(({ name, value }) => `${name}=${value}`).join("; ");
}

function readCookie(field: string, url: URL): { readonly cookie: Cookie; readonly hasEnded: boolean } | undefined {
  const [pair = "", ...attributes] = field.split(";");
  const split = pair.indexOf("=");
  const name = pair.slice(0, split).trim();
  if (split < 1 || name === "" || pair.length > MOST_LENGTH || /\p{Cc}/u.test(pair)) return undefined;
  const attribute = (wanted: string): string | undefined =>
    attributes
      .map((text) => text.trim().split(/=(.*)/s))
      .findLast(([key = ""]) => key.trim().toLowerCase() === wanted)?.[1]
      ?.trim();
  const domain = attribute("domain")?.replace(/^\./, "").toLowerCase() ?? "";
  if (domain !== "" && !isOwn(domain, url.hostname)) return undefined;
  const path = attribute("path") ?? "";
  const isSecure = attributes.some((text) => text.trim().toLowerCase() === "secure");
  const cookie: Cookie = {
    name,
    value: pair.slice(split + 1).trim(),
    host: domain === "" ? url.hostname : domain,
    isWide: domain !== "",
    path: path.startsWith("/") ? path : url.pathname.replace(/\/[^/]*$/, "") || "/",
    isSecure,
  };
  return { cookie, hasEnded: /^(?:0|-\d+)$/.test(attribute("max-age") ?? "") };
}

/** A host may speak for itself and for the domains above it, but not for a whole top-level domain. */
function isOwn(domain: string, host: string): boolean {
  return domain === host || (domain.includes(".") && host.endsWith(`.${domain}`));
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(above.endsWith("/") ? above : `${above}/`);
}
