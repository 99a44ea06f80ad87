import { iso } from "../core/brand.ts";
import { jsonText } from "./json-text.ts";
import type { CheckModel, PageModel } from "./model.ts";

/**
 * The page for programs. `news` counts the changes a visitor would see: a round compares it with its own to know whether
 * the served site is the newest. `commit` is that of the history from which everything can be recomputed. `state` is the last confirmed one, absent before the first decision; `unseen` says that and
 * why we cannot see it now; `checking` that undecided looks say otherwise. Schema version 1.
 */
export function buildJson(model: PageModel): string {
  const twin = {
    version: 1,
    news: model.news,
    builtAt: iso(model.builtAt),
    commit: model.commit,
    ...(model.lastRound === undefined ? {} : { lastRound: iso(model.lastRound) }),
    ...(model.goodUntil === undefined ? {} : { goodUntil: iso(model.goodUntil) }),
    overall: model.overall.level,
    checks: model.checks.map(checkTwin),
    incidents: model.incidents
      .filter((incident) => incident.isOpen)
      .map(({ id, startedAt }) => ({ id, since: iso(startedAt) })),
  };
  return jsonText(twin);
}

function checkTwin({ id, standing }: CheckModel): object {
  const { state, since, unseen, pending } = standing;
  return {
    id,
    ...(state === undefined ? {} : { state }),
    ...(since === undefined ? {} : { since: iso(since) }),
    ...(unseen === undefined ? {} : { unseen: unseen.state }),
    ...(pending === undefined ? {} : { checking: pending.possible }),
  };
}
