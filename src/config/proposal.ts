import type { Attempt } from "../core/observation.ts";
import type { Result } from "../core/result.ts";

/** What a first look showed, and what was asked for with it. */
export interface Proposing {
  readonly url: string;
  /** Status items as given, `2xx, 401`; absent: the usual ones. */
  readonly expect?: string;
  readonly timeout?: string;
}

/**
 * The config that makes a check of this URL: valid as it stands, with what the first look suggests. Comments say what only a
 * person can decide.
 */
export function proposedConfig(
  asked: Proposing,
  seen?: { readonly attempt: Attempt; readonly result: Result },
): string {
  const { url, expect, timeout } = asked;
  const expectations = [
    ...(expect === undefined ? [] : [`status: ${statusItems(expect)}`]),
    ...(hasGoodCertificate(seen?.attempt) ? ["certificate: 14d"] : []),
  ];
  const lines = [
    ...comments(url, seen),
    `- url: ${scalar(url)}`,
    ...(timeout === undefined ? [] : [`  timeout: ${timeout}`]),
    ...(seen?.result.state === "blocked" ? SECRET_HEADER : []),
    ...(expectations.length === 0 ? [] : ["  expect:", ...expectations.map((line) => `    ${line}`)]),
    ...rightAnswer(asked, seen?.result),
  ];
  return `checks:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** A header that a wall's rule can let pass: the name is free, the value stays in a repository secret. */
const SECRET_HEADER = [
  "  headers:",
  "    x-probe-token: $" + "{PROBE_TOKEN} # a repository secret; let requests that carry it skip the wall's rule",
];

function hasGoodCertificate(attempt: Attempt | undefined): boolean {
  return attempt?.evidence.tls?.validTo !== undefined && attempt.failure === undefined;
}

function comments(url: string, seen: { readonly attempt: Attempt } | undefined): readonly string[] {
  const hops = seen?.attempt.evidence.http?.hops ?? [];
  const last = hops.at(-1)?.url;
  if (hops.length < 2 || last === undefined || last === url) return [];
  return [`# it redirects to ${last.replace(/[\s\p{Cc}]/gu, "").slice(0, 120)}: watch that to measure it alone`];
}

/** Codes that a monitor may well be right to expect. */
const MAY_BE_RIGHT: ReadonlySet<number> = new Set([401, 403, 404, 405, 406, 422]);

function rightAnswer({ expect }: Proposing, result: Result | undefined): readonly string[] {
  const code = result?.status;
  if (expect !== undefined || code === undefined || !MAY_BE_RIGHT.has(code)) return [];
  return [`  # if ${code} is its right answer:`, `  # expect: { status: ${code} }`];
}

/** `2xx, 401` as a list of YAML; what YAML could read otherwise is quoted. */
function statusItems(text: string): string {
  const items = text.split(/[\s,]+/).filter((item) => item !== "");
  return `[${items.map((item) => (/^[\w-]+$/.test(item) ? item : JSON.stringify(item))).join(", ")}]`;
}

function scalar(text: string): string {
  return /^[\w:/?&=%.~+-]+$/.test(text) ? text : JSON.stringify(text);
}
