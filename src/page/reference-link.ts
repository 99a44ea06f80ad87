import { isKnownReason } from "../core/knowledge/reasons.ts";
import { html, type Markup, siteLink } from "./html.ts";
import { REFERENCE } from "./paths.ts";

/** A reason as it is written in history and issues, linked to what it means where that is known. */
export function reasonLink(reason: string, from: string): Markup {
  if (!isKnownReason(reason)) return html`<code>${reason}</code>`;
  return html`<a href="${siteLink(from, REFERENCE, reason)}"><code>${reason}</code></a>`;
}
