import { html, type Insertion, markdown } from "./html.ts";
import type { IncidentModel } from "./incident-model.ts";
import { english, fill, quoted } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { moment } from "./moment.ts";

/** How long it lasted, what its checks share, how often it came back, until when somebody is at work. */
export function courseRows(t: Words, incident: IncidentModel): Insertion {
  const { endedAt, lastedMs, cause, returns, workUntil } = incident;
  const rows: readonly (readonly [string, Insertion])[] = [
    [t.told.duration, endedAt === undefined ? undefined : t.duration(lastedMs)],
    [t.told.cause, cause === undefined ? undefined : quoted(t, cause)],
    [t.told.returns, returns === 0 ? undefined : t.told.times(returns)],
    [t.told.worker, workUntil === undefined ? undefined : fill(t.told.until, moment(t, workUntil))],
  ];
  return rows.map(([name, value]) => (value === undefined ? undefined : html`<dt>${name}</dt><dd>${value}</dd>`));
}

/** What the look that decided it learned of the target: address, certificate, who refused. */
export function seenSection(t: Words, { facts }: IncidentModel): Insertion {
  if (facts.length === 0) return undefined;
  const rows = facts.map(
    ({ label, value, isQuoted }) =>
      html`<dt>${english(t, label)}</dt><dd>${isQuoted ? quoted(t, value) : english(t, value)}</dd>`,
  );
  return html`<section class="stack" aria-labelledby="there"><h2 id="there">${t.told.facts}</h2><dl class="card pad pairs">${rows}</dl></section>`;
}

/** What people wrote about it afterwards. */
export function postmortemSection(t: Words, { postmortem }: IncidentModel): Insertion {
  if (postmortem === undefined || postmortem.trim() === "") return undefined;
  return html`<section class="stack" aria-labelledby="postmortem"><h2 id="postmortem">${t.told.postmortem}</h2><div class="card pad words" dir="auto">${markdown(postmortem)}</div></section>`;
}
