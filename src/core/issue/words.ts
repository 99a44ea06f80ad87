/** What an issue calls things: its subject, how that is, and the first sentence. */
import type { Instant } from "../brand.ts";
import { formatDuration } from "../duration.ts";
import type { Incident, IncidentKind } from "../incident.ts";
import { lastedMs } from "../incident-time.ts";
import { safeLine } from "../line.ts";
import { escapeText } from "../markdown.ts";
import { isSeen } from "../state.ts";
import { type IssueContext, nameOf } from "./context.ts";

/** What a phone shows of a body or comment, in characters. */
const PREVIEW = 140;
export const MAX_NAME = 40;

/** How long it lasted, first bad look to first good one. */
export function lasted(incident: Incident, until: Instant): string {
  return formatDuration(lastedMs(incident, until));
}

/** What it is about. An incident that people opened has its title; one about no check is about the config. Not escaped. */
export function subject(context: IssueContext, { checks }: Pick<Incident, "checks"> = context.incident): string {
  const { incident } = context;
  if (incident.title !== undefined) return safeLine(incident.title, 2 * MAX_NAME);
  const [first] = checks;
  if (first === undefined) return "The config";
  if (incident.cause !== undefined && checks.length > 1)
    return `${checks.length} checks (${safeLine(incident.cause, MAX_NAME)})`;
  const name = safeLine(nameOf(context, first), MAX_NAME);
  return checks.length > 1 ? `${name} and ${checks.length - 1} more` : name;
}

/** `is down`, `are degraded`, `cannot be seen`, of that symptom. */
export function isNow(now: Pick<Incident, "checks" | "state">): string {
  if (now.checks.length === 0) return "has mistakes";
  return isSeen(now.state) ? `${are(now)} ${now.state}` : "cannot be seen";
}

const WAS: Readonly<Record<IncidentKind, string>> = {
  outage: "down",
  degraded: "degraded",
  unseen: "out of sight",
  config: "broken",
  declared: "open",
};

/** `was down`, `were out of sight`. */
export function was(incident: Incident): string {
  return `${isPlural(incident) ? "were" : "was"} ${WAS[incident.kind]}`;
}

export function are(incident: Pick<Incident, "checks">): string {
  return isPlural(incident) ? "are" : "is";
}

/** A title stands for one thing, whatever it is about. */
export function isPlural({ checks, title }: Pick<Incident, "checks" | "title">): boolean {
  return title === undefined && checks.length > 1;
}

/** One plain sentence that fits a phone's preview: the detail is cut, never the rest. */
export function sentence(statement: string, detail = ""): string {
  const room = PREVIEW - statement.length - 3;
  const text = safeLine(detail, Math.max(20, room)).replace(/\.$/, "");
  const whole = text === "" ? statement : `${statement}: ${text}`;
  return escapeText(whole.endsWith("…") ? whole : `${whole}.`, PREVIEW);
}
