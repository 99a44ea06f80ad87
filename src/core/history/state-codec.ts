import { checkId, commitId, incidentId, iso } from "../brand.ts";
import type { CheckMemory, HistoryState, PageMemory, Rules, TrailLook, Unseen } from "../history-state.ts";
import type { SeenState } from "../state.ts";
import {
  attempt,
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
  VERSION,
} from "./fields.ts";
import { decodeIncident, encodeIncident } from "./incident-codec.ts";
import { monthName, STATE_PATH } from "./layout.ts";
import type { Problem } from "./ndjson.ts";

const SEEN_STATES = ["up", "degraded", "down"] as const satisfies readonly SeenState[];

/** `state.json`: keys sorted and a check or incident per line, so that the same state gives the same bytes. */
export function encodeState(state: HistoryState): string {
  const { repository } = state;
  const head = {
    version: VERSION,
    repository: repository === undefined ? undefined : { id: repository.id, name: repository.name },
    config: state.config,
    rolledTo: isoOf(state.rolledTo),
    month: state.month === undefined ? undefined : monthName(state.month),
    page: state.page === undefined ? undefined : encodePage(state.page),
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

/** A damaged entry costs that entry, a damaged file everything in it; both are problems. */
export function decodeState(content: string): DecodedState {
  const head = attempt(() => {
    const from = fields(parseJson(content), "state");
    const version = integer(from["version"], "version");
    return version > VERSION ? { version } : { version, state: decodeHead(from), from };
  });
  if ("damage" in head) return { kind: "damaged", problems: [{ path: STATE_PATH, message: head.damage }] };
  const { version, state, from } = head.value;
  if (state === undefined) return { kind: "newer", version };
  const problems: Problem[] = [];
  const checks = decodeEntries(from["checks"], "checks", decodeMemory, problems);
  const incidents = decodeEntries(from["incidents"], "incidents", decodeIncident, problems);
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

function decodeHead(from: Fields): HistoryState {
  return {
    version: VERSION,
    checks: {},
    incidents: {},
    ...optional(from, "repository", (value, name) => {
      const repository = fields(value, name);
      return { id: integer(repository["id"], "id"), name: text(repository["name"], "name") };
    }),
    ...optional(from, "config", (value, name) => commitId(text(value, name))),
    ...optional(from, "rolledTo", time),
    ...optional(from, "month", (value, name) => time(`${text(value, name)}-01`, name)),
    ...optional(from, "page", decodePage),
  };
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
  decode: (value: unknown) => Value,
  problems: Problem[],
): readonly (readonly [string, Value])[] {
  const whole = attempt(() => fields(value, name));
  if ("damage" in whole) {
    problems.push({ path: STATE_PATH, message: whole.damage });
    return [];
  }
  return Object.entries(whole.value).flatMap(([id, entry]) => {
    const read = attempt(() => decode(entry));
    if ("value" in read) return [[id, read.value] as const];
    problems.push({ path: STATE_PATH, message: `\`${name}\` of ${JSON.stringify(id)}: ${read.damage}` });
    return [];
  });
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
    ...optional(from, "incident", (id, name) => incidentId(text(id, name))),
    ...optional(from, "looked", time),
    ...optional(from, "notBefore", time),
    ...optional(from, "archived", time),
    ...optional(from, "was", (ids, name) => list(ids, name).map((id) => checkId(text(id, name)))),
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
    ...optional(from, "incident", (id, field) => incidentId(text(id, field))),
  };
}

/** `[everyMs, down, degraded, up]`. */
export function encodeRules({ everyMs, confirm }: Rules): readonly number[] {
  return [everyMs, confirm.down, confirm.degraded, confirm.up];
}

export function decodeRules(value: unknown): Rules {
  const [everyMs, down, degraded, up] = list(value, "rules").map((part) => integer(part, "rules"));
  return {
    everyMs: integer(everyMs, "rules"),
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

function decodePage(value: unknown, name: string): PageMemory {
  const from = fields(value, name);
  return {
    ...optional(from, "url", text),
    news: integer(from["news"], "news"),
    ...optional(from, "served", (served, field) => {
      const { news, at } = fields(served, field);
      return { news: integer(news, "news"), at: time(at, "at") };
    }),
    ...optional(from, "asked", time),
  };
}
