import { dayName } from "../../core/history/layout.ts";
import { html, type Markup } from "../html.ts";
import { ENGLISH } from "../language/words.ts";
import type { Told, Update } from "./told.ts";

/** Entries of a feed: readers keep what they have seen. */
export const MOST_ENTRIES = 50;

/** The updates of an incident, newest first, marked up as Statuspage does it: clients look for `<strong>Resolved</strong> -`. */
export function incidentContent({ updates, incident }: Told): Markup {
  if (updates.length === 0) return html`<p>${incident.text}</p>`;
  return html`${updates.map(updateContent)}`;
}

export function updateContent({ at, isResolved, body }: Update): Markup {
  const [date = "", month = "", year = ""] = ENGLISH.day(dayName(at)).split(" ");
  const clock = ENGLISH.clock(at).replace(" UTC", "");
  return html`<p><small>${month} <var data-var="date">${date}</var> ${year}, <var data-var="time">${clock}</var> UTC</small><br>
    <strong>${isResolved ? "Resolved" : "Investigating"}</strong> - ${body}</p>`;
}
