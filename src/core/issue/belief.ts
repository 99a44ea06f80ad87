/** Why we believe it: the looks, where they were made from, and what else was seen in the same round. */
import type { Check } from "../check.ts";
import { formatDuration } from "../duration.ts";
import { utc } from "../fact-words.ts";
import type { Grounds } from "../grounds.ts";
import type { Incident } from "../incident.ts";
import { codeSpan } from "../markdown.ts";
import { type IssueContext, nameOf } from "./context.ts";
import { listed } from "./layout.ts";

export function belief(context: IssueContext): string | undefined {
  const { incident } = context;
  if (incident.kind === "config" || incident.kind === "declared" || incident.isDrill === true) return undefined;
  const { grounds } = incident;
  const isHidden = context.checks.some((check) => check.private);
  return listed("Why we believe it.", [
    lookLine(context),
    grounds && voiceLine(grounds, incident),
    grounds && othersLine(grounds),
    isHidden ? undefined : grounds && neighbourLine(context, grounds),
  ]);
}

/** Why one bad look was not enough, and what was. */
function lookLine({ incident, checks: [check] }: IssueContext): string | undefined {
  const [opened] = incident.changes;
  if (opened === undefined) return undefined;
  const span = `from ${utc(opened.since)} to ${utc(opened.at)}`;
  const looks = incident.grounds?.looks ?? [];
  if (incident.kind === "unseen" || check === undefined) return `Look after look ended so, ${span}.`;
  const needed = incident.kind === "outage" ? check.confirm.down : check.confirm.degraded;
  const count = Math.max(needed, looks.length);
  if (count === 1) return `One look is enough for this check: ${utc(opened.at)}${retries(check)}.`;
  return `${count} looks in a row ended so, ${span}${spacing(looks)}${retries(check)}.`;
}

function retries({ retries: count }: Check): string {
  return count === 0 ? "" : `, each with up to ${count} ${count === 1 ? "retry" : "retries"}`;
}

/** Only where each was seen: those that a crash kept from us would make one gap of two. */
function spacing(looks: Grounds["looks"]): string {
  const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? at));
  if (gaps.length === 0) return "";
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)].map(formatDuration);
  return least === most ? `, ${least} apart` : `, ${least} to ${most} apart`;
}

function voiceLine({ voices }: Grounds, { state, checks }: Incident): string | undefined {
  if (voices.length < 2 || checks.length > 1) return undefined;
  const agreeing = voices.filter((voice) => voice.state === state).length;
  return `${agreeing} of ${voices.length} locations say so.`;
}

function othersLine({ others }: Grounds): string | undefined {
  if (others === undefined) return undefined;
  const { working, of } = others;
  if (of === 1)
    return `The other check of that round ${working === 1 ? "worked, so our own network did" : "failed too"}.`;
  if (working === of) return `All ${of} other checks of that round worked, so our own network did.`;
  return working === 0
    ? `None of the ${of} other checks of that round worked.`
    : `${working} of the ${of} other checks of that round worked, so our own network did.`;
}

function neighbourLine(context: IssueContext, { neighbours = [] }: Grounds): string | undefined {
  if (neighbours.length === 0) return undefined;
  const each = neighbours.map(({ check, state }) => `${codeSpan(nameOf(context, check), 60)} ${state}`);
  return `On the same host: ${each.join(", ")}.`;
}
