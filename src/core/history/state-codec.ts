import { checkId, commitId, incidentId, iso } from "../brand.ts";
import {
  type CheckMemory,
  type HistoryState,
  type PageMemory,
  type Rules,
  SCHEMA_VERSION,
  type SchemaVersion,
  type TrailLook,
  type Unseen,
} from "../history-state.ts";
import type { Incident } from "../incident.ts";
import type { SeenState } from "../state.ts";
import { decodeAnnounced, decodeHandled, encodeAnnounced, encodeHandled } from "./by-hand-codec.ts";
import {
  attempt,
  DamagedError,
  type Fields,
  fields,
  flag,
  integer,
  isoOf,
  list,
  oneOf,
  optional,
  parseJson,
  text,
  time,
  within,
  word,
} from "./fields.ts";
import { decodeGood } from "./grounds-codec.ts";
import { decodeIncident, encodeIncident } from "./incident-codec.ts";
import { DAY_MS, monthName, STATE_PATH } from "./layout.ts";
import type { Problem } from "./ndjson.ts";
import { decodeOutbox, encodeOutbox } from "./outbox-codec.ts";

/** Far beyond what a config may say: a look that stood for longer would be counted as time that nobody saw. */
const MAX_EVERY_MS = 31 * DAY_MS;
/** There is room for one more. */
const MAX_NEWS = 2 ** 50;
const SEEN_STATES = ["up", "degraded", "down"] as const satisfies readonly SeenState[];

