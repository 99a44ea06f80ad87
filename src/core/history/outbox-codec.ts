import { incidentId, iso } from "../brand.ts";
import type { Unsent } from "../outbox.ts";
import { type Fields, fields, isoOf, list, optional, time, within, word } from "./fields.ts";

const MOST_ATTEMPTS = 1_000_000;

export function encodeOutbox(outbox: readonly Unsent[]): readonly Fields[] {
  return outbox.map(({ channel, incident, number, attempts, since, notBefore }) => ({
    channel,
    incident,
    number,
    attempts,
    since: iso(since),
    notBefore: isoOf(notBefore),
  }));
}

export function decodeOutbox(value: unknown, name: string): readonly Unsent[] {
  return list(value, name).map((one) => {
    const from = fields(one, name);
    return {
      channel: word(from["channel"], "channel"),
      incident: incidentId(word(from["incident"], "incident")),
      number: within(from["number"], "number", 0, Number.MAX_SAFE_INTEGER),
      attempts: within(from["attempts"], "attempts", 0, MOST_ATTEMPTS),
      since: time(from["since"], "since"),
      ...optional(from, "notBefore", time),
    };
  });
}
