import { checkId, iso, locationId } from "../brand.ts";
import { GOOD_FACTS, type Good } from "../good.ts";
import { DAY_MARKS, type Grounds, HAPPENING_KINDS, type Happening, type Strip, type Voice } from "../grounds.ts";
import type { Phases } from "../observation.ts";
import { STATES } from "../state.ts";
import { DamagedError, type Fields, fields, list, oneOf, optional, text, time, within, word } from "./fields.ts";

const PHASES = ["dnsMs", "connectMs", "tlsMs", "firstByteMs", "downloadMs"] as const;
const LONGEST = Number.MAX_SAFE_INTEGER;

/** Why an incident is believed, for JSON. */
export function encodeGrounds({
  looks,
  voices,
  others,
  neighbours,
  good,
  lastGood,
  strip,
  happenings,
}: Grounds): Fields {
  return {
    looks: looks.map(iso),
    voices: voices.map(({ location, state, text: said, phases }) => [location, state, said, encodePhases(phases)]),
    others: others === undefined ? undefined : [others.working, others.of],
    neighbours: neighbours?.map(({ check, state }) => [check, state]),
    good,
    lastGood: lastGood === undefined ? undefined : [iso(lastGood.at), encodePhases(lastGood.phases)],
    strip: strip === undefined ? undefined : [strip.days.join(""), strip.downS, strip.observedS],
    happenings: happenings?.map(encodeHappening),
  } satisfies { readonly [Name in keyof Required<Grounds>]: unknown };
}

export function decodeGrounds(value: unknown, name: string): Grounds {
  const from = fields(value, name);
  return {
    looks: list(from["looks"], "looks").map((at) => time(at, "looks")),
    voices: list(from["voices"], "voices").map(decodeVoice),
    ...optional(from, "others", decodeOthers),
    ...optional(from, "neighbours", (all, field) => list(all, field).map(decodeNeighbour)),
    ...optional(from, "good", decodeGood),
    ...optional(from, "lastGood", decodeLastGood),
    ...optional(from, "strip", decodeStrip),
    ...optional(from, "happenings", (all, field) => list(all, field).map(decodeHappening)),
  };
}

export function decodeGood(value: unknown, name: string): Good {
  const from = fields(value, name);
  const known = GOOD_FACTS.flatMap((fact) =>
    from[fact] === undefined ? [] : [[fact, list(from[fact], fact).map((one) => text(one, fact))] as const],
  );
  return Object.fromEntries(known);
}

/** As in the samples: lookup, connect, TLS, first byte, download and the whole. */
function encodePhases(phases: Phases): readonly (number | null)[] {
  return [...PHASES.map((phase) => phases[phase] ?? null), phases.totalMs];
}

function decodePhases(value: unknown): Phases {
  const all = list(value, "phases");
  const known = PHASES.flatMap((phase, index) => {
    const ms = all[index] ?? undefined;
    return ms === undefined ? [] : [[phase, within(ms, phase, 0, LONGEST)] as const];
  });
  return { ...Object.fromEntries(known), totalMs: within(all[PHASES.length], "totalMs", 0, LONGEST) };
}

function decodeVoice(value: unknown): Voice {
  const [location, state, said, phases] = list(value, "voices");
  return {
    location: locationId(word(location, "location")),
    state: oneOf(STATES, state, "state"),
    text: text(said, "text"),
    phases: decodePhases(phases),
  };
}

function decodeOthers(value: unknown, name: string): NonNullable<Grounds["others"]> {
  const [working, of] = list(value, name);
  return { working: within(working, name, 0, LONGEST), of: within(of, name, 0, LONGEST) };
}

function decodeNeighbour(value: unknown): NonNullable<Grounds["neighbours"]>[number] {
  const [check, state] = list(value, "neighbours");
  return { check: checkId(word(check, "check")), state: oneOf(STATES, state, "state") };
}

function decodeLastGood(value: unknown, name: string): NonNullable<Grounds["lastGood"]> {
  const [at, phases] = list(value, name);
  return { at: time(at, name), phases: decodePhases(phases) };
}

function decodeStrip(value: unknown, name: string): Strip {
  const [days, downS, observedS] = list(value, name);
  return {
    days: [...text(days, name)].map((day) => oneOf(DAY_MARKS, day, name)),
    downS: within(downS, name, 0, LONGEST),
    observedS: within(observedS, name, 0, LONGEST),
  };
}

function encodeHappening({ kind, repository, title, at, by, url }: Happening): Fields {
  return { kind, repository, title, at: iso(at), by, url };
}

function decodeHappening(value: unknown): Happening {
  const from = fields(value, "happenings");
  return {
    kind: oneOf(HAPPENING_KINDS, from["kind"], "kind"),
    repository: text(from["repository"], "repository"),
    title: text(from["title"], "title"),
    at: time(from["at"], "at"),
    ...optional(from, "by", text),
    ...optional(from, "url", webUrl),
  };
}

function webUrl(value: unknown, name: string): string {
  const url = text(value, name);
  if (/^https?:/.test(url) && URL.canParse(url)) return url;
  throw new DamagedError(`\`${name}\` is not a web address`);
}
