/** The days before the incident, in characters and in words. */
import { formatDuration } from "../duration.ts";
import type { DayMark, Strip } from "../grounds.ts";
import { formatRatio } from "../history/uptime.ts";
import { codeSpan } from "../markdown.ts";
import type { IssueContext } from "./context.ts";

const BLOCKS: Readonly<Record<DayMark, string>> = { u: "█", d: "▓", o: "▄", D: "▁", n: "·" };

export function dayStrip({ incident }: IssueContext): string | undefined {
  const strip = incident.grounds?.strip;
  if (strip === undefined || strip.days.length === 0 || strip.observedS === 0) return undefined;
  const blocks = strip.days.map((day) => BLOCKS[day]).join("");
  return `**The ${strip.days.length} days before.** ${codeSpan(blocks)} ${inWords(strip)}`;
}

function inWords({ days, downS, observedS }: Strip): string {
  const count = (...marks: readonly DayMark[]): number => days.filter((day) => marks.includes(day)).length;
  const [bad, weak, unseen] = [count("o", "D"), count("d"), count("n")];
  const parts = [
    `${count("u")} of ${days.length} days without a fault`,
    bad === 0 ? undefined : `${inDays(bad)} with an outage, ${formatDuration(downS * 1_000)} in all`,
    weak === 0 ? undefined : `${inDays(weak)} degraded for a while`,
    unseen === 0 ? undefined : `${inDays(unseen)} not seen`,
  ];
  const said = parts.filter((part) => part !== undefined).join("; ");
  return `${said}. Uptime ${formatRatio(1 - downS / observedS)} of what was observed.`;
}

function inDays(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
