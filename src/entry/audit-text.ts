import type { Verified } from "../app/verify.ts";
import type { VerifiedSite } from "../app/verify-site.ts";
import { iso } from "../core/brand.ts";
import type { Finding } from "../core/history/audit.ts";
import { safeLine } from "../core/line.ts";

const MOST_SHOWN = 20;

/** What was audited: a history, and the site that was built from it where one was named. */
export interface Audit {
  readonly history: Verified;
  readonly site?: VerifiedSite;
}

export function isClean({ history, site }: Audit): boolean {
  return history.findings.length + history.problems.length + (site?.findings.length ?? 0) === 0;
}

/** What an audit found, for people: what was gone through, then each difference with both lines. */
export function auditText(audit: Audit): string {
  const { history, site } = audit;
  const { commit, rounds, results, days, incidents, problems } = history;
  const findings = [...history.findings, ...(site?.findings ?? [])];
  const lines = [
    `history at ${commit}`,
    `${count(rounds, "round")}, ${count(results, "result")}, ${count(days, "day")} with rounds, ${count(incidents, "incident")}`,
    ...unchecked(history),
    ...(site === undefined
      ? []
      : [`site built ${iso(site.builtAt)} from ${site.commit}: ${count(site.files, "file")}`]),
    "",
    ...problems.map(
      ({ path, line, message }) => `cannot be read: ${path}${line === undefined ? "" : `:${line}`}: ${message}`,
    ),
    ...findings.slice(0, MOST_SHOWN).flatMap(difference),
    ...(findings.length > MOST_SHOWN ? [`and ${findings.length - MOST_SHOWN} more`] : []),
    isClean(audit)
      ? `every figure follows from the results${site === undefined ? "" : ", on the site too"}`
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
export function auditJson(audit: Audit): object {
  const { since, began, ...history } = audit.history;
  const { site } = audit;
  return {
    version: 1,
    isClean: isClean(audit),
    history: {
      ...history,
      ...(since !== undefined && { since: iso(since) }),
      ...(began !== undefined && { began: iso(began) }),
    },
    ...(site !== undefined && { site: { ...site, builtAt: iso(site.builtAt) } }),
  };
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
