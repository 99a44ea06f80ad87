import type { Verified } from "../app/verify.ts";
import { iso } from "../core/brand.ts";
import type { Finding } from "../core/history/audit.ts";
import { safeLine } from "../core/line.ts";

const MOST_SHOWN = 20;

/** What an audit found, for people: what was gone through, then each difference with both lines. */
export function verifiedText(verified: Verified): string {
  const { commit, rounds, results, days, incidents, findings, problems } = verified;
  const lines = [
    `history at ${commit}`,
    `${count(rounds, "round")}, ${count(results, "result")}, ${count(days, "day")} with rounds, ${count(incidents, "incident")}`,
    ...unchecked(verified),
    "",
    ...problems.map(
      ({ path, line, message }) => `cannot be read: ${path}${line === undefined ? "" : `:${line}`}: ${message}`,
    ),
    ...findings.slice(0, MOST_SHOWN).flatMap(difference),
    ...(findings.length > MOST_SHOWN ? [`and ${findings.length - MOST_SHOWN} more`] : []),
    findings.length + problems.length === 0
      ? "every figure follows from the results"
      : `${count(findings.length, "difference")}, ${problems.length} unreadable`,
  ];
  return `${lines.join("\n")}\n`;
}

function unchecked({ since, began }: Verified): readonly string[] {
  if (since === undefined) return ["no results are in the tree any more: nothing could be recomputed"];
  if (began === undefined || since <= began) return [];
  return [
    `results before ${iso(since).slice(0, 10)} have left the tree: older days are the record, and were not recomputed`,
  ];
}

function difference({ path, what, written, recomputed }: Finding): readonly string[] {
  const start = Math.max(0, firstDifference(written ?? "", recomputed ?? "") - CONTEXT);
  const shown = (line: string | undefined) =>
    line === undefined ? "nothing" : safeLine(`${start > 0 ? "…" : ""}${line.slice(start)}`);
  return [`${path}: ${safeLine(what)}`, `  written     ${shown(written)}`, `  recomputed  ${shown(recomputed)}`];
}

/** How much of a line stands before the first character that differs. */
const CONTEXT = 60;

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}

/** The same for programs. Schema version 1. */
export function verifiedJson(verified: Verified): object {
  const { since, began, ...rest } = verified;
  return {
    version: 1,
    isClean: verified.findings.length + verified.problems.length === 0,
    ...rest,
    ...(since !== undefined && { since: iso(since) }),
    ...(began !== undefined && { began: iso(began) }),
  };
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
