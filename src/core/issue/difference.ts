/** What changed since the last good look, in the target and in the repositories behind it. */
import { formatDuration } from "../duration.ts";
import { utc } from "../fact-words.ts";
import { type Difference, differences, endOf, GOOD_FACTS, type GoodFact } from "../good.ts";
import type { Grounds, Happening } from "../grounds.ts";
import type { Incident } from "../incident.ts";
import { codeSpan, escapeText } from "../markdown.ts";
import type { Phases } from "../observation.ts";
import type { Facts } from "../result.ts";
import { type IssueContext, publicFacts } from "./context.ts";
import { link, listed } from "./layout.ts";

const LABELS: Readonly<Record<GoodFact, string>> = {
  address: "Address",
  server: "Server",
  tlsProtocol: "TLS",
  certificateIssuer: "Certificate by",
  certificateEnds: "Certificate ends",
  redirects: "Redirects followed",
};

/** A phase is worth a line where it takes so many times as long, and so many milliseconds more. */
const MUCH_LONGER = 2;
const MUCH_MS = 100;

export function differenceList(context: IssueContext): string | undefined {
  const { incident } = context;
  const { grounds } = incident;
  if (grounds === undefined) return undefined;
  const { lastGood } = grounds;
  const since = lastGood === undefined ? "" : ` (${utc(lastGood.at)})`;
  const facts = publicFacts(context);
  const items = [...factLines(facts, grounds), ...phaseLines(grounds), ...happeningLines(incident, grounds)];
  if (items.length === 0) {
    const same = sameFacts(facts, grounds);
    return same === ""
      ? undefined
      : `**What changed since the last good look${since}.** Nothing of what we compare: ${same}.`;
  }
  return listed(`What changed since the last good look${since}.`, items);
}

function factLines(facts: Facts, { good = {} }: Grounds): readonly string[] {
  return differences(good, facts).map((found) => {
    const before = found.before.map((value) => shown(found.fact, value));
    const former = before.length === 1 ? `before ${before[0]}` : `before one of ${before.join(", ")}`;
    return `**${LABELS[found.fact]}**: ${shown(found.fact, found.now)}, ${former}`;
  });
}

function shown(fact: Difference["fact"], value: string): string {
  return fact === "certificateEnds" ? utc(endOf(value)) : codeSpan(value, 100);
}

/** What was compared and is the same: also that is a clue. */
function sameFacts(facts: Facts, { good = {} }: Grounds): string {
  const same = GOOD_FACTS.filter((fact) => facts[fact] !== undefined && good[fact] !== undefined);
  return same.map((fact) => LABELS[fact].toLowerCase().replace("tls", "TLS")).join(", ");
}

const PHASES = [
  ["Lookup", "dnsMs"],
  ["Connect", "connectMs"],
  ["TLS", "tlsMs"],
  ["First byte", "firstByteMs"],
] as const satisfies readonly (readonly [string, keyof Phases])[];

function phaseLines({ voices: [voice], lastGood }: Grounds): readonly string[] {
  if (voice === undefined || lastGood === undefined) return [];
  return PHASES.flatMap(([label, phase]) => {
    const [now, before] = [voice.phases[phase], lastGood.phases[phase]];
    if (now === undefined || before === undefined) return [];
    const isLonger = now >= MUCH_LONGER * before && now - before >= MUCH_MS;
    return isLonger ? [`**${label}**: ${now} ms, before ${before} ms`] : [];
  });
}

const VERBS: Readonly<Record<Happening["kind"], string>> = {
  deployment: "Deployment",
  release: "Release",
  merge: "Merge",
};

function happeningLines({ startedAt }: Incident, { happenings = [] }: Grounds): readonly string[] {
  return happenings.map(({ kind, repository, title, at, by, url }) => {
    const what = link(VERBS[kind], isOf(url, repository) ? url : undefined) ?? VERBS[kind];
    const who = by === undefined ? "" : ` by ${codeSpan(by, 40)}`;
    const when = `${utc(at)}, ${formatDuration(startedAt - at)} before`;
    return `${what} in ${codeSpan(repository, 140)}${who}: ${escapeText(title, 100)} (${when})`;
  });
}

/** Only pages of that repository are linked. */
function isOf(url: string | undefined, repository: string): boolean {
  return url !== undefined && URL.parse(url)?.pathname.startsWith(`/${repository}/`) === true;
}
