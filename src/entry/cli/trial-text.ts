import type { Trial } from "../../app/try.ts";
import type { Instant } from "../../core/brand.ts";
import { describeReason } from "../../core/knowledge/reasons.ts";
import type { Vendor } from "../../core/knowledge/wall.ts";
import { CERTAINTY } from "../../core/knowledge/wall-words.ts";
import { ACTS } from "../../core/knowledge/walls.ts";
import { safeLine } from "../../core/line.ts";
import type { Attempt, Hop, Phases } from "../../core/observation.ts";
import { columns, paragraphs } from "./paragraphs.ts";

const DAY_MS = 86_400_000;

/** One trial for a terminal: verdict, times, addresses, certificate, redirects, walls, what it means, and the config to paste. */
export function trialText(
  trial: Trial,
  { proposal, now, own }: { readonly proposal: string; readonly now: Instant; readonly own: readonly Vendor[] },
): string {
  const { attempt, result } = trial;
  const { meaning, causes, remedy } = describeReason(result.reason, own);
  return paragraphs([
    `${result.state} (${result.reason}): ${result.text}`,
    columns([
      ...attempts(trial),
      ...times(attempt),
      ...addresses(attempt),
      ...security(attempt, now),
      ...answer(attempt),
      ...walls(trial),
    ]),
    `What it means: ${meaning}`,
    causes === undefined || result.state === "up" ? undefined : `Usual causes: ${causes}`,
    result.state === "up" ? undefined : `What to do: ${remedy}`,
    `To watch it, paste into .github/allclear.yml:\n${indented(proposal)}`,
  ]);
}

type Rows = readonly (readonly [label: string, value: string])[];

/** What came of the attempts before the one that was judged. */
function attempts({ earlier }: Trial): Rows {
  return earlier.map(({ failure, evidence: { http }, phases }, index) => {
    const what = failure === undefined ? `${http?.status ?? "answered"}` : plain(failure.detail);
    return [`attempt ${index + 1}`, `${what}, after ${milliseconds(phases.totalMs)}; tried again`];
  });
}

const PHASES: readonly (readonly [label: string, phase: keyof Phases])[] = [
  ["lookup", "dnsMs"],
  ["connect", "connectMs"],
  ["TLS", "tlsMs"],
  ["first byte", "firstByteMs"],
  ["download", "downloadMs"],
];

function times({ phases, lagMs }: Attempt): Rows {
  const rows = PHASES.flatMap(([label, phase]): Rows => {
    const ms = phases[phase];
    return ms === undefined ? [] : [[label, `${milliseconds(ms)}`]];
  });
  return [...rows, ["total", `${milliseconds(phases.totalMs)}, right to within ${milliseconds(Math.max(1, lagMs))}`]];
}

function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

function addresses({ evidence: { net } }: Attempt): Rows {
  if (net === undefined) return [];
  const others = net.resolved.filter((address) => address !== net.address);
  const also = others.length === 0 ? "" : `, also ${others.slice(0, 5).join(", ")}${others.length > 5 ? ", …" : ""}`;
  const used = net.address === undefined ? `none reached${also}` : `${net.address} (IPv${net.family})${also}`;
  return [["address", used], ...(net.viaProxy ? [["proxy", "yes"] as const] : [])];
}

function security({ evidence: { tls } }: Attempt, now: Instant): Rows {
  if (tls === undefined) return [];
  const { protocol, cipher, issuer, names, validFrom, validTo } = tls;
  const rows: Rows = [["TLS", cipher === undefined ? protocol : `${protocol}, ${cipher}`]];
  if (validTo === undefined) return rows;
  const days = Math.floor((validTo - now) / DAY_MS);
  const ends = `${day(validTo)} (${days < 0 ? `${-days} days ago` : `in ${days} days`})`;
  const from = validFrom === undefined ? "" : ` from ${day(validFrom)}`;
  return [
    ...rows,
    ["certificate", `by ${plain(issuer ?? "unknown")}${from} to ${ends}`],
    ["its names", names.slice(0, 5).map(plain).join(", ") + (names.length > 5 ? `, … (${names.length})` : "")],
  ];
}

function day(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

function answer({ evidence: { http } }: Attempt): Rows {
  if (http === undefined) return [];
  const { version, headers, bodyBytes, truncated, hops } = http;
  const type = headers["content-type"]?.[0];
  const size = `${bodyBytes} bytes${truncated ? " and more" : ""}${type === undefined ? "" : `, ${plain(type)}`}`;
  const server = headers["server"]?.[0];
  return [
    ["answer", `HTTP/${version} ${http.status}, ${size}`],
    ...(server === undefined ? [] : [["server", plain(server)] as const]),
    ...hops.slice(0, -1).map((hop): readonly [string, string] => ["redirect", redirect(hop)]),
  ];
}

function redirect({ status, url, phases }: Hop): string {
  return `${status} from ${plain(url)} in ${milliseconds(phases.totalMs)}`;
}

function walls({ walls, edge, attempt }: Trial): Rows {
  const acted = walls.map(({ vendor, kind, confidence, reference }): readonly [string, string] => [
    "wall",
    `${vendor ?? "a rate limit"} ${ACTS[kind]} (${CERTAINTY[confidence]})${reference === undefined ? "" : `, reference ${plain(reference)}`}`,
  ]);
  if (acted.length > 0 || attempt.evidence.http === undefined) return acted;
  if (edge === undefined) return [["wall", "none seen"]];
  const reference = edge.reference === undefined ? "" : `, reference ${plain(edge.reference)}`;
  return [["wall", `${edge.vendor} is in front and did not act${reference}`]];
}

/** What the target says, on one line and without control characters. */
function plain(text: string): string {
  return safeLine(text, 120);
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}
