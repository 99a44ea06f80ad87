/** What people's commands leave in `state.json` besides their incidents. */
import { checkId, iso } from "../brand.ts";
import type { Handled } from "../history-state.ts";
import type { Announced } from "../maintenance/by-hand.ts";
import { DamagedError, type Fields, fields, list, optional, text, time, word } from "./fields.ts";

export function encodeAnnounced({ id, title, from, to, checks, by }: Announced): Fields {
  return { id, title, from: iso(from), to: iso(to), checks, by };
}

export function decodeAnnounced(value: unknown): Announced {
  const from = fields(value, "maintenance");
  const span = { from: time(from["from"], "from"), to: time(from["to"], "to") };
  if (span.to <= span.from) throw new DamagedError("`to` is not after `from`");
  return {
    id: word(from["id"], "id"),
    title: text(from["title"], "title"),
    ...span,
    ...optional(from, "checks", (checks, name) => list(checks, name).map((id) => checkId(word(id, name)))),
    by: text(from["by"], "by"),
  };
}

export function encodeHandled({ command, at }: Handled): Fields {
  return { command, at: iso(at) };
}

export function decodeHandled(value: unknown): Handled {
  const from = fields(value, "handled");
  return { command: word(from["command"], "command"), at: time(from["at"], "at") };
}
