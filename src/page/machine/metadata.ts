import { iso } from "../../core/brand.ts";
import { dataElement, html, type Markup, siteLink, webLink } from "../html.ts";
import type { PageModel } from "../model.ts";
import { addressOf } from "./address.ts";
import { feedsOf } from "./links.ts";
import { MARKDOWN } from "./paths.ts";

interface Described {
  readonly path: string;
  readonly heading: string;
  readonly description: string;
}

/** What the head of a page tells programs: its one address, OpenGraph, what can be subscribed to, JSON-LD. */
export function metadata(model: PageModel, { path, heading, description }: Described): Markup {
  const url = addressOf(model.siteUrl)(path);
  const canonical = url === undefined ? undefined : webLink(url);
  return html`${canonical === undefined ? undefined : html`<link rel="canonical" href="${canonical}"><meta property="og:url" content="${canonical}">`}
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${model.title}">
    <meta property="og:title" content="${heading}">
    <meta property="og:description" content="${description}">
    <meta name="twitter:card" content="summary">
    ${feedsOf(model).map((feed) => html`<link rel="alternate" type="${feed.type}" title="${feed.title(model.t)}" href="${siteLink(path, feed.path)}">`)}
    ${path === "index.html" ? html`<link rel="alternate" type="text/markdown" href="${siteLink(path, MARKDOWN)}">` : undefined}
    ${dataElement({
      "@context": "https://schema.org",
      "@type": "WebPage",
      name: heading,
      description,
      ...(url === undefined ? {} : { url }),
      dateModified: iso(model.builtAt),
      isPartOf: { "@type": "WebSite", name: model.title },
    })}`;
}
