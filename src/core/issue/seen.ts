/** What is wrong: expected against seen, from where, and how each of several checks stands. */
import type { Check } from "../check.ts";
import { factRows, utc } from "../fact-words.ts";
import type { Voice } from "../grounds.ts";
import { codeSpan } from "../markdown.ts";
import { type IssueContext, nameOf, publicFacts, type Symptom } from "./context.ts";
import { bullets, table } from "./layout.ts";

const MAX_OWNERS = 20;

export function symptomList({ incident, checks }: IssueContext, symptom: Symptom): string {
  const only = incident.checks.length === 1 ? checks[0] : undefined;
  const isPeoples = incident.kind === "declared";
  return bullets([
    ["Expected", only === undefined || isPeoples ? undefined : expected(only)],
    ["Seen", isPeoples ? undefined : codeSpan(symptom.text)],
    ["Reason", isPeoples ? undefined : codeSpan(symptom.reason)],
    ["Since", utc(incident.startedAt)],
    ["Until", incident.endedAt === undefined ? undefined : utc(incident.endedAt)],
    ["Target", only?.target === undefined ? undefined : codeSpan(only.target)],
    ["In common", incident.cause === undefined ? undefined : codeSpan(incident.cause)],
    ["Severity", incident.severity],
    ["Owner", owners(checks)],
  ]);
}

function expected(check: Check): string {
  const others = check.assertions.map((assertion) => codeSpan(assertion.name));
  return [`status ${codeSpan(check.status.source)}`, ...others].join(", ");
}

/**
 * People are mentioned, which tells also those whom GitHub cannot assign. A team is only named: what the token of a workflow
 * writes reaches no team.
 */
function owners(checks: readonly Check[]): string | undefined {
  const all = [...new Set(checks.flatMap((check) => check.owners))].slice(0, MAX_OWNERS);
  const shown = all.map((owner) => (/^[a-z\d][a-z\d-]{0,38}$/i.test(owner) ? `@${owner}` : codeSpan(`@${owner}`)));
  return shown.length === 0 ? undefined : shown.join(", ");
}

/** A row per location with its phases; of incidents without grounds only where it was seen from. */
export function locationTable({ incident }: IssueContext, symptom: Symptom): string | undefined {
  const { grounds, locations } = incident;
  if (incident.checks.length > 1 || locations.length === 0 || incident.kind === "declared") return undefined;
  const voices = grounds?.voices ?? [];
  if (voices.length === 0) {
    const rows = locations.map((location) => [location, symptom.state, symptom.text]);
    return table(["Location", "State", "Seen"], rows);
  }
  return table(["Location", "State", "Seen", "Lookup", "Connect", "TLS", "First byte", "Total"], voices.map(voiceRow));
}

function voiceRow({ location, state, text, phases }: Voice): readonly string[] {
  const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = phases;
  return [location, state, text, ...[dnsMs, connectMs, tlsMs, firstByteMs, totalMs].map(inMs)];
}

function inMs(ms: number | undefined): string {
  return ms === undefined ? "" : `${ms} ms`;
}

/** Each of several checks with how it stands now, those that are still bad first. */
export function memberTable(context: IssueContext): string | undefined {
  const { incident, memories = {} } = context;
  const { recovered = [] } = incident;
  if (incident.checks.length < 2) return undefined;
  const rows = incident.checks.map((id) => {
    const memory = memories[id];
    const { state, since, reason } = memory?.unseen ?? memory?.confirmed ?? {};
    const isUp = recovered.includes(id) || state === "up";
    return { isUp, cells: [nameOf(context, id), state ?? (isUp ? "up" : ""), since ? utc(since) : "", reason ?? ""] };
  });
  const sorted = rows.toSorted((a, b) => Number(a.isUp) - Number(b.isUp));
  const count = rows.filter(({ isUp }) => isUp).length;
  const summary = count === 0 ? "" : ` ${count} of ${rows.length} are up again.`;
  const text = table(
    ["Check", "State", "Since", "Reason"],
    sorted.map(({ cells }) => cells),
  );
  return `**${rows.length} checks.**${summary}\n\n${text}`;
}

export function factList(context: IssueContext): string | undefined {
  const { checks, kind } = context.incident;
  if (checks.length > 1 || kind === "declared") return undefined;
  const rows = factRows(publicFacts(context));
  const list = bullets(rows.map(({ label, value, isQuoted }) => [label, isQuoted ? codeSpan(value) : value]));
  return list === "" ? undefined : `**What the look showed.**\n\n${list}`;
}
