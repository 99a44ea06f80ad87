import { compact } from "../../core/brand.ts";
import { safeLine } from "../../core/line.ts";
import type { MaintenanceWindow } from "../../core/maintenance/window.ts";
import { HOME } from "../layout.ts";
import { stableUrn } from "./identity.ts";
import { isAbout, type Source } from "./source.ts";

/** A calendar has at least one component; this one also says that all times are UTC's. */
const ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "TZNAME:UTC",
  "END:STANDARD",
  "END:VTIMEZONE",
] as const;

/**
 * Maintenance as a calendar to subscribe to, RFC 5545. Each window is an event of its own in UTC, so that no client has to
 * reckon with recurrences and zones.
 */
export function calendar(source: Source): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Allclear//Status page//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(source.model.title)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...ZONE,
    ...source.maintenance.flatMap((window) => event(source, window)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/**
 * `SEQUENCE` grows with the page's news: history does not count the versions of a plan, and a later one must never have a
 * lower number.
 */
function event({ address, model, space }: Source, window: MaintenanceWindow): readonly string[] {
  const checks = model.checks.filter(({ id }) => isAbout(window, id));
  const urn = stableUrn(space, "maintenance", window.title, String(window.from), ...(window.checks ?? []));
  const url = address(HOME);
  return [
    "BEGIN:VEVENT",
    `UID:${urn.replace("urn:uuid:", "")}`,
    `DTSTAMP:${compact(model.builtAt)}`,
    `SEQUENCE:${model.news}`,
    `DTSTART:${compact(window.from)}`,
    `DTEND:${compact(window.to)}`,
    `SUMMARY:${escapeText(safeLine(window.title))}`,
    `DESCRIPTION:${escapeText(`Affects ${checks.map(({ name }) => name).join(", ")}`)}`,
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    ...(url === undefined ? [] : [`URL:${url}`]),
    "END:VEVENT",
  ];
}

function escapeText(text: string): string {
  return text.toWellFormed().replace(/[\\;,]/g, "\\$&");
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets, never broken within a character; a space begins each further one. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