/** `state.json`: keys sorted and a check or incident per line, so that the same state gives the same bytes. */
export function encodeState(state: HistoryState): string {
  const { repository } = state;
  const head = {
    version: state.version,
    repository: repository === undefined ? undefined : { id: repository.id, name: repository.name },
    config: state.config,
    rolledTo: isoOf(state.rolledTo),
    month: state.month === undefined ? undefined : monthName(state.month),
    issuesOff: isoOf(state.issuesOff),
    page: state.page === undefined ? undefined : encodePage(state.page),
    outbox: state.outbox === undefined ? undefined : encodeOutbox(state.outbox),
    maintenance: state.maintenance?.map(encodeAnnounced),
    handled: state.handled?.map(encodeHandled),
  };
  const parts = Object.entries(head).flatMap(([name, value]) =>
    value === undefined ? [] : [`"${name}":${JSON.stringify(value)}`],
  );
  parts.push(`"checks":${encodeEntries(state.checks, encodeMemory)}`);
  parts.push(`"incidents":${encodeEntries(state.incidents, encodeIncident)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** What could be read of it. `newer` where a later version of ours wrote it. */
export type DecodedState =
  | { readonly kind: "read"; readonly state: HistoryState; readonly problems: readonly Problem[] }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[] };

/** A damaged part costs that part, a torn file the lines that are torn; a file without its version costs everything in it. */
export function decodeState(content: string): DecodedState {
  const whole = attempt(() => parseJson(content));
  const problems: Problem[] = "damage" in whole ? [{ path: STATE_PATH, message: whole.damage }] : [];
  const head = attempt(() => {
    const from = fields("damage" in whole ? untorn(content) : whole.value, "state");
    return { version: within(from["version"], "version", 1, Number.MAX_SAFE_INTEGER), from };
  });
  if ("damage" in head) {
    return { kind: "damaged", problems: problems.length > 0 ? problems : [{ path: STATE_PATH, message: head.damage }] };
  }
  const { version, from } = head.value;
  if (!isKnown(version)) return { kind: "newer", version };
  const state = decodeHead(from, version, problems);
  const checks = decodeEntries(from["checks"], "checks", decodeMemory, problems);
  const incidents = decodeEntries(from["incidents"], "incidents", decodeNamed, problems);
  return {
    kind: "read",
    state: {
      ...state,
      checks: Object.fromEntries(checks.map(([id, memory]) => [checkId(id), memory])),
      incidents: Object.fromEntries(incidents.map(([id, incident]) => [incidentId(id), incident])),
    },
    problems,
  };
}

function isKnown(version: number): version is SchemaVersion {
  return version <= SCHEMA_VERSION;
}

/** The whole lines of a file that is no JSON any more: we write a part of the head, a check or an incident in each. */
function untorn(content: string): Fields {
  const parts = { head: [], checks: [], incidents: [] } as Record<string, (readonly [string, unknown])[]>;
  let part = parts["head"];
  for (const line of content.split("\n")) {
    part = parts[/^"(checks|incidents)":\{$/.exec(line)?.[1] ?? ""] ?? part;
    const read = attempt(() => fields(parseJson(`{${line.replace(/,$/, "")}}`), "line"));
    if ("value" in read) part?.push(...Object.entries(read.value));
  }
  const { head = [], ...entries } = parts;
  const named = Object.entries(entries).map(([name, list]) => [name, Object.fromEntries(list)] as const);
  return Object.fromEntries([...head, ...named]);
}

function decodeHead(from: Fields, version: SchemaVersion, problems: Problem[]): HistoryState {
  const part = <Part extends object>(read: () => Part): Part | undefined => {
    const found = attempt(read);
    if ("value" in found) return found.value;
    problems.push({ path: STATE_PATH, message: found.damage });
    return undefined;
  };
  return {
    version,
    checks: {},
    incidents: {},
    ...part(() => optional(from, "repository", decodeRepository)),
    ...part(() => optional(from, "config", (value, name) => commitId(word(value, name)))),
    ...part(() => optional(from, "rolledTo", time)),
    ...part(() => optional(from, "month", (value, name) => time(`${text(value, name)}-01`, name))),
    ...part(() => optional(from, "issuesOff", time)),
    ...part(() => optional(from, "page", decodePage)),
    ...part(() => optional(from, "outbox", decodeOutbox)),
    ...part(() => optional(from, "maintenance", (all, name) => list(all, name).map(decodeAnnounced))),
    ...part(() => optional(from, "handled", (all, name) => list(all, name).map(decodeHandled))),
  };
}

function decodeRepository(value: unknown, name: string): NonNullable<HistoryState["repository"]> {
  const from = fields(value, name);
  return { id: integer(from["id"], "id"), name: text(from["name"], "name") };
}

function encodeEntries<Value>(entries: Readonly<Record<string, Value>>, encode: (value: Value) => Fields): string {
  const lines = Object.entries(entries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(encode(value))}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}

function decodeEntries<Value>(
  value: unknown,
  name: string,
  decode: (value: unknown, id: string) => Value,
  problems: Problem[],
): readonly (readonly [string, Value])[] {
  const whole = attempt(() => fields(value, name));
  if ("damage" in whole) {
    problems.push({ path: STATE_PATH, message: whole.damage });
    return [];
  }
  return Object.entries(whole.value).flatMap(([id, entry]) => {
    const read = attempt(() => decode(entry, word(id, "id")));
    if ("value" in read) return [[id, read.value] as const];
    problems.push({ path: STATE_PATH, message: `\`${name}\` of ${JSON.stringify(id)}: ${read.damage}` });
    return [];
  });
}

/** An incident under another one's name would be told as both. */
function decodeNamed(value: unknown, id: string): Incident {
  const incident = decodeIncident(value);
  if (incident.id === id) return incident;
  throw new DamagedError("`id` is another one's");
}

function encodeMemory(memory: CheckMemory): Fields {
  const { confirmed, trail, unseen, rules } = memory;
  return {
    first: iso(memory.first),
    confirmed: confirmed === undefined ? undefined : encodeConfirmed(confirmed),
    verified: memory.verified,
    trail: trail.length === 0 ? undefined : trail.map(encodeTrailLook),
    decided: isoOf(memory.decided),
    rules: encodeRules(rules),
    unseen: unseen === undefined ? undefined : encodeUnseen(unseen),
    incident: memory.incident,
    looked: isoOf(memory.looked),
    notBefore: isoOf(memory.notBefore),
    good: memory.good,
    archived: isoOf(memory.archived),
    was: memory.was,
  };
}

