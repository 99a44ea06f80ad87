import { DRILL_TITLE } from "../commands/drill.ts";
import type { Channel } from "../config/channels.ts";
import type { Instant } from "../core/brand.ts";
import type { Incident } from "../core/incident.ts";
import { codeSpan, escapeText } from "../core/markdown.ts";
import type { ToldChannels } from "./tell-channels.ts";

/** Where a drill arrived, and when; an arrival that is absent did not come. */
export interface Arrivals {
  readonly issue?: { readonly number: number; readonly at: Instant };
  readonly page?: Instant;
  readonly channels: readonly Pick<Channel, "id">[];
  readonly told: Pick<ToldChannels, "sent" | "problems">;
}

/** Seconds from the moment that a round would have confirmed it to each arrival, and which did not come. Markdown. */
export function drillReport({ id, startedAt }: Incident, { issue, page, channels, told }: Arrivals): string {
  const row = (to: string, at: Instant): string => `- ${to}: after ${((at - startedAt) / 1000).toFixed(1)} s`;
  const heard = (channel: Pick<Channel, "id">): string => {
    const name = `channel ${codeSpan(channel.id)}`;
    const sent = told.sent.find((one) => one.channel === channel.id && one.incident.id === id);
    return sent === undefined ? `- ${name}: not told` : row(name, sent.at);
  };
  const rows = [
    ...(issue === undefined ? [] : [row(`issue ${issue.number}`, issue.at)]),
    ...(page === undefined ? [] : [row("status page built", page)]),
    ...channels.map(heard),
  ];
  const why = told.problems.map((problem) => `- ${escapeText(problem, 300)}`);
  return [
    `${DRILL_TITLE}. From detection to each delivery:`,
    "",
    ...(rows.length === 0 ? ["- nowhere"] : rows),
    ...(why.length === 0 ? [] : ["", "What stood in the way:", "", ...why]),
  ].join("\n");
}