function decodeMemory(value: unknown): CheckMemory {
  const from = fields(value, "memory");
  return {
    first: time(from["first"], "first"),
    ...optional(from, "confirmed", decodeConfirmed),
    verified: flag(from["verified"], "verified"),
    trail: list(from["trail"] ?? [], "trail").map(decodeTrailLook),
    ...optional(from, "decided", time),
    rules: decodeRules(from["rules"]),
    ...optional(from, "unseen", decodeUnseen),
    ...optional(from, "incident", (id, name) => incidentId(word(id, name))),
    ...optional(from, "looked", time),
    ...optional(from, "notBefore", time),
    ...optional(from, "good", decodeGood),
    ...optional(from, "archived", time),
    ...optional(from, "was", (ids, name) => list(ids, name).map((id) => checkId(word(id, name)))),
  };
}

function encodeConfirmed({ state, since, reason }: NonNullable<CheckMemory["confirmed"]>): Fields {
  return { state, since: iso(since), reason };
}

function decodeConfirmed(value: unknown, name: string): NonNullable<CheckMemory["confirmed"]> {
  const from = fields(value, name);
  return {
    state: oneOf(SEEN_STATES, from["state"], "state"),
    since: time(from["since"], "since"),
    reason: text(from["reason"], "reason"),
  };
}

function encodeTrailLook({ at, state, reason, text: said }: TrailLook): Fields {
  return { at: iso(at), state, reason, text: said };
}

function decodeTrailLook(value: unknown): TrailLook {
  const from = fields(value, "look");
  return {
    at: time(from["at"], "at"),
    state: oneOf(SEEN_STATES, from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
  };
}

function encodeUnseen({ state, reason, text: said, since, rounds, incident }: Unseen): Fields {
  return { state, reason, text: said, since: iso(since), rounds, incident };
}

function decodeUnseen(value: unknown, name: string): Unseen {
  const from = fields(value, name);
  return {
    state: oneOf(["blocked", "unknown"], from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    since: time(from["since"], "since"),
    rounds: integer(from["rounds"], "rounds"),
    ...optional(from, "incident", (id, field) => incidentId(word(id, field))),
  };
}

/** `[everyMs, down, degraded, up]`. */
export function encodeRules({ everyMs, confirm }: Rules): readonly number[] {
  return [everyMs, confirm.down, confirm.degraded, confirm.up];
}

export function decodeRules(value: unknown): Rules {
  const [everyMs, ...confirm] = list(value, "rules");
  const [down, degraded, up] = confirm.map((count) => integer(count, "rules"));
  return {
    everyMs: within(everyMs, "rules", 0, MAX_EVERY_MS),
    confirm: { down: integer(down, "rules"), degraded: integer(degraded, "rules"), up: integer(up, "rules") },
  };
}

function encodePage({ url, news, served, asked }: PageMemory): Fields {
  return {
    url,
    news,
    served: served === undefined ? undefined : { news: served.news, at: iso(served.at) },
    asked: isoOf(asked),
  };
}

function webAddress(value: unknown, name: string): string {
  const url = text(value, name);
  if (/^https?:/.test(url) && URL.canParse(url)) return url;
  throw new DamagedError(`\`${name}\` is not a web address`);
}

function decodePage(value: unknown, name: string): PageMemory {
  const from = fields(value, name);
  return {
    ...optional(from, "url", webAddress),
    news: within(from["news"], "news", 0, MAX_NEWS),
    ...optional(from, "served", (served, field) => {
      const { news, at } = fields(served, field);
      return { news: within(news, "news", 0, MAX_NEWS), at: time(at, "at") };
    }),
    ...optional(from, "asked", time),
  };
}
